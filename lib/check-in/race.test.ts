import { afterAll, expect, test } from 'vitest'
import type { Tx } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { aGuestOf } from '@/prisma/factories/check-in'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { passThrough } from './commands'
import type { Door } from './context'
import { settle } from './passages'
import { atTheDoor } from './records'

afterAll(closeQueue)

/** The door of an event of today with eight stewards at it, and one person who comes. */
async function aCrowdedDoor() {
  const { network, person, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, {
    startsAt: new Date(Date.now() + 3_600_000),
    pools: [{ capacity: 5 }],
  })
  const guest = await aGuestOf(visitor, event)
  const ctx = await contextAs(network, person)
  const doors: Door[] = Array.from({ length: 8 }, (_, i) => ({
    ctx: { ...ctx, actor: { ...ctx.actor, name: `Tür ${i}` } },
    event,
    poolId: null,
    deviceId: null,
  }))
  return { ctx, guest, doors }
}

test('eight doors scan one ticket at once: one lets in, seven say that they are inside', async () => {
  const { ctx, guest, doors } = await aCrowdedDoor()
  const answers = await Promise.all(
    doors.map((door) =>
      passThrough(door, {
        id: crypto.randomUUID(),
        by: { ticket: guest.ticket },
        direction: 'in',
        ago: null,
      }),
    ),
  )
  expect(answers.map((answer) => answer.verdict).sort()).toEqual(['in', ...Array(7).fill('inside')])
  expect(await ctx.db.checkIn.count()).toBe(1)
})

/** The same steps without holding the registration first. */
async function passUnheld(tx: Tx, door: Door, id: string) {
  const row = await tx.registration.findUniqueOrThrow({ where: { id }, select: atTheDoor })
  const scan = { direction: 'in' as const, at: new Date(), poolId: null }
  const { written } = settle(row.checkIns, { ...scan, kept: false })
  if (written)
    await tx.checkIn.create({
      data: { ...scan, networkId: door.ctx.network.id, registrationId: id, byName: door.ctx.actor.name },
    })
}

test('negative control: without holding the row, several doors let the same person in', async () => {
  const { ctx, guest, doors } = await aCrowdedDoor()
  await Promise.all(doors.map((door) => ctx.db.$transaction((tx) => passUnheld(tx, door, guest.id))))
  expect(await ctx.db.checkIn.count()).toBeGreaterThan(1)
})
