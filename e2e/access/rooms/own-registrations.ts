import { everyone, writing } from '../abilities'
import { insert, word } from '../insert'
import { anEvent, aPerson, aRegistration, inOffice } from '../records'
import type { MakeRecord, Room } from '../row'

const own = '/[network]/my/[token]'
const texts = '/[network]/manage/events/[id]/texts'
const writes = writing('events')

/** Somebody's registration; whoever holds its link may, signed in or not. */
const held =
  (...keys: string[]): MakeRecord =>
  async (net, about) => {
    const { ids } = await aPerson(net, about)
    const { marker, poolId, ...rest } = await aRegistration(net, ids.person ?? '')
    const all: Record<string, string> = { ...rest, pool: poolId, link: word('weg') }
    return { ids: Object.fromEntries(keys.map((key) => [key, all[key] ?? ''])), marker }
  }

/** One that holds two places, so that one can go alone. */
const heldTwice: MakeRecord = async (net) => {
  const { ids } = await aPerson(net)
  const { token, event, id: registrationId } = await aRegistration(net, ids.person ?? '')
  const networkId = net.id
  const name = { de: 'Abend' }
  const partId = await insert('Part', { networkId, eventId: event, key: word('abend'), name })
  const pool = { networkId, partId, key: 'abend', name, capacity: 5, taken: 1, arrivals: 1 }
  const poolId = await insert('Pool', pool)
  const row = { networkId, registrationId, poolId, state: 'confirmed', arrivalNo: 1 }
  return { ids: { token, place: await insert('Place', row) } }
}

const about = (ids: Record<string, string>) => ({ event: ids.id ?? '', notice: 'confirmed' })
const page = { may: writes, record: inOffice(), refusal: 'office' } as const

export const ownRegistrations: Room = {
  pages: [
    ...['pass-on', 'coming', 'give-back'].map((name) => ({
      door: `${own}/${name}`,
      may: everyone,
      record: held('token'),
    })),
    { door: `${own}/join/[link]`, may: everyone, record: held('token', 'link'), tried: ['token'] },
    // A right link is sealed; it is played in the journeys and in lib/registrations/passing.
    {
      door: `${own}/take-over`,
      may: [],
      record: async () => ({ ids: { token: 'falsch' } }),
      global: true,
    },
    { door: texts, ...page },
    {
      door: `${texts}/[notice]`,
      ...page,
      record: async (net) => {
        const { ids, marker } = await anEvent(net)
        return { ids: { id: ids.id, notice: 'confirmed' }, ...(marker ? { marker } : {}) }
      },
      tried: ['id'],
    },
    // Mails without a paragraph of the office are looked at by the same door.
    {
      door: `${texts}/[notice]`,
      ...page,
      when: 'to guests',
      record: async (net) => {
        const { ids, marker } = await anEvent(net)
        return { ids: { id: ids.id, notice: 'invitation-moved' }, ...(marker ? { marker } : {}) }
      },
      tried: ['id'],
    },
    {
      door: `${texts}/[notice]`,
      ...page,
      when: 'of the programme',
      record: async (net) => {
        const { ids, marker } = await anEvent(net)
        return { ids: { id: ids.id, notice: 'agenda-ask' }, ...(marker ? { marker } : {}) }
      },
      tried: ['id'],
    },
  ],
  handlers: [
    {
      // Without the browser that pressed the button it leads back to the registration.
      door: `${own}/join/[link]/room`,
      may: everyone,
      record: held('token', 'link'),
      tried: ['token'],
      methods: ['GET', 'HEAD'],
      ok: 303,
    },
    {
      door: `${texts}/[notice]/preview`,
      may: writes,
      record: async (net) => ({ ids: { id: (await anEvent(net)).ids.id, notice: 'confirmed' } }),
      tried: ['id'],
      methods: ['GET', 'HEAD'],
    },
    {
      door: `${texts}/[notice]/preview`,
      when: 'of the programme',
      may: writes,
      record: async (net) => ({ ids: { id: (await anEvent(net)).ids.id, notice: 'agenda-audience' } }),
      tried: ['id'],
      methods: ['GET', 'HEAD'],
    },
  ],
  actions: [
    {
      door: 'lib/registrations/giving-back/actions.ts#giveBackOnePlace',
      may: everyone,
      record: heldTwice,
      nested: true,
      form: (ids) => ids,
    },
    {
      door: 'lib/registrations/giving-back/actions.ts#confirmComing',
      may: everyone,
      record: held('token'),
      form: (ids) => ids,
    },
    ...['passing/actions.ts#askColleague', 'passing/actions.ts#takeOverPlace'].map((name) => ({
      door: `lib/registrations/${name}`,
      may: everyone,
      elsewhere: 'lib/registrations/passing/commands.test.ts',
    })),
    {
      door: 'lib/registrations/joining/actions.ts#joinOnline',
      may: everyone,
      elsewhere: 'lib/registrations/joining/commands.test.ts',
    },
    {
      door: 'lib/registrations/notices/actions.ts#saveNoticeText',
      may: writes,
      record: inOffice(),
      form: (ids) => ({ ...about(ids), 'text.de': word('Absatz') }),
    },
    {
      door: 'lib/registrations/notices/actions.ts#sendNoticeSample',
      may: writes,
      record: inOffice(),
      form: (ids) => ({ ...about(ids), language: 'de' }),
    },
  ],
}
