import { randomUUID } from 'node:crypto'
import { type Actor, reading, writing } from '../abilities'
import { insert, word } from '../insert'
import { aPerson, aRegistration } from '../records'
import type { ActionRow, HandlerRow, MakeRecord, PageRow, Room } from '../row'

const event = '/[network]/manage/events/[id]'
const list = `${event}/registrations`
const reads = reading('events')
const writes = writing('events')
/** Who writes to people registered (model.md: "write to registrants"). */
const mails: readonly Actor[] = ['admin', 'events']
const office = 'lib/registrations/office/actions.ts'

type Rows = Parameters<typeof aRegistration>[2]
const registered =
  (rows: Rows = {}, names: Record<string, 'id' | 'event' | 'poolId'> = {}): MakeRecord =>
  async (net, about) => {
    const { ids } = await aPerson(net, about)
    const row = await aRegistration(net, ids.person ?? '', rows)
    return {
      ids: Object.fromEntries(Object.entries(names).map(([name, from]) => [name, row[from]])),
      marker: row.marker,
    }
  }

const ofEvent = registered({}, { id: 'event' })
const ofBoth = registered({}, { id: 'event', registration: 'id' })

const page = (door: string, may: readonly Actor[], record = ofEvent): PageRow => ({
  door,
  may,
  record,
  about: true,
  refusal: 'office',
  ...(record === ofBoth ? { nested: true } : {}),
})

const download = (door: string, may: readonly Actor[]): HandlerRow => ({
  door,
  may,
  record: ofEvent,
  about: true,
  methods: ['GET', 'HEAD'],
  shows: false,
})

const one = (name: string, form: ActionRow['form'], rows: Rows = {}): ActionRow => ({
  door: `${office}#${name}`,
  may: writes,
  record: registered(rows, { id: 'id', pool: 'poolId' }),
  tried: ['id'],
  about: true,
  form,
})
const requested = { place: { state: 'requested' } }
const hour = 3_600_000
/** It has begun: who is there can be written down. */
const begun = { event: { startsAt: new Date(Date.now() - hour), endsAt: new Date(Date.now() + hour) } }
/** Somebody whom the office has entered as present. */
const marked: MakeRecord = async (net, about) => {
  const { ids } = await aPerson(net, about)
  const row = await aRegistration(net, ids.person ?? '', begun)
  const entry = { registrationId: row.id, direction: 'in', channel: 'office', byName: 'Büro' }
  await insert('CheckIn', { networkId: net.id, ...entry, at: new Date() })
  return { ids: { id: row.id }, marker: row.marker }
}
const plain: ActionRow['form'] = ({ id = '' }) => ({ id })

const written = () => ({ run: randomUUID(), 'subject.de': word('Betreff'), 'text.de': 'Guten Tag.' })

/** The office's pages about people registered for an event, and its mails to them. */
export const registrants: Room = {
  pages: [
    page(list, reads),
    page(`${list}/bulk`, mails, ofEvent),
    page(`${list}/new`, writes),
    page(`${list}/[registration]`, reads, ofBoth),
    page(`${list}/[registration]/edit`, writes, ofBoth),
    page(`${event}/messages`, reads),
    page(`${event}/messages/new`, mails),
  ],
  handlers: [download(`${list}/export`, reads), download(`${list}/export/needs`, writes)],
  actions: [
    one('giveBackFor', plain),
    one('confirmRegistration', plain, requested),
    one('declineRegistration', plain, requested),
    one('resendRegistration', plain),
    one('markRegistrationPresent', plain, begun),
    { ...one('markRegistrationAbsent', plain), record: marked },
    one('moveRegistration', ({ id = '', pool = '' }) => ({ id, version: '0', 'places[]': [pool] })),
    one('answerRegistration', ({ id = '' }) => ({ id, version: '0' })),
    one('priceRegistration', ({ id = '' }) => ({ id, version: '0', price: '12', note: word('Grund') })),
    {
      door: `${office}#addRegistration`,
      may: writes,
      record: registered({}, { event: 'event', pool: 'poolId' }),
      nested: true,
      form: ({ event: id = '', pool = '' }) => ({
        event: id,
        run: randomUUID(),
        givenName: 'Eva',
        familyName: word('Neu'),
        email: `${word('eva')}@post.example`,
        'places[]': [pool],
        note: word('Anruf'),
      }),
    },
    {
      door: 'lib/registrations/office/bulk/actions.ts#actOnSelection',
      may: writes,
      record: registered(requested, { event: 'event', id: 'id' }),
      nested: true,
      about: true,
      form: ({ event: of = '', id = '' }) => ({ event: of, act: 'confirm', 'id[]': [id], expected: '1' }),
    },
    {
      door: 'lib/registrations/office/presence/actions.ts#markPresence',
      may: writes,
      record: registered(begun, { event: 'event', id: 'id' }),
      nested: true,
      about: true,
      form: ({ event: of = '', id = '' }) => ({ event: of, act: 'present', 'id[]': [id] }),
    },
    {
      door: 'lib/registrations/office/messages/actions.ts#sendMessage',
      may: mails,
      record: async (net) => {
        const { ids } = await aPerson(net)
        const address = { personId: ids.person, email: `${word('post')}@amt.example`, verifiedAt: new Date() }
        await insert('Address', { networkId: net.id, ...address })
        const row = await aRegistration(net, ids.person ?? '')
        return { ids: { event: row.event, id: row.id } }
      },
      nested: true,
      form: ({ event: of = '', id = '' }) => ({ event: of, 'id[]': [id], expected: '1', ...written() }),
    },
  ],
}
