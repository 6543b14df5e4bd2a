import type { useTranslations } from 'next-intl'
import type { Ctx } from '@/lib/access/context'
import type { ListedCase } from '@/lib/applications/queries'
import { dayIn, longDate, now, shortDate } from '@/lib/clock'

type Words = ReturnType<typeof useTranslations<'applications'>>

/** Whole calendar days from one instant to another, as people count them: yesterday is one. */
export function daysSince(zone: string, at: Date, until: Date = now()): number {
  const midnight = (date: Date) => Date.parse(`${dayIn(zone, date)}T00:00:00Z`)
  return Math.max(0, Math.round((midnight(until) - midnight(at)) / 86_400_000))
}

/** How many votes are in: who declared a conflict of interest is neither asked nor missing. */
export const votesIn = ({ poll }: Pick<ListedCase, 'poll'>) => {
  const given = poll.yes + poll.no + poll.abstain
  return { given, asked: given + poll.missing }
}

/** What is due in a case, in one sentence. */
export function dueWords(
  t: Words,
  ctx: Ctx,
  one: Pick<ListedCase, 'waiting' | 'poll' | 'voteUntil'>,
): string {
  if (!one.waiting) return ''
  const until = one.voteUntil ? shortDate(ctx.locale, ctx.network.zone, one.voteUntil) : ''
  return t(`what.${one.waiting.next}`, { ...votesIn(one), until })
}

/** "Verwaltung, Land": sector and level as answered, in words. */
export function sectorLine(
  t: ReturnType<typeof useTranslations<'organisations'>>,
  organisation: { sector: string | null; level: string | null } | null,
): string {
  if (!organisation) return ''
  const word = (key: string, value: string | null) => {
    const path = `${key}.${value}` as 'levels.land'
    return value && (t.has(path) ? t(path) : value)
  }
  return [word('sectors', organisation.sector), word('levels', organisation.level)].filter(Boolean).join(', ')
}

export const dayWords = (ctx: Ctx, at: Date) => longDate(ctx.locale, ctx.network.zone, at)
