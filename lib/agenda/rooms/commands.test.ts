import { expect, it } from 'vitest'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { removeBlock, saveBlock } from '../blocks/commands'
import { blockInput } from '../blocks/schema'
import { fingerprintOf } from '../fingerprint'
import { workingCopy } from '../queries'
import { removeRoom, saveRoom } from './commands'
import { roomInput } from './schema'

async function prepared() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  return { ctx, visitor, event, agenda }
}

it('adds and changes a room', async () => {
  const { ctx, event } = await prepared()
  await saveRoom(ctx, roomInput.parse({ event: event.id, name: { de: 'Foyer' }, capacity: '' }))
  const foyer = (await workingCopy(ctx, event.id)).rooms.at(-1)
  expect(foyer).toMatchObject({ name: { de: 'Foyer' }, capacity: null })
  const change = roomInput.parse({
    event: event.id,
    id: foyer?.id,
    fingerprint: fingerprintOf(foyer ?? {}),
    name: { de: 'Großes Foyer' },
    capacity: '200',
  })
  await saveRoom(ctx, change)
  expect((await workingCopy(ctx, event.id)).rooms.at(-1)).toMatchObject({ capacity: 200, key: foyer?.key })
  await expect(saveRoom(ctx, change)).rejects.toMatchObject({ code: 'Conflict' })
})

it('keeps a room in use, and says by how many', async () => {
  const { ctx, event, agenda } = await prepared()
  const input = { event: event.id, id: agenda.rooms[0]?.id ?? '' }
  await expect(removeRoom(ctx, input)).rejects.toMatchObject({ reason: 'roomInUse', facts: { count: 4 } })
})

it('adds, changes and dissolves a block; its sessions stay', async () => {
  const { ctx, event, agenda } = await prepared()
  const [block] = agenda.blocks
  const change = blockInput.parse({
    event: event.id,
    id: block?.id,
    fingerprint: fingerprintOf(block ?? {}),
    label: '',
    subject: { de: 'Register' },
  })
  await saveBlock(ctx, change)
  await expect(saveBlock(ctx, change)).rejects.toMatchObject({ code: 'Conflict' })
  expect((await workingCopy(ctx, event.id)).blocks).toMatchObject([
    { label: null, subject: { de: 'Register' } },
  ])
  await removeBlock(ctx, { event: event.id, id: block?.id ?? '' })
  const after = await workingCopy(ctx, event.id)
  expect(after.blocks).toEqual([])
  expect(after.sessions.filter((s) => s.blockKey === null)).toHaveLength(6)
})

it('is for those who write events, in their own network', async () => {
  const { visitor, event, agenda } = await prepared()
  const { ctx: elsewhere } = await aNetwork({ role: 'events' })
  const room = { event: event.id, id: agenda.rooms[1]?.id ?? '' }
  const block = { event: event.id, id: agenda.blocks[0]?.id ?? '' }
  await expect(removeRoom(visitor, room)).rejects.toMatchObject({ code: 'Forbidden' })
  await expect(removeRoom(elsewhere, room)).rejects.toMatchObject({ code: 'NotFound' })
  await expect(removeBlock(visitor, block)).rejects.toMatchObject({ code: 'Forbidden' })
  await expect(removeBlock(elsewhere, block)).rejects.toMatchObject({ code: 'NotFound' })
})
