import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { forbidden, notFound } from '@/lib/errors'
import { words } from '@/lib/localized'
import { absoluteUrl } from '@/lib/paths'
import { retrying } from '@/lib/retry'
import { hashToken, newToken } from '@/lib/tokens'
import { agendaPage } from '../queries'
import type { FeedInput } from './schema'

async function ownPage(ctx: Ctx, slug: string) {
  const { loginId } = ctx.actor
  if (!loginId) throw forbidden()
  const page = await agendaPage(ctx, slug)
  if (!page) throw notFound()
  return { loginId, event: page.event }
}

const revoke = (tx: Tx, eventId: string, loginId: string) =>
  tx.agendaFeed.updateMany({ where: { eventId, loginId, revokedAt: null }, data: { revokedAt: now() } })

const record = (event: { id: string; title: unknown }) => ({
  kind: 'event',
  id: event.id,
  name: words(event.title, 'de'),
})

/** Makes a new secret address of the reader's own agenda; the one before stops working. Only here it can be read. */
export async function openFeed(ctx: Ctx, { event: slug }: FeedInput): Promise<string> {
  const { loginId, event } = await ownPage(ctx, slug)
  const token = newToken()
  const replace = async (tx: Tx) => {
    const { count } = await revoke(tx, event.id, loginId)
    await tx.agendaFeed.create({
      data: { networkId: ctx.network.id, eventId: event.id, loginId, tokenHash: hashToken(token) },
    })
    await audit(tx, ctx, {
      action: 'agenda.openFeed',
      area: 'agenda',
      record: record(event),
      after: { replaced: count },
    })
  }
  // Serializable: of two that are asked for at once one begins anew and revokes the other. One address works, not two.
  await retrying(() => ctx.db.$transaction(replace, { isolationLevel: 'Serializable' }))
  return absoluteUrl(ctx.locale, `/${ctx.network.slug}/agenda/${token}/calendar.ics`)
}

/** Ends the address: whoever has it sees nothing from now on. */
export async function endFeed(ctx: Ctx, { event: slug }: FeedInput): Promise<string> {
  const { loginId, event } = await ownPage(ctx, slug)
  await ctx.db.$transaction(async (tx) => {
    const { count } = await revoke(tx, event.id, loginId)
    if (count === 0) throw notFound()
    await audit(tx, ctx, { action: 'agenda.endFeed', area: 'agenda', record: record(event) })
  })
  return slug
}
