import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { type Actor, everyone, reading, writing } from '../abilities'
import { insert, type Row, word } from '../insert'
import { anEvent, aPerson, aPool, aRegistration } from '../records'
import type { HandlerRow, MakeRecord, PageRow, Room } from '../row'
import type { Net } from '../stage'

const door = '/[network]/door/[event]'
const office = '/[network]/manage/events/[id]/door'
const actions = 'lib/check-in/actions.ts'
const devices = 'lib/check-in/devices/actions.ts'

const writes = writing('events')
/** Stewards of the stage are assigned to every event. */
const stands: Actor[] = [...writing('checkIn'), 'steward']
const reads = reading('events').filter((actor) => reading('checkIn').includes(actor))
const hour = 3_600_000

/** An event of today with somebody who has a place: its door is open. */
export async function anOpenDoor(net: Net) {
  const { ids } = await aPerson(net)
  const startsAt = new Date(Date.now() + hour)
  const event = { startsAt, endsAt: new Date(startsAt.getTime() + 5 * hour) }
  const { id, event: eventId, marker } = await aRegistration(net, ids.person ?? '', { event })
  return { ids: { event: marker.toLowerCase(), registration: id }, id: eventId, marker }
}

/** A door device of an event of its own; `token` is what its link, and later its cookie carries. */
export async function aDevice(net: Net, row: Row = {}) {
  const { ids } = await anEvent(net, { startsAt: new Date(Date.now() + hour) })
  await aPool(net, ids.id)
  const token = randomBytes(16).toString('base64url')
  const label = word('Tür')
  const base = {
    networkId: net.id,
    eventId: ids.id,
    label,
    tokenHash: createHash('sha256').update(token).digest('base64url'),
    expires: new Date(Date.now() + 24 * hour),
  }
  const device = await insert('Device', { ...base, ...row })
  return { id: ids.id, device, token, label }
}

const atDoor: MakeRecord = async (net) => {
  const { ids, marker } = await anOpenDoor(net)
  return { ids: { event: ids.event }, marker }
}
const inOffice: MakeRecord = async (net) => {
  const { id, marker } = await anOpenDoor(net)
  return { ids: { id }, marker }
}
const withDevice =
  (...keys: ('id' | 'device' | 'token')[]): MakeRecord =>
  async (net) => {
    const made = await aDevice(net)
    return { ids: Object.fromEntries(keys.map((key) => [key, made[key]])), marker: made.label }
  }
const ticket: MakeRecord = async (net) => {
  const { ids } = await aPerson(net)
  const { token, marker } = await aRegistration(net, ids.person ?? '')
  return { ids: { token }, marker }
}

const managed: Pick<PageRow, 'may' | 'refusal' | 'record'> = {
  may: reads,
  refusal: 'office',
  record: inOffice,
}
const paper = (name: string): HandlerRow => ({
  door: `${office}/${name}.pdf`,
  ...managed,
  methods: ['GET', 'HEAD'],
})
const exchange = (name: string): HandlerRow => ({
  door: `${door}/${name}`,
  may: stands,
  record: atDoor,
  method: 'POST',
  methods: ['POST'],
})

/** The day of an event: tickets, doors, devices. What a device may stands in door.spec.ts. */
export const checkIn: Room = {
  pages: [
    { door, may: stands, refusal: 'office', record: atDoor },
    { door: office, ...managed },
    {
      door: `${office}/devices/[device]`,
      may: writes,
      refusal: 'office',
      record: withDevice('id', 'device'),
      nested: true,
    },
    // Whoever holds the link, signed in or not.
    { door: '/[network]/device/[token]', may: everyone, record: withDevice('token') },
    { door: '/[network]/my/[token]/ticket', may: everyone, record: ticket },
    // The same words for every ticket, real or not.
    {
      door: '/[network]/ticket/[ticket]',
      may: everyone,
      global: true,
      record: async () => ({ ids: { ticket: randomBytes(16).toString('base64url') } }),
    },
  ],
  handlers: [exchange('sync'), exchange('search'), paper('badges'), paper('attendance')],
  actions: [
    {
      door: `${actions}#checkIn`,
      may: stands,
      record: async (net) => {
        const { ids, marker } = await anOpenDoor(net)
        return { ids, marker }
      },
      form: ({ event = '', registration = '' }) => ({ event, registration, scan: randomUUID() }),
    },
    {
      door: `${actions}#leave`,
      may: stands,
      record: atDoor,
      form: (ids) => ids,
      changesNothing: true,
    },
    {
      door: `${devices}#addDevice`,
      may: writes,
      record: async (net) => {
        const { ids } = await anEvent(net)
        return { ids: { event: ids.id } }
      },
      form: ({ event = '' }) => ({ event, label: word('Tür'), pool: '' }),
    },
    {
      door: `${devices}#endDevice`,
      may: writes,
      record: async (net) => ({ ids: { id: (await aDevice(net)).device } }),
      form: (ids) => ids,
    },
    { door: `${devices}#pairDevice`, may: everyone, record: withDevice('token'), form: (ids) => ids },
  ],
}
