import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { fullName, listName } from '@/lib/people/name'
import type { Cell, Column, Row } from '../list'

export function mandatesColumns(ctx: Ctx): Column[] {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const m = (key: 'person' | 'kind' | 'institution' | 'from' | 'to' | 'state') => t(`list.mandates.${key}`)
  return [
    { key: 'person', label: m('person'), sort: 'name', note: m('kind') },
    { key: 'institution', label: m('institution'), sort: 'institution' },
    { key: 'from', label: m('from'), sort: 'from', numeric: true },
    { key: 'to', label: m('to'), numeric: true },
    { key: 'state', label: m('state') },
  ]
}

type Mandate = { from: Date; to: Date | null; confirmedAt: Date | null; endReason: string | null }

function stateCell(ctx: Ctx, { from, to, confirmedAt, endReason }: Mandate, day: Date): Cell {
  const t = translator(ctx.locale, ctx.network.tone, 'office')
  const reason = `list.endReasons.${endReason}` as 'list.endReasons.left'
  if (to && to < day)
    return {
      value: t('list.mandateStates.ended'),
      note: endReason && t.has(reason) ? t(reason) : null,
      tone: 'past',
    }
  if (from > day) return { value: t('list.mandateStates.future') }
  if (!confirmedAt) return { value: t('list.mandateStates.unconfirmed'), tone: 'danger' }
  return { value: t('list.mandateStates.confirmed') }
}

/** What the list says of mandates on a day. */
export async function mandatesRows(ctx: Ctx, ids: readonly string[], day: Date): Promise<Row[]> {
  const t = translator(ctx.locale, ctx.network.tone, 'memberships')
  const rows = await ctx.db.mandate.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      kind: true,
      from: true,
      to: true,
      confirmedAt: true,
      endReason: true,
      membershipId: true,
      person: { select: { title: true, givenName: true, familyName: true } },
      membership: { select: { organisation: { select: { name: true } } } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    name: fullName(row.person),
    href: `/memberships/${row.membershipId}`,
    cells: [
      { value: listName(row.person), note: t(`mandates.${row.kind}`) },
      { value: row.membership.organisation?.name ?? null },
      { value: row.from },
      { value: row.to },
      stateCell(ctx, row, day),
    ],
  }))
}
