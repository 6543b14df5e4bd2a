import { type Actor, everyone, members, participants, signedIn } from '../abilities'
import { word } from '../insert'
import { anEvent, aPerson, aPool, aRegistration } from '../records'
import type { ActionRow, MakeRecord, Room } from '../row'

const own = 'lib/registrations/own/actions.ts'

type Rows = Parameters<typeof aRegistration>[2]
const registered =
  (rows: Rows = {}, ...keys: string[]): MakeRecord =>
  async (net, about) => {
    const { ids } = await aPerson(net, about)
    const { marker, partId, poolId, ...rest } = await aRegistration(net, ids.person ?? '', rows)
    const all: Record<string, string> = { ...rest, part: partId, pool: poolId }
    return { ids: Object.fromEntries(keys.map((key) => [key, all[key] ?? ''])), marker }
  }

const offered = registered(
  { place: { state: 'offered', heldUntil: new Date(Date.now() + 86_400_000) } },
  'token',
  'place',
)

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

export const registrations: Room = {
  pages: [
    // Whoever holds the link, signed in or not.
    { door: '/[network]/my/[token]', may: everyone, record: registered({}, 'token') },
  ],
  handlers: [
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
    ...['acceptOffer', 'declineOffer'].map((name) => ({
      door: `${own}#${name}`,
      may: everyone,
      record: offered,
      nested: true as const,
      form: ({ token = '', place = '' }) => ({ token, place }),
    })),
    {
      door: `${own}#confirmAddress`,
      may: everyone,
      record: registered({ registration: { lapsesAt: new Date('2030-01-01') } }, 'token'),
      form: (ids) => ids,
    },
  ],
}
