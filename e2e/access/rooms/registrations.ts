import { type Actor, everyone, members, participants, reading, signedIn, writing } from '../abilities'
import { word } from '../insert'
import { anEvent, aPerson, aPool, aRegistration } from '../records'
import type { ActionRow, HandlerRow, MakeRecord, PageRow, Room } from '../row'

const list = '/[network]/manage/events/[id]/registrations'
const reads = reading('events')
const writes = writing('events')
const own = 'lib/registrations/own/actions.ts'
const inOffice = 'lib/registrations/office/actions.ts'

type Rows = Parameters<typeof aRegistration>[2]
const registered =
  (rows: Rows = {}, ...keys: string[]): MakeRecord =>
  async (net, about) => {
    const { ids } = await aPerson(net, about)
    const { marker, partId, poolId, ...rest } = await aRegistration(net, ids.person ?? '', rows)
    const all: Record<string, string> = { ...rest, part: partId, pool: poolId }
    return { ids: Object.fromEntries(keys.map((key) => [key, all[key] ?? ''])), marker }
  }

const eventOf: MakeRecord = async (net, about) => {
  const { ids, marker } = await registered({}, 'event')(net, about)
  return { ids: { id: ids.event ?? '' }, ...(marker ? { marker } : {}) }
}

const open =
  (audience: string, state = 'announced'): MakeRecord =>
  async (net) => {
    const { ids } = await anEvent(net, { audience, state })
    const { partId, poolId } = await aPool(net, ids.id)
    return { ids: { event: ids.id, part: partId, pool: poolId } }
  }

const registers = (audience: string, may: readonly Actor[]): ActionRow => ({
  door: 'lib/registrations/actions.ts#registerForEvent',
  when: `for ${audience}`,
  may,
  record: open(audience),
  visible: true,
  nested: true,
  tried: ['event', 'pool'],
  form: ({ event = '', part, pool = '' }) => ({
    event,
    attempt: word('versuch'),
    givenName: 'Eva',
    familyName: 'Neu',
    email: `${word('eva')}@post.example`,
    [`parts.${part}`]: pool,
    [`prices.${part}`]: '0',
  }),
})

const page: Pick<PageRow, 'may' | 'record' | 'about' | 'refusal'> = {
  may: reads,
  record: eventOf,
  about: true,
  refusal: 'office',
}
const csv: HandlerRow = { door: `${list}/export.csv`, ...page, methods: ['GET', 'HEAD'], shows: false }

export const registrations: Room = {
  pages: [
    { door: list, ...page },
    // Whoever holds the link, signed in or not.
    { door: '/[network]/my/[token]', may: everyone, record: registered({}, 'token') },
  ],
  handlers: [
    csv,
    {
      door: '/[network]/my/[token]/calendar.ics',
      may: everyone,
      record: registered({}, 'token'),
      methods: ['GET', 'HEAD'],
    },
  ],
  actions: [
    registers('public', everyone),
    registers('signed_in', signedIn),
    registers('participants', participants),
    registers('members', members),
    registers('guests', []),
    {
      door: `${own}#changeRegistration`,
      may: everyone,
      record: registered({}, 'token', 'part', 'pool'),
      tried: ['token'],
      form: ({ token = '', part, pool = '' }) => ({
        token,
        [`parts.${part}`]: pool,
        [`prices.${part}`]: '0',
        function: word('Referat'),
      }),
    },
    { door: `${own}#giveBackPlaces`, may: everyone, record: registered({}, 'token'), form: (ids) => ids },
    {
      door: `${own}#confirmAddress`,
      may: everyone,
      record: registered({ registration: { lapsesAt: new Date('2030-01-01') } }, 'token'),
      form: (ids) => ids,
    },
    {
      door: `${inOffice}#giveBackFor`,
      may: writes,
      record: registered({}, 'id'),
      about: true,
      form: (ids) => ids,
    },
    {
      door: `${inOffice}#confirmRegistration`,
      may: writes,
      record: registered({ place: { state: 'requested' } }, 'id'),
      about: true,
      form: (ids) => ids,
    },
  ],
}
