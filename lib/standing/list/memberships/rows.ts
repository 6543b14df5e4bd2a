import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { statusOn } from '@/lib/memberships/status'
import { fullName, listName } from '@/lib/people/name'
import type { Column, Row } from '../list'
import { lastDay, statusWords } from '../membership-words'

export function membershipsColumns(ctx: Ctx): Column[] {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const m = (key: 'holder' | 'kind' | 'status' | 'why' | 'ends' | 'mandates' | 'number') =>
    t(`list.memberships.${key}`)
  return [
    { key: 'holder', label: m('holder'), sort: 'holder', note: m('kind') },
    { key: 'status', label: m('status'), sort: 'status', note: m('why') },
    { key: 'ends', label: m('ends'), numeric: true },
    { key: 'mandates', label: m('mandates'), numeric: true },
    { key: 'number', label: m('number'), sort: 'number', numeric: true },
  ]
}

/** What the list says of memberships on a day. */
export async function membershipsRows(ctx: Ctx, ids: readonly string[], day: Date): Promise<Row[]> {
  const t = translator(ctx.locale, ctx.network.tone, 'memberships')
  const rows = await ctx.db.membership.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      number: true,
      kind: { select: { name: true, mandateRules: { select: { count: true } } } },
      person: { select: { title: true, givenName: true, familyName: true } },
      organisation: { select: { name: true } },
      facts: { select: { kind: true, on: true } },
      _count: {
        select: { mandates: { where: { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] } } },
      },
    },
  })
  return rows.map((row) => {
    const status = statusOn(row.facts, day)
    const allowed = row.kind.mandateRules.reduce((sum, rule) => sum + rule.count, 0)
    return {
      id: row.id,
      name: row.person ? fullName(row.person) : (row.organisation?.name ?? ''),
      href: `/memberships/${row.id}`,
      cells: [
        {
          value: row.person ? listName(row.person) : (row.organisation?.name ?? null),
          note: words(row.kind.name, ctx.locale),
        },
        {
          value: t(`status.${status}`),
          note: statusWords(ctx, row.facts, day),
          ...(status === 'ended' ? { tone: 'past' as const } : {}),
        },
        { value: lastDay(row.facts) },
        { value: allowed > 0 ? `${row._count.mandates} / ${allowed}` : null },
        { value: row.number },
      ],
    }
  })
}
