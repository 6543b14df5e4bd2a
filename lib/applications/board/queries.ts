import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { countOn, monthEnds, movesIn, type Stay, staysOf } from './figures'

type Held = { institution: boolean; sector: string | null; level: string | null; stays: Stay[] }

/** How many hold today, by a word; the most first. */
function tally(held: readonly Held[], today: Date, word: (one: Held) => string) {
  const counts = new Map<string, number>()
  for (const one of held)
    if (countOn(one.stays, today) > 0) counts.set(word(one), (counts.get(word(one)) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

/**
 * Members by sector and level, joins and leaves by month, and this year against last, as of today: from the facts, by the
 * rule of lib/memberships/status. Four statements, however many members there are.
 */
export async function boardFigures(ctx: Ctx) {
  authorize(ctx, 'applications.read')
  const today = dateColumn(ctx.network.zone, now())
  const rows = await ctx.db.membership.findMany({
    select: {
      facts: { select: { kind: true, on: true } },
      kind: { select: { holder: true } },
      organisation: { select: { sector: true, level: true } },
    },
  })
  const held: Held[] = rows.map(({ facts, kind, organisation }) => ({
    institution: kind.holder === 'institution',
    sector: organisation?.sector ?? null,
    level: organisation?.level ?? null,
    stays: staysOf(facts),
  }))
  const institutions = held.filter((one) => one.institution)
  const stays = held.flatMap((one) => one.stays)
  const year = today.getUTCFullYear()
  const before = new Date(Date.UTC(year - 1, 11, 31))
  const sameDay = new Date(Date.UTC(year - 1, today.getUTCMonth(), today.getUTCDate()))
  const counted = (group: readonly Held[]) => {
    const of = group.flatMap((one) => one.stays)
    return { now: countOn(of, today), change: countOn(of, today) - countOn(of, before) }
  }
  const yearOf = (of: number, until: Date) => {
    const moves = movesIn(stays, of, until)
    const sum = (key: 'joins' | 'leaves') => moves.reduce((total, month) => total + month[key], 0)
    return { joins: sum('joins'), leaves: sum('leaves'), end: countOn(stays, until) }
  }
  return {
    today,
    year,
    institutions: counted(institutions),
    people: counted(held.filter((one) => !one.institution)),
    bySector: tally(institutions, today, (one) => one.sector ?? ''),
    byLevel: tally(
      institutions.filter((one) => one.sector === 'administration'),
      today,
      (one) => one.level ?? '',
    ),
    months: movesIn(stays, year, today).slice(0, today.getUTCMonth() + 1),
    lines: {
      now: monthEnds(year, today).map((end) => countOn(stays, end)),
      last: monthEnds(year - 1, today).map((end) => countOn(stays, end)),
    },
    compare: { now: yearOf(year, today), last: yearOf(year - 1, sameDay) },
  }
}
export type BoardFigures = Awaited<ReturnType<typeof boardFigures>>
