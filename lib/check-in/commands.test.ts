import { afterAll, describe, expect, test } from 'vitest'
import { type Ctx, visitor } from '@/lib/access/context'
import { closeQueue } from '@/lib/jobs/queue'
import { aGuestOf } from '@/prisma/factories/check-in'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aGrant, aPerson } from '@/prisma/factories/people'
import { codeOf } from './code'
import { passThrough, undo } from './commands'
import type { Door } from './context'
import { search } from './queries'
import type { KnownBy } from './schema'
import { ticketToken } from './tickets/token'

afterAll(closeQueue)

type Scanned = { by: KnownBy; direction?: 'in' | 'out'; ago?: number | null; id?: string }
const scan = ({ by, direction = 'in', ago = null, id = crypto.randomUUID() }: Scanned) => ({
  id,
  by,
  direction,
  ago,
})

const eventWishes = { startsAt: new Date(Date.now() + 3_600_000), pools: [{ capacity: 20 }] }

/** The door of an event of today, with a steward at it and one person who has a place. */
async function aDoor(wishes: Parameters<typeof anEvent>[1] = eventWishes) {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, wishes)
  const { person } = await aPerson(visitor, { givenName: 'Kai', familyName: 'Brandt' })
  await aGrant(visitor, person.id, 'steward', { eventId: event.id })
  const ctx = await contextAs(network, person)
  const door: Door = { ctx, event, poolId: null, deviceId: null }
  const comes = (more: Parameters<typeof aGuestOf>[2] = {}) => aGuestOf(visitor, event, more)
  return { visitor, event, door, comes }
}

const passages = (ctx: Ctx) => ctx.db.checkIn.findMany({ orderBy: { at: 'asc' } })
const inside = async (ctx: Ctx, id: string) =>
  (await ctx.db.registration.findFirst({ where: { id } }))?.inside

describe('at the door', () => {
  test('a ticket lets in, written down with who and when', async () => {
    const { door, comes } = await aDoor()
    const { id, ticket } = await comes()
    expect(await passThrough(door, scan({ by: { ticket } }))).toMatchObject({
      verdict: 'in',
      name: 'Kim Muster',
      pools: 'Vor Ort',
    })
    expect(await passages(door.ctx)).toMatchObject([
      { registrationId: id, direction: 'in', byName: 'Kai Brandt', channel: 'door' },
    ])
    expect(await inside(door.ctx, id)).toBe(true)
    expect(await door.ctx.db.audit.count({ where: { action: 'check-in.arrive' } })).toBe(1)
  })

  test('under the mark nobody at the door learns for whom somebody comes, but the office', async () => {
    for (const [confidential, organisation] of [
      [false, 'Stadt Musterhausen'],
      [true, undefined],
    ] as const) {
      const { door, comes } = await aDoor({ ...eventWishes, confidential })
      const { id, ticket } = await comes()
      await door.ctx.db.registration.updateMany({
        where: { id },
        data: { organisation: 'Stadt Musterhausen' },
      })
      expect((await search(door, 'Muster')).map((one) => one.organisation)).toEqual([organisation])
      const device = { ...visitor, kind: 'device' as const, name: 'Tür' }
      for (const actor of [door.ctx.actor, device]) {
        const answer = await passThrough({ ...door, ctx: { ...door.ctx, actor } }, scan({ by: { ticket } }))
        expect(answer.name).toBe('Kim Muster')
        expect(answer.organisation).toBe(organisation)
      }
      const office = { ...door.ctx.actor, roles: ['events' as const] }
      const [match] = await search({ ...door, ctx: { ...door.ctx, actor: office } }, 'Muster')
      expect(match?.organisation).toBe('Stadt Musterhausen')
    }
  })

  test('its code, its hash and the name picked do the same', async () => {
    const { door, comes } = await aDoor()
    const [a, b] = [await comes(), await comes()]
    const code = codeOf(a.hash)
    expect((await passThrough(door, scan({ by: { code: code.toLowerCase() } }))).verdict).toBe('in')
    expect((await passThrough(door, scan({ by: { hash: a.hash }, direction: 'out' }))).verdict).toBe('out')
    expect((await passThrough(door, scan({ by: { registration: b.id } }))).verdict).toBe('in')
  })

  test('a second time says since when and by whom, and writes nothing', async () => {
    const { door, comes } = await aDoor()
    const { ticket } = await comes()
    await passThrough(door, scan({ by: { ticket } }))
    expect(await passThrough(door, scan({ by: { ticket } }))).toMatchObject({
      verdict: 'inside',
      by: 'Kai Brandt',
      since: expect.stringMatching(/Uhr$/),
    })
    expect(await passages(door.ctx)).toHaveLength(1)
  })

  test('the same scan sent twice counts once, one after the other and at once', async () => {
    const { door, comes } = await aDoor()
    const { ticket } = await comes()
    const once = scan({ by: { ticket } })
    const answers = await Promise.all([passThrough(door, once), passThrough(door, once)])
    answers.push(await passThrough(door, once))
    expect(answers.map((answer) => answer.verdict)).toEqual(['in', 'in', 'in'])
    expect(await passages(door.ctx)).toHaveLength(1)
  })

  test('out and in again are written; whoever never came cannot leave', async () => {
    const { door, comes } = await aDoor()
    const { ticket, id } = await comes()
    expect((await passThrough(door, scan({ by: { ticket }, direction: 'out' }))).verdict).toBe('outside')
    await passThrough(door, scan({ by: { ticket } }))
    await passThrough(door, scan({ by: { ticket }, direction: 'out' }))
    expect(await inside(door.ctx, id)).toBe(false)
    await passThrough(door, scan({ by: { ticket } }))
    expect(await inside(door.ctx, id)).toBe(true)
  })

  test('who waits, who gave back, who is unknown, who belongs elsewhere stays outside', async () => {
    const { visitor, door, comes, event } = await aDoor()
    const verdict = async (by: KnownBy) => (await passThrough(door, scan({ by }))).verdict
    const waits = await comes({ state: 'waiting' })
    const back = await comes({ state: 'given_back' })
    expect(await verdict({ registration: waits.id })).toBe('waiting')
    expect(await verdict({ registration: back.id })).toBe('given_back')
    // Never a ticket for those who had no place.
    expect(await verdict({ ticket: waits.ticket })).toBe('unknown')
    expect(await verdict({ ticket: 'nichts' })).toBe('unknown')
    const late = await comes()
    await verdict({ ticket: late.ticket })
    await visitor.db.registration.updateMany({ where: { id: late.id }, data: { givenBackAt: new Date() } })
    expect(await verdict({ ticket: late.ticket })).toBe('given_back')
    const other = await anEvent(visitor, eventWishes)
    const elsewhere = await aGuestOf(visitor, other)
    const { ticket } = elsewhere
    const otherDoor: Door = { ...door, event: other }
    await passThrough(otherDoor, scan({ by: { ticket } }))
    expect(await passThrough(door, scan({ by: { ticket } }))).toEqual({
      scan: expect.any(String),
      verdict: 'other_event',
    })
    expect((await passThrough(door, scan({ by: { registration: elsewhere.id } }))).verdict).toBe('unknown')
    expect(event.id).not.toBe(other.id)
  })

  test('a ticket whose place was passed on opens nothing, the new one does', async () => {
    const { visitor, door, comes } = await aDoor()
    const { id, ticket } = await comes()
    await passThrough(door, scan({ by: { ticket }, direction: 'out' }))
    const { person } = await aPerson(visitor, { familyName: 'Nachfolge' })
    await visitor.db.registration.updateMany({ where: { id }, data: { personId: person.id } })
    expect((await passThrough(door, scan({ by: { ticket } }))).verdict).toBe('passed_on')
    expect(await passThrough(door, scan({ by: { ticket: ticketToken(id, person.id) } }))).toMatchObject({
      verdict: 'in',
      name: 'Kim Nachfolge',
    })
  })

  test('the door of a pool lets in only who has a place there', async () => {
    const { door, comes, event } = await aDoor({
      ...eventWishes,
      pools: [{ capacity: 5 }, { capacity: 5, key: 'abend', name: { de: 'Abend' } }],
    })
    const [hall, evening] = event.parts[0]?.pools ?? []
    const { id } = await comes()
    const by = { registration: id }
    const at = (poolId = '') => ({ ...door, poolId })
    expect((await passThrough(at(evening?.id), scan({ by }))).verdict).toBe('wrong_pool')
    expect((await passThrough(at(hall?.id), scan({ by }))).verdict).toBe('in')
    expect((await passThrough(door, scan({ by }))).verdict).toBe('inside')
  })

  test('nobody comes in before, after, or to what was cancelled', async () => {
    const { door, comes } = await aDoor()
    const { ticket } = await comes()
    const shut = async (event: Partial<Door['event']>) =>
      (await passThrough({ ...door, event: { ...door.event, ...event } }, scan({ by: { ticket } }))).verdict
    expect(await shut({ state: 'cancelled' })).toBe('cancelled')
    expect(await shut({ startsAt: new Date('2999-01-01'), endsAt: new Date('2999-01-02') })).toBe('early')
    expect(await shut({ startsAt: new Date('2020-01-01'), endsAt: new Date('2020-01-02') })).toBe('over')
    expect(await passages(door.ctx)).toEqual([])
  })
})

describe('what a phone kept without a network', () => {
  test('is written with its own time', async () => {
    const { door, comes } = await aDoor()
    const { hash } = await comes()
    await passThrough(door, scan({ by: { hash }, ago: 5 * 60_000 }))
    const [passage] = await passages(door.ctx)
    expect(Math.round((Date.now() - Number(passage?.at)) / 60_000)).toBe(5)
  })

  test('stands beside what another door wrote meanwhile, and is reported', async () => {
    const { door, comes } = await aDoor()
    const { id, hash } = await comes()
    await passThrough(door, scan({ by: { hash } }))
    const away = { ...door, ctx: { ...door.ctx, actor: { ...door.ctx.actor, name: 'Tür B' } } }
    expect(await passThrough(away, scan({ by: { hash }, ago: 8 * 60_000 }))).toMatchObject({
      verdict: 'in',
      double: true,
      by: 'Kai Brandt',
    })
    expect((await passages(door.ctx)).map((one) => one.byName)).toEqual(['Tür B', 'Kai Brandt'])
    expect(await inside(door.ctx, id)).toBe(true)
  })
})

describe('taking back', () => {
  test('undoes the last passage of this very door', async () => {
    const { door, comes } = await aDoor()
    const { id, ticket } = await comes()
    const once = scan({ by: { ticket } })
    await passThrough(door, once)
    const other = { ...door, ctx: { ...door.ctx, actor: { ...door.ctx.actor, name: 'Tür B' } } }
    expect(await undo(other, once.id)).toBeNull()
    expect(await undo(door, once.id)).toBe('Kim Muster')
    expect(await passages(door.ctx)).toEqual([])
    expect(await inside(door.ctx, id)).toBe(false)
    expect(await undo(door, once.id)).toBeNull()
  })

  test('leaves alone what something followed', async () => {
    const { door, comes } = await aDoor()
    const { ticket } = await comes()
    const first = scan({ by: { ticket } })
    await passThrough(door, first)
    await passThrough(door, scan({ by: { ticket }, direction: 'out' }))
    expect(await undo(door, first.id)).toBeNull()
    expect(await passages(door.ctx)).toHaveLength(2)
  })
})
