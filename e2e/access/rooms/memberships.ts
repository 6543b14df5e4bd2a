import { reading, writing } from '../abilities'
import { insert, type Row, word } from '../insert'
import { anOrganisation, aPerson } from '../records'
import type { MakeRecord, Room } from '../row'
import type { Net } from '../stage'

const office = '/[network]/manage/memberships'
const actions = 'lib/memberships/actions.ts'
const reads = reading('people')
const writes = writing('people')
const began = new Date('2026-01-05')
const today = new Date().toISOString().slice(0, 10)

async function kindIn(net: Net, row: Row = {}) {
  const key = word('art')
  const id = await insert('MembershipKind', {
    networkId: net.id,
    key,
    name: { de: key },
    holder: 'person',
    ...row,
  })
  return { id, marker: key }
}

const aKind: MakeRecord = async (net) => {
  const { id, marker } = await kindIn(net)
  return { ids: { kind: id }, marker }
}
const withForm: MakeRecord = async (net) => {
  const form = { networkId: net.id, purpose: 'application', title: { de: word('Antrag') } }
  const formId = await insert('Form', form)
  const published = { networkId: net.id, formId, number: 1, state: 'published' }
  await insert('FormVersion', published)
  return { ids: { kind: (await kindIn(net)).id, formId } }
}

/** A membership of somebody, with the day of joining. */
const aMembership: MakeRecord = async (net, about) => {
  const { ids, marker } = await aPerson(net, about)
  const networkId = net.id
  const kindId = (await kindIn(net)).id
  const membership = await insert('Membership', { networkId, kindId, personId: ids.person })
  const joined = { networkId, membershipId: membership, kind: 'joined', on: began }
  const factId = await insert('MembershipFact', joined)
  return { ids: { membership, factId }, ...(marker ? { marker } : {}) }
}
const alone: MakeRecord = async (net, about) => {
  const { ids, marker } = await aMembership(net, about)
  return { ids: { id: ids.membership ?? '' }, ...(marker ? { marker } : {}) }
}

/** A membership that is over, for pages: who looks at it stays for their later visits what they are. */
const anEndedMembership: MakeRecord = async (net, about) => {
  const { ids, marker } = await aMembership(net, about)
  const membership = ids.membership ?? ''
  await insert('MembershipFact', { networkId: net.id, membershipId: membership, kind: 'ended', on: began })
  return { ids: { membership }, ...(marker ? { marker } : {}) }
}

const somebodyAndAKind: MakeRecord = async (net) => {
  const { ids } = await aPerson(net)
  return { ids: { person: ids.person ?? '', kindId: (await kindIn(net)).id } }
}
const somebodySomewhere: MakeRecord = async (net) => {
  const [person, organisation] = [await aPerson(net), await anOrganisation(net)]
  return { ids: { personId: person.ids.person ?? '', organisationId: organisation.ids.organisation ?? '' } }
}
const aPosition: MakeRecord = async (net) => {
  const row = { networkId: net.id, kind: 'board', name: word('Amt') }
  return { ids: { id: await insert('Position', row) } }
}

const words = { 'name.de': 'Art', entry: 'board', days: '14', quorum: '', position: '0' }

export const memberships: Room = {
  pages: [
    {
      door: `${office}/[membership]`,
      may: reads,
      refusal: 'office',
      record: anEndedMembership,
      about: true,
    },
    { door: `${office}/new`, may: writes, refusal: 'office' },
    { door: `${office}/kinds`, may: reads, refusal: 'office' },
    { door: `${office}/kinds/new`, may: writes, refusal: 'office' },
    { door: `${office}/kinds/[kind]`, may: reads, refusal: 'office', record: aKind },
    { door: `${office}/kinds/[kind]/preview`, may: writes, refusal: 'office', record: aKind },
    { door: `${office}/positions`, may: reads, refusal: 'office' },
  ],
  actions: [
    {
      door: `${actions}#addMembership`,
      knows: ['number'],
      may: writes,
      record: somebodyAndAKind,
      form: ({ person = '', kindId = '' }) => ({
        kindId,
        holder: `person:${person}`,
        kind: 'joined',
        on: today,
      }),
    },
    {
      door: `${actions}#addFact`,
      may: writes,
      record: alone,
      about: true,
      form: (ids) => ({ ...ids, kind: 'suspended', on: today, note: 'Ruht' }),
    },
    {
      door: `${actions}#correctFact`,
      may: writes,
      record: aMembership,
      about: true,
      nested: true,
      form: ({ membership = '', factId = '' }) => ({ id: membership, factId, on: today }),
    },
    {
      door: `${actions}#removeFact`,
      may: writes,
      record: aMembership,
      about: true,
      nested: true,
      form: ({ membership = '', factId = '' }) => ({ id: membership, factId }),
    },
    {
      door: `${actions}#setNumber`,
      may: writes,
      record: alone,
      about: true,
      form: (ids) => ({ ...ids, number: 'P-0815' }),
    },
    {
      door: `${actions}#addKind`,
      may: writes,
      form: () => ({ 'name.de': word('Art'), holder: 'person' }),
    },
    {
      door: `${actions}#saveKind`,
      may: writes,
      record: aKind,
      form: ({ kind = '' }) => ({ id: kind, version: '0', ...words }),
    },
    {
      door: `${actions}#saveKind`,
      when: 'with a form',
      may: writes,
      record: withForm,
      form: ({ kind = '', formId = '' }) => ({ id: kind, version: '0', formId, ...words }),
    },
    {
      door: `${actions}#saveRule`,
      may: writes,
      record: aKind,
      form: ({ kind = '' }) => ({ id: kind, version: '0', dues: '10', votes: '1' }),
    },
    {
      door: `${actions}#removeKind`,
      may: writes,
      record: async (net) => ({ ids: { id: (await kindIn(net)).id } }),
      form: (ids) => ids,
    },
    {
      door: `${actions}#addPosition`,
      may: writes,
      record: somebodySomewhere,
      form: (ids) => ({ ...ids, kind: 'board', from: today }),
    },
    {
      door: `${actions}#correctPosition`,
      may: writes,
      record: aPosition,
      form: (ids) => ({ ...ids, kind: 'patron', name: 'Ada Muster' }),
    },
    { door: `${actions}#endPosition`, may: writes, record: aPosition, form: (ids) => ids },
    { door: `${actions}#removePosition`, may: writes, record: aPosition, form: (ids) => ids },
  ],
}
