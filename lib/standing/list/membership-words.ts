import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { activeSince, type Fact, statusOn } from '@/lib/memberships/status'

const before = (a: Fact, b: Fact) => a.on.getTime() - b.on.getTime()

/** The last day that is written down for a membership, past or to come; null while none is. */
export function lastDay(facts: readonly Fact[]): Date | null {
  const [last] = [...facts].sort(before).reverse()
  const end = [...facts].sort(before).findLast((fact) => fact.kind === 'resigned' || fact.kind === 'ended')
  const cameBack = end && last && last.kind === 'joined' && last.on > end.on
  return end && !cameBack ? end.on : null
}

/** A membership's state on a day with its date: "aktiv seit 22.10.2019", "ausgetreten zum 31.12.2025". */
export function statusWords(ctx: Ctx, facts: readonly Fact[], day: Date): string {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const m = translator(ctx.locale, ctx.network.tone, 'memberships')
  const date = (at: Date) => shortDate(ctx.locale, 'UTC', at)
  const since = activeSince(facts, day)
  const end = lastDay(facts)
  if (since && end && end >= day) return t('list.activeUntil', { from: date(since), to: date(end) })
  if (since) return t('list.activeSince', { date: date(since) })
  const said = [...facts].sort(before).findLast((fact) => fact.on <= day && fact.kind !== 'honoured')
  return said ? m(`facts.${said.kind}`, { date: date(said.on) }) : m(`status.${statusOn(facts, day)}`)
}
