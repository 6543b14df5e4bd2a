import { createHash, randomBytes } from 'node:crypto'
import { type Actor, everyone, signedIn, writing } from '../abilities'
import { insert, type Row, word } from '../insert'
import { anEvent, aPerson, aPool } from '../records'
import type { ActionRow, MakeRecord, PageRow, Room } from '../row'
import type { Net } from '../stage'

const looksAfter: readonly Actor[] = ['coordinator', ...writing('people')]
const lib = 'lib/registrations'
const atDesk = `${lib}/delegates/actions.ts`
/** Whoever is a person of the network; the stranger and the operator are not. */
const known = signedIn.filter((actor) => actor !== 'stranger' && actor !== 'operator')
const later = new Date('2030-01-01')
const began = new Date('2026-01-05T08:00:00Z')
const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
const token = () => randomBytes(16).toString('base64url')

/** Somebody whose work at the institution is confirmed and who can be written to. */
async function aColleague(net: Net) {
  const familyName = word('Kollege')
  const personId = await insert('Person', { networkId: net.id, givenName: 'Eva', familyName })
  const email = `${word('post')}@amt.example`
  await insert('Address', { networkId: net.id, personId, email, verifiedAt: began })
  const work = { organisationId: net.organisation, from: began, confirmedAt: began }
  await insert('Affiliation', { networkId: net.id, personId, ...work })
  return personId
}

/** Who is registered at the desk of the coordinator's institution. */
const member: MakeRecord = async (net) => {
  const party = { organisationId: net.organisation }
  const { ids } = await aPerson(net)
  const { event, marker } = await anEventWith(net)
  const base = { networkId: net.id, eventId: event.id, byName: 'Test', size: 1, deadline: later }
  const partyId = await insert('Party', { ...base, ...party })
  const id = await registration(net, event, { personId: ids.person, partyId, byName: 'Test' })
  return { ids: { organisation: net.organisation, id }, marker }
}

async function anEventWith(net: Net) {
  const { ids, marker } = await anEvent(net)
  const { partId, poolId } = await aPool(net, ids.id, { taken: 1, arrivals: 1 })
  return { event: { id: ids.id, slug: ids.slug, partId, poolId }, marker: marker ?? '' }
}

async function registration(net: Net, event: { id: string; poolId: string }, row: Row, link = token()) {
  const base = { networkId: net.id, eventId: event.id, tokenHash: hash(link) }
  const registrationId = await insert('Registration', { ...base, ...row })
  const place = { networkId: net.id, registrationId, poolId: event.poolId, state: 'confirmed', arrivalNo: 1 }
  await insert('Place', place)
  return registrationId
}

const madeByOthers: MakeRecord = async (net) => {
  const { ids } = await aPerson(net)
  const { event, marker } = await anEventWith(net)
  const link = token()
  await registration(net, event, { personId: ids.person, byName: 'Test' }, link)
  return { ids: { token: link }, marker }
}

const desk: MakeRecord = async (net) => {
  const { event, marker } = await anEventWith(net)
  return { ids: { organisation: net.organisation, event: event.slug }, marker }
}

const deskForm: MakeRecord = async (net) => {
  const { event } = await anEventWith(net)
  const person = await aColleague(net)
  const { id, partId, poolId } = event
  return { ids: { organisation: net.organisation, event: id, person, part: partId, pool: poolId } }
}

const open: MakeRecord = async (net) => {
  const { event } = await anEventWith(net)
  return { ids: { event: event.id, part: event.partId, pool: event.poolId } }
}

/** Whom the member registered: theirs alone to take off. */
const named: MakeRecord = async (net) => {
  const byPersonId = net.people.member ?? (await aPerson(net)).ids.person
  const { event } = await anEventWith(net)
  const base = { networkId: net.id, eventId: event.id, byName: 'Test', size: 1, deadline: later }
  const partyId = await insert('Party', { ...base, byPersonId })
  const { ids } = await aPerson(net)
  const id = await registration(net, event, { personId: ids.person, partyId, byName: 'Test' })
  return { ids: { event: event.id, id } }
}

const coordinators = { may: ['coordinator'], refusal: 'sign-in' } satisfies Partial<PageRow>

const ofMember = (name: string): ActionRow => ({
  door: `${atDesk}#${name}`,
  may: looksAfter,
  record: member,
  tried: ['id'],
  form: ({ organisation = '', id = '' }) => ({ organisation, id }),
})

/** The delegate desk, several together, and confirming what others registered. */
export const delegates: Room = {
  pages: [
    { door: '/[network]/my/[token]/complete', may: everyone, record: madeByOthers },
    {
      door: '/[network]/institution/[organisation]/events',
      ...coordinators,
      record: async (net) => {
        const { ids, marker } = await desk(net)
        return { ids: { organisation: ids.organisation ?? '' }, ...(marker ? { marker } : {}) }
      },
      // One of many events of the stage: it may stand on a later page.
      shows: false,
    },
    { door: '/[network]/institution/[organisation]/events/[event]', ...coordinators, record: desk },
    {
      door: '/[network]/events/[event]/register/together',
      may: everyone,
      record: async (net) => {
        const { event, marker } = await anEventWith(net)
        return { ids: { event: event.slug }, marker }
      },
    },
  ],
  actions: [
    {
      door: `${atDesk}#registerColleagues`,
      may: looksAfter,
      record: deskForm,
      tried: ['organisation', 'event', 'person'],
      form: ({ organisation = '', event = '', person = '', part, pool = '' }) => ({
        organisation,
        event,
        'people[]': person,
        newcomers: '',
        until: '',
        [`parts.${part}`]: pool,
        [`prices.${part}`]: '0',
      }),
    },
    ofMember('remindColleague'),
    ofMember('removeColleague'),
    {
      ...ofMember('replaceColleague'),
      record: async (net) => {
        const { ids } = await member(net)
        return { ids: { ...ids, person: await aColleague(net) } }
      },
      form: ({ organisation = '', id = '', person = '' }) => ({ organisation, id, person }),
    },
    {
      door: `${atDesk}#answerForInstitution`,
      may: looksAfter,
      record: deskForm,
      tried: ['organisation', 'event'],
      changesNothing: true,
      form: ({ organisation = '', event = '' }) => ({ organisation, event }),
    },
    {
      door: `${lib}/delegates/completing/actions.ts#completeRegistration`,
      may: everyone,
      record: madeByOthers,
      form: ({ token = '' }) => ({ token, givenName: 'Eva', familyName: 'Neu', function: 'Referat' }),
    },
    {
      door: `${lib}/delegates/completing/actions.ts#declinePlace`,
      may: everyone,
      record: madeByOthers,
      form: ({ token = '' }) => ({ token }),
    },
    {
      door: `${lib}/delegates/together/actions.ts#registerOthers`,
      may: known,
      record: open,
      visible: true,
      tried: ['event', 'pool'],
      form: ({ event = '', part, pool = '' }) => ({
        event,
        'others.0.givenName': 'Eva',
        'others.0.familyName': 'Neu',
        'others.0.email': `${word('neu')}@amt.example`,
        [`parts.${part}`]: pool,
        [`prices.${part}`]: '0',
      }),
    },
    {
      door: `${lib}/delegates/together/actions.ts#withdrawOther`,
      may: ['member'],
      record: named,
      tried: ['id'],
      form: ({ event = '', id = '' }) => ({ event, id }),
    },
  ],
}
