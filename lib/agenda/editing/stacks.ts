import type { Actor } from '@/lib/access/context'
import type { Tx } from '@/lib/db'

/** Changes that say that another one was turned; they hold no rows and are turned by nobody. */
export const turns = ['agenda.takeBack', 'agenda.doAgain']

const select = { id: true, number: true, action: true, rows: true } as const
export type StoredChange = { id: string; number: number; action: string; rows: unknown }

const own = (actor: Pick<Actor, 'loginId'>, eventId: string) => ({
  eventId,
  loginId: actor.loginId ?? '',
  action: { notIn: turns },
})

/** What somebody can take back: their own last change. */
export async function undoable(
  db: Tx,
  actor: Pick<Actor, 'loginId'>,
  eventId: string,
): Promise<StoredChange | null> {
  if (!actor.loginId) return null
  return db.agendaChange.findFirst({
    where: { ...own(actor, eventId), undoneAt: null },
    orderBy: { number: 'desc' },
    select,
  })
}

/** What somebody can do again: what they took back, as long as they changed nothing since. */
export async function redoable(
  db: Tx,
  actor: Pick<Actor, 'loginId'>,
  eventId: string,
): Promise<StoredChange | null> {
  if (!actor.loginId) return null
  const last = await db.agendaChange.findFirst({
    where: { ...own(actor, eventId), undoneAt: null },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  return db.agendaChange.findFirst({
    where: { ...own(actor, eventId), undoneAt: { not: null }, number: { gt: last?.number ?? -1 } },
    orderBy: { number: 'asc' },
    select,
  })
}
