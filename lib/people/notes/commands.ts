import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { Note, Person } from '@/prisma/generated/client'
import { loadPerson } from '../commands'
import { fullName } from '../name'
import type { NoteInput, NoteRef } from './schema'

const record = (person: Person) => ({ kind: 'person', id: person.id, name: fullName(person) })
const said = ({ body, dueOn }: Pick<Note, 'body' | 'dueOn'>) => ({ note: body, dueOn })

/** Writes a note on a person; with a day it is a task, which the office sees on its first page from that day on. */
export async function addNote(ctx: Ctx, { id, body, dueOn }: NoteInput) {
  authorize(ctx, 'people.write')
  const day = dueOn ? new Date(`${dueOn}T00:00:00Z`) : null
  await ctx.db.$transaction(async (tx) => {
    const person = await loadPerson(tx, id)
    const note = { body, dueOn: day, byName: ctx.actor.name }
    await tx.note.create({ data: { networkId: ctx.network.id, personId: id, ...note } })
    await audit(tx, ctx, {
      action: 'people.note_add',
      area: 'people',
      record: record(person),
      after: said(note),
    })
  })
}

async function load(tx: Tx, { id, noteId }: NoteRef) {
  const person = await loadPerson(tx, id)
  const note = await tx.note.findFirst({ where: { id: noteId, personId: id } })
  if (!note) throw notFound()
  return { person, note }
}

const settle = (action: string, doneAt: () => Date | null) => async (ctx: Ctx, ref: NoteRef) => {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const { person, note } = await load(tx, ref)
    const at = doneAt()
    // Done twice stays done when it was.
    if ((note.doneAt === null) === (at === null)) return
    await tx.note.updateMany({ where: { id: note.id }, data: { doneAt: at } })
    await audit(tx, ctx, { action, area: 'people', record: record(person), after: said(note) })
  })
}

/** A task is done; it stays on the person. */
export const finishNote = settle('people.note_done', now)
/** A task was not done after all. */
export const reopenNote = settle('people.note_open', () => null)

/** Takes a note away; the log keeps what it said. */
export async function removeNote(ctx: Ctx, ref: NoteRef) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const { person, note } = await load(tx, ref)
    await tx.note.deleteMany({ where: { id: note.id } })
    await audit(tx, ctx, {
      action: 'people.note_remove',
      area: 'people',
      record: record(person),
      before: said(note),
    })
  })
}
