import { reading, readingNames, writing } from '../abilities'
import { insert, word } from '../insert'
import { anOrganisation, aPerson } from '../records'
import type { MakeRecord, Room } from '../row'

const office = '/[network]/manage'
const writes = writing('people')
const today = new Date().toISOString().slice(0, 10)

const withAddress: MakeRecord = async (net, about) => {
  const { ids, marker } = await aPerson(net, about)
  const email = `${word('post')}@amt.example`
  const addressId = await insert('Address', { networkId: net.id, personId: ids.person, email })
  return { ids: { id: ids.person ?? '', addressId }, ...(marker ? { marker } : {}) }
}

const withAffiliation: MakeRecord = async (net, about) => {
  const { ids } = await aPerson(net, about)
  const { organisation: organisationId } = (await anOrganisation(net)).ids
  const works = { personId: ids.person, organisationId, from: new Date('2026-01-05') }
  return {
    ids: {
      id: ids.person ?? '',
      affiliationId: await insert('Affiliation', { networkId: net.id, ...works }),
    },
  }
}

const personAndOrganisation: MakeRecord = async (net, about) => {
  const [person, organisation] = [await aPerson(net, about), await anOrganisation(net)]
  return { ids: { id: person.ids.person ?? '', organisationId: organisation.ids.organisation ?? '' } }
}

const named = (name: string) => ({ givenName: 'Neu', familyName: name, language: 'de' })

export const people: Room = {
  pages: [
    { door: `${office}/people`, may: readingNames, refusal: 'office' },
    { door: `${office}/people/new`, may: writes, refusal: 'office' },
    {
      door: `${office}/people/[person]`,
      may: reading('people'),
      refusal: 'office',
      record: aPerson,
      about: true,
    },
    { door: `${office}/people/[person]/edit`, may: writes, refusal: 'office', record: aPerson, about: true },
    { door: `${office}/organisations`, may: reading('people'), refusal: 'office' },
    { door: `${office}/organisations/new`, may: writes, refusal: 'office' },
    {
      door: `${office}/organisations/[organisation]`,
      may: reading('people'),
      refusal: 'office',
      record: anOrganisation,
      about: true,
    },
    {
      door: `${office}/organisations/[organisation]/edit`,
      may: writes,
      refusal: 'office',
      record: anOrganisation,
      about: true,
    },
  ],
  actions: [
    {
      door: 'lib/people/actions.ts#addPerson',
      may: writes,
      form: () => ({ ...named(word('Neu')), personal: `${word('neu')}@amt.example` }),
    },
    {
      door: 'lib/people/actions.ts#addPerson',
      when: 'with a place of work',
      may: writes,
      record: anOrganisation,
      form: ({ organisation = '' }) => ({ ...named(word('Neu')), organisationId: organisation, from: today }),
    },
    {
      door: 'lib/people/actions.ts#editPerson',
      may: writes,
      record: aPerson,
      about: true,
      form: ({ person = '' }) => ({ id: person, version: '0', ...named(word('Anders')) }),
    },
    {
      door: 'lib/people/actions.ts#addAddress',
      may: writes,
      record: aPerson,
      about: true,
      form: ({ person = '' }) => ({ id: person, email: `${word('neu')}@amt.example`, kind: 'personal' }),
    },
    {
      door: 'lib/people/actions.ts#endAddress',
      may: writes,
      record: withAddress,
      about: true,
      form: (ids) => ids,
    },
    {
      door: 'lib/people/actions.ts#addAffiliation',
      may: writes,
      record: personAndOrganisation,
      about: true,
      form: (ids) => ({ ...ids, function: 'Referat', coordinates: 'on' }),
    },
    {
      door: 'lib/people/actions.ts#endAffiliation',
      may: writes,
      record: withAffiliation,
      about: true,
      tried: ['affiliationId'],
      form: ({ affiliationId = '' }) => ({ affiliationId }),
    },
    {
      door: 'lib/organisations/actions.ts#addOrganisation',
      knows: ['state'],
      may: writes,
      record: anOrganisation,
      form: ({ organisation = '' }) => ({
        name: word('Amt'),
        sector: 'administration',
        parentId: organisation,
      }),
    },
    {
      door: 'lib/organisations/actions.ts#editOrganisation',
      knows: ['state'],
      may: writes,
      record: anOrganisation,
      about: true,
      form: ({ organisation = '' }) => ({
        id: organisation,
        version: '0',
        name: word('Amt'),
        sector: 'administration',
      }),
    },
  ],
}
