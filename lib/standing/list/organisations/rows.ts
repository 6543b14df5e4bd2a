import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { activeSince, type Fact, statusOn } from '@/lib/memberships/status'
import { placeWords } from '../fields'
import type { Cell, Column, Row } from '../list'
import { statusWords } from '../membership-words'

export function organisationsColumns(ctx: Ctx): Column[] {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const head = (key: 'name' | 'place' | 'membership' | 'people' | 'mandates') => ({
    key,
    label: t(`list.organisations.${key}`),
  })
  return [
    { ...head('name'), sort: 'name', note: t('list.organisations.parent') },
    { ...head('place'), sort: 'sector', note: t('list.fields.state') },
    { ...head('membership'), note: t('list.organisations.status') },
    { ...head('mandates'), numeric: true },
    { ...head('people'), numeric: true },
  ]
}

type Held = {
  kind: { name: unknown; mandateRules: { count: number }[] }
  facts: Fact[]
  _count: { mandates: number }
}

/** The membership that says most: an active one before one that ended. */
function membershipCell(ctx: Ctx, held: Held[], day: Date): Cell {
  const best = held.find((one) => activeSince(one.facts, day)) ?? held[0]
  if (!best) return { value: null }
  const over = statusOn(best.facts, day) === 'ended'
  return {
    value: words(best.kind.name, ctx.locale),
    note: statusWords(ctx, best.facts, day),
    ...(over ? { tone: 'past' as const } : {}),
  }
}

function mandatesCell(held: Held[], day: Date): Cell {
  const active = held.filter((one) => statusOn(one.facts, day) === 'active')
  const allowed = active.flatMap((one) => one.kind.mandateRules).reduce((sum, rule) => sum + rule.count, 0)
  const taken = active.reduce((sum, one) => sum + one._count.mandates, 0)
  return { value: allowed > 0 ? `${taken} / ${allowed}` : null }
}

/** What the list says of organisations on a day. */
export async function organisationsRows(ctx: Ctx, ids: readonly string[], day: Date): Promise<Row[]> {
  const o = translator(ctx.locale, ctx.network.tone, 'organisations')
  const holds = { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] }
  const rows = await ctx.db.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      sector: true,
      level: true,
      state: true,
      parent: { select: { name: true } },
      memberships: {
        select: {
          facts: { select: { kind: true, on: true } },
          kind: { select: { name: true, mandateRules: { select: { count: true } } } },
          _count: { select: { mandates: { where: holds } } },
        },
      },
      _count: { select: { affiliations: { where: holds } } },
    },
  })
  const state = (code: string | null) => {
    const key = `states.${code}` as 'states.NI'
    return code && (o.has(key) ? o(key) : code)
  }
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    href: `/organisations/${row.id}`,
    cells: [
      { value: row.name, note: row.parent?.name ?? null },
      { value: placeWords(ctx, row), note: state(row.state) },
      membershipCell(ctx, row.memberships, day),
      mandatesCell(row.memberships, day),
      { value: row._count.affiliations },
    ],
  }))
}
