import { expect, it } from 'vitest'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aGrant, aPerson } from '@/prisma/factories/people'
import { addNote, finishNote, removeNote, reopenNote } from './commands'
import { dueTasks, notesOf } from './queries'

const note = (id: string, dueOn: string | null, body = 'Anrufen') => ({ id, body, dueOn })

it('a task waits from its day on until it is done, and again when it was not', async () => {
  const { ctx } = await aNetwork({ role: 'membership' })
  const { person } = await aPerson(ctx)
  await addNote(ctx, note(person.id, '2020-01-01'))
  await addNote(ctx, note(person.id, '2999-01-01'))
  await addNote(ctx, note(person.id, null, 'Notiz'))
  const [due] = await dueTasks(ctx, 9)
  expect(await dueTasks(ctx, 9)).toHaveLength(1)
  expect((await notesOf(ctx, person.id)).map(({ body }) => body)).toEqual(['Anrufen', 'Anrufen', 'Notiz'])
  const ref = { id: person.id, noteId: due?.id ?? '' }
  await finishNote(ctx, ref)
  expect(await dueTasks(ctx, 9)).toEqual([])
  await reopenNote(ctx, ref)
  expect(await dueTasks(ctx, 9)).toHaveLength(1)
  await removeNote(ctx, ref)
  expect(await notesOf(ctx, person.id)).toHaveLength(2)
})

it('only who may write people notes anything, and only on people of the network', async () => {
  const { ctx, network } = await aNetwork({ role: 'membership' })
  const { person } = await aPerson(ctx)
  const reader = (await aPerson(ctx)).person
  await aGrant(ctx, reader.id, 'board')
  const board = await contextAs(network, reader)
  await expect(addNote(board, note(person.id, null))).rejects.toMatchObject({ code: 'Forbidden' })
  await addNote(ctx, note(person.id, null))
  expect(await notesOf(board, person.id)).toHaveLength(1)
  const { ctx: other } = await aNetwork({ role: 'membership' })
  await expect(addNote(other, note(person.id, null))).rejects.toMatchObject({ code: 'NotFound' })
})
