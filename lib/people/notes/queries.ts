import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'

/** Notes and tasks on a person: what is to do first, by its day, then the latest. */
export async function notesOf(ctx: Ctx, personId: string) {
  authorize(ctx, 'people.read')
  const notes = await ctx.db.note.findMany({ where: { personId }, orderBy: { createdAt: 'desc' } })
  const rank = (note: (typeof notes)[number]) =>
    note.dueOn && !note.doneAt ? note.dueOn.getTime() : Number.MAX_SAFE_INTEGER
  return notes.sort((a, b) => rank(a) - rank(b))
}
export type NoteRow = Awaited<ReturnType<typeof notesOf>>[number]

/** Tasks whose day has come and that nobody has done, the oldest first. */
export function dueTasks(ctx: Ctx, take: number) {
  authorize(ctx, 'people.read')
  return ctx.db.note.findMany({
    where: { doneAt: null, dueOn: { lte: dateColumn(ctx.network.zone, now()) } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take,
    select: {
      id: true,
      body: true,
      dueOn: true,
      byName: true,
      person: { select: { id: true, title: true, givenName: true, familyName: true } },
    },
  })
}
