import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { type ConsentEvent, recordConsent } from '@/lib/consents/record'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { translator } from '@/lib/i18n/translator'
import { linkContext } from '@/lib/standing/context'
import { subscriptionByToken } from '../queries'
import type { OfficeUnsubscribeInput, UnsubscribeInput } from '../schema'
import { stateOf } from '../status'
import { suppress } from '../suppression'

type Leaving = { id: string; address: string }
type How = { reason: string | null; wording: string; channel: ConsentEvent['channel'] }

async function leave(tx: Tx, ctx: Ctx, row: Leaving, how: How) {
  const { count } = await tx.subscription.updateMany({
    where: { id: row.id, confirmedAt: { not: null }, unsubscribedAt: null },
    data: { unsubscribedAt: now(), reason: how.reason },
  })
  if (count === 0) return false
  await suppress(tx, ctx.network.id, row.address, 'unsubscribed')
  await recordConsent(tx, ctx.network.id, {
    chain: row.id,
    purpose: 'newsletter',
    event: 'withdrawn',
    wording: how.wording,
    language: ctx.locale,
    channel: how.channel,
    address: row.address,
  })
  await audit(tx, ctx, {
    action: 'newsletter.unsubscribe',
    area: 'newsletter',
    record: { kind: 'subscription', id: row.id },
    after: { reason: how.reason },
  })
  return true
}

/**
 * Ends a subscription by its link: at once, without a sign-in, twice as good as once. `channel` is mail for the mail
 * program's own button (RFC 8058). An unconfirmed one is left to be forgotten.
 */
export async function unsubscribe(ctx: Ctx, input: UnsubscribeInput, channel: 'form' | 'mail' = 'form') {
  await ctx.db.$transaction(async (tx) => {
    const row = await subscriptionByToken(tx, input.token)
    const link = linkContext(ctx.network, { id: row.id, name: 'Link', personId: row.personId }, ctx.locale)
    const t = translator(ctx.locale, ctx.network.tone, 'newsletter')
    await leave(tx, link, row, { reason: input.reason, wording: t('consent.withdrawn'), channel })
  })
  return input.token
}

/** The office ends a subscription because its owner asked for it in another way; the note is part of the proof. */
export async function unsubscribeOnRequest(ctx: Ctx, { id, note }: OfficeUnsubscribeInput): Promise<string> {
  authorize(ctx, 'news.write')
  await ctx.db.$transaction(async (tx) => {
    const row = await tx.subscription.findFirst({ where: { id } })
    if (!row) throw notFound()
    if (stateOf(row) !== 'confirmed') throw invalid('newsletter.notSubscribed')
    const t = translator(ctx.locale, ctx.network.tone, 'newsletter')
    const wording = [t('consent.withdrawnByOffice'), t('consent.noteLine', { note })].join('\n')
    await leave(tx, ctx, row, { reason: 'office', wording, channel: 'office' })
  })
  return id
}
