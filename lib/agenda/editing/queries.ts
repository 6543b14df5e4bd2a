import type { Ctx } from '@/lib/access/context'
import { asLocalized, words } from '@/lib/localized'
import type { ChangedRows, PlainRow } from './recorder'
import { redoable, undoable } from './stacks'

/** Which version of a working copy is the present one; null when there is no such event. */
export async function agendaVersion(ctx: Ctx, eventId: string): Promise<number | null> {
  const event = await ctx.db.event.findFirst({ where: { id: eventId }, select: { agendaVersion: true } })
  return event?.agendaVersion ?? null
}

/** A change in the words of those who edit beside: who did what ("agenda.place") to what. */
export type ToldChange = { number: number; action: string; who: string; what: string; own: boolean }

const named = (row: PlainRow) => row.title ?? row.label ?? row.subject ?? row.name

/** What a change was about: the first thing in it that has a name. Nobody is named here. */
function subjectOf(ctx: Ctx, rows: ChangedRows): string {
  const all = (['session', 'block', 'room', 'track'] as const).flatMap((table) =>
    Object.values(rows[table] ?? {}).map((row) => row.after ?? row.before),
  )
  const first = all.find((row) => row && named(row))
  return first ? words(asLocalized(named(first)), ctx.locale) : ''
}

/** What others (and oneself in another window) changed since a version, the last ones. Callers hold `events.read`. */
export async function changesSince(ctx: Ctx, eventId: string, since: number): Promise<ToldChange[]> {
  const rows = await ctx.db.agendaChange.findMany({
    where: { eventId, number: { gt: since } },
    orderBy: { number: 'desc' },
    take: 5,
    select: { number: true, action: true, byName: true, loginId: true, rows: true },
  })
  return rows.reverse().map((row) => ({
    number: row.number,
    action: row.action,
    who: row.byName,
    what: subjectOf(ctx, row.rows as ChangedRows),
    own: row.loginId !== null && row.loginId === ctx.actor.loginId,
  }))
}

/** What the buttons "undo" and "redo" would turn: an action and its subject, or null. */
export async function turnable(ctx: Ctx, eventId: string) {
  const said = (change: Awaited<ReturnType<typeof undoable>>) =>
    change && { action: change.action, what: subjectOf(ctx, change.rows as ChangedRows) }
  const [back, again] = await Promise.all([
    undoable(ctx.db, ctx.actor, eventId),
    redoable(ctx.db, ctx.actor, eventId),
  ])
  return { undo: said(back), redo: said(again) }
}
