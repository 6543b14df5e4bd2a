import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { conflict, invalid, isUniqueViolation } from '@/lib/errors'
import { idFrom } from '@/lib/ids'
import { asLocalized } from '@/lib/localized'
import { registrationPath } from '../../link'
import { mailPlan } from '../bulk/plan'
import { selectedIn, selectionQuery } from '../bulk/selection'
import type { MessageInput } from './schema'

/** Rows of the outbox written with one statement. */
const piece = 1000

/**
 * A mail of the office to people registered for an event: one row in the outbox for each of them, in their language, in
 * the lane of bulk mails, together with what was written to whom. Exactly those whom the preview showed get it, or nobody
 * (Conflict); the same form sent twice sends once (Conflict). Answers the event.
 */
export async function sendMessage(ctx: Ctx, input: MessageInput): Promise<string> {
  authorize(ctx, 'registrants.write')
  const { event, ids } = await selectedIn(ctx, input.event, input)
  const { take } = await mailPlan(ctx, event.id, ids)
  if (take.length === 0) throw invalid('bulkNobody')
  if (take.length !== input.expected) throw conflict('bulkChanged')
  const { run, subject, text } = input
  const title = asLocalized(event.title)
  const rows = take.map(({ id, name, address, language }) => ({
    id: idFrom(`${run} ${id}`),
    networkId: ctx.network.id,
    lane: 'bulk',
    kind: 'registrations.message',
    language: language === 'en' ? 'en' : 'de',
    address,
    facts: {
      message: run,
      registration: id,
      event: { id: event.id, slug: event.slug, title },
      subject,
      text,
      name,
    },
    secret: { path: registrationPath(ctx.network.slug, id) },
  }))
  try {
    await ctx.db.$transaction(async (tx) => {
      await tx.eventMessage.create({
        data: {
          id: run,
          networkId: ctx.network.id,
          eventId: event.id,
          subject,
          text,
          query: selectionQuery(ctx, event, input),
          recipients: rows.length,
          byName: ctx.actor.name,
        },
      })
      for (let at = 0; at < rows.length; at += piece)
        await tx.outbox.createMany({ data: rows.slice(at, at + piece) })
      await audit(tx, ctx, {
        action: 'registrations.message',
        area: 'registrations',
        record: { kind: 'event', id: event.id, name: title.de },
        after: { subject, count: rows.length },
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw conflict('bulkSent')
    throw error
  }
  return event.id
}
