import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { endOfDayIn, now } from '@/lib/clock'
import { conflict, invalid, isUniqueViolation, notFound } from '@/lib/errors'
import { words } from '@/lib/localized'
import { newCode } from '@/lib/tokens'
import type { CodeGone, CodeInput } from './schema'

async function eventOf(ctx: Ctx, id: string) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({
    where: { id },
    select: { title: true, zone: true, parts: { select: { priceClasses: { select: { id: true } } } } },
  })
  if (!event) throw notFound()
  return event
}

/** A word for chosen guests. The log keeps what it is for, never the word itself. */
export async function createCode(ctx: Ctx, input: CodeInput) {
  const { id, note, uses, until: day, admits, price } = input
  const event = await eventOf(ctx, id)
  const prices = event.parts.flatMap((part) => part.priceClasses)
  if (price && !prices.some((one) => one.id === price)) throw notFound()
  const until = day && endOfDayIn(event.zone, day)
  if (until && until < now()) throw invalid('places.code', { until: 'pastEnd' })
  const about = { note, uses, until, admits, priceClassId: price }
  try {
    await ctx.db.$transaction(async (tx) => {
      await tx.accessCode.create({
        data: { networkId: ctx.network.id, eventId: id, code: input.code || newCode(), ...about },
      })
      await audit(tx, ctx, {
        action: 'events.code_add',
        area: 'events',
        record: { kind: 'event', id, name: words(event.title, 'de') },
        after: about,
      })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid('places.code', { code: 'taken' })
    throw error
  }
  return { id }
}

/** From now on the code opens nothing; who came by it stays registered. */
export async function endCode(ctx: Ctx, { id, code }: CodeGone) {
  const event = await eventOf(ctx, id)
  const row = await ctx.db.accessCode.findFirst({
    where: { id: code, eventId: id },
    select: { note: true, used: true, uses: true },
  })
  if (!row) throw notFound()
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.accessCode.updateMany({
      where: { id: code, eventId: id, endedAt: null },
      data: { endedAt: now() },
    })
    if (count === 0) throw conflict('codeEnded')
    await audit(tx, ctx, {
      action: 'events.code_end',
      area: 'events',
      record: { kind: 'event', id, name: words(event.title, 'de') },
      before: row,
    })
  })
  return { id }
}
