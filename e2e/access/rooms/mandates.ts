import { createHash, randomBytes } from 'node:crypto'
import { type Actor, everyone, writing } from '../abilities'
import { insert, type Row, word } from '../insert'
import { aPerson } from '../records'
import type { MakeRecord, PageRow, Room } from '../row'
import type { Net } from '../stage'

const writes = writing('people')
/** Who coordinates the institution, and the office. */
const looksAfter: readonly Actor[] = ['coordinator', ...writes]
const began = new Date('2026-01-05T08:00:00Z')
const hash = (text: string) => createHash('sha256').update(text).digest('base64url')

/** The institution that the coordinator of each network coordinates. */
const theInstitution: MakeRecord = async (net) => ({ ids: { organisation: net.organisation } })

/** One more membership of the institution, with mandates to name. */
async function aMembership(net: Net) {
  const networkId = net.id
  const key = word('art-')
  const kind = { networkId, key, name: { de: key }, holder: 'institution' }
  const membershipKindId = await insert('MembershipKind', kind)
  const membershipId = await insert('Membership', {
    networkId,
    kindId: membershipKindId,
    organisationId: net.organisation,
  })
  await insert('MembershipFact', { networkId, membershipId, kind: 'joined', on: began })
  await insert('MandateRule', { networkId, membershipKindId, kind: 'ordinary', count: 5 })
  return membershipId
}

/** Somebody with a mailbox whose work at the institution is confirmed unless said otherwise. */
async function aColleague(net: Net, row: Row = {}) {
  const familyName = word('Kollege')
  const personId = await insert('Person', { networkId: net.id, givenName: 'Eva', familyName })
  const email = `${word('post')}@amt.example`
  await insert('Address', { networkId: net.id, personId, email, verifiedAt: began })
  const work = { personId, organisationId: net.organisation, from: began, confirmedAt: began }
  const affiliationId = await insert('Affiliation', { networkId: net.id, ...work, ...row })
  return { personId, affiliationId, familyName }
}

const named: MakeRecord = async (net) => {
  const [membershipId, { personId }] = [await aMembership(net), await aColleague(net)]
  return { ids: { membershipId, personId } }
}

async function aMandate(net: Net, row: Row = {}) {
  const { personId, familyName } = await aColleague(net)
  const base = { networkId: net.id, membershipId: await aMembership(net), personId, kind: 'ordinary' }
  return { id: await insert('Mandate', { ...base, from: began, ...row }), familyName }
}

const aHeldMandate: MakeRecord = async (net) => ({
  ids: { mandateId: (await aMandate(net, { confirmedAt: began })).id },
})
const anUnconfirmedMandate: MakeRecord = async (net) => ({ ids: { mandateId: (await aMandate(net)).id } })

const byToken =
  (make: (net: Net, row: Row) => Promise<{ familyName: string }>, row: Row = {}): MakeRecord =>
  async (net) => {
    const token = randomBytes(16).toString('base64url')
    const { familyName } = await make(net, { tokenHash: hash(token), invitedAt: began, ...row })
    return { ids: { token }, marker: familyName }
  }
const mandateLink = byToken(aMandate)
const affiliationLink = byToken(aColleague, { confirmedAt: null })

const affiliated =
  (row: Row = {}): MakeRecord =>
  async (net) => ({ ids: { affiliationId: (await aColleague(net, row)).affiliationId } })

/** One more institution for the coordinator, so that there is something to choose from. */
const aSecondInstitution: MakeRecord = async (net) => {
  const name = word('Amt')
  const organisationId = await insert('Organisation', { networkId: net.id, name, sector: 'administration' })
  const work = { organisationId, coordinates: true, from: began, confirmedAt: began }
  const personId = net.people.coordinator ?? (await aPerson(net)).ids.person
  await insert('Affiliation', { networkId: net.id, personId, ...work })
  return { ids: {}, marker: name }
}

const withMandates: MakeRecord = async (net) => {
  await aMembership(net)
  return { ids: { organisation: net.organisation } }
}

const own = '/[network]/institution/[organisation]'
const inOffice = '/[network]/manage/organisations/[organisation]'
const coordinators = { may: ['coordinator'], refusal: 'sign-in' } satisfies Partial<PageRow>
const office = { may: writes, refusal: 'office' } satisfies Partial<PageRow>
const newcomer = () => ({ givenName: 'Nora', familyName: word('Neu'), email: `${word('neu')}@amt.example` })
const lib = 'lib/memberships'

export const mandates: Room = {
  pages: [
    { door: '/[network]/institution', ...coordinators, record: aSecondInstitution },
    { door: own, ...coordinators, record: theInstitution },
    { door: `${own}/name`, ...coordinators, record: withMandates },
    { door: `${own}/invite`, ...coordinators, record: theInstitution },
    { door: `${own}/hand-over`, ...coordinators, record: theInstitution },
    { door: `${inOffice}/name`, ...office, record: withMandates },
    { door: `${inOffice}/invite`, ...office, record: theInstitution },
    { door: `${inOffice}/hand-over`, ...office, record: theInstitution },
    { door: '/[network]/mandate/[token]', may: everyone, record: mandateLink },
    { door: '/[network]/mandate/declined', may: everyone },
    { door: '/[network]/affiliation/[token]', may: everyone, record: affiliationLink },
    { door: '/[network]/affiliation/declined', may: everyone },
  ],
  actions: [
    {
      door: `${lib}/mandates/actions.ts#nameToMandate`,
      may: looksAfter,
      record: named,
      form: (ids) => ({ ...ids, kind: 'ordinary', who: 'colleague' }),
    },
    {
      door: `${lib}/mandates/actions.ts#endMandate`,
      may: looksAfter,
      record: aHeldMandate,
      form: (ids) => ({ ...ids, reason: 'resigned' }),
    },
    {
      door: `${lib}/mandates/actions.ts#inviteAgain`,
      may: looksAfter,
      record: anUnconfirmedMandate,
      form: (ids) => ids,
    },
    {
      door: `${lib}/mandates/actions.ts#confirmMandate`,
      may: everyone,
      record: mandateLink,
      form: (ids) => ids,
    },
    {
      door: `${lib}/mandates/actions.ts#declineMandate`,
      may: everyone,
      record: mandateLink,
      form: (ids) => ids,
    },
    {
      door: `${lib}/affiliations/actions.ts#confirmColleague`,
      may: looksAfter,
      record: affiliated({ confirmedAt: null }),
      form: (ids) => ids,
    },
    {
      door: `${lib}/affiliations/actions.ts#refuseColleague`,
      may: looksAfter,
      record: affiliated({ confirmedAt: null }),
      form: (ids) => ids,
    },
    {
      door: `${lib}/affiliations/actions.ts#inviteColleague`,
      may: looksAfter,
      record: async (net) => ({ ids: { organisationId: net.organisation } }),
      form: (ids) => ({ ...ids, ...newcomer() }),
    },
    {
      door: `${lib}/affiliations/actions.ts#endColleague`,
      may: looksAfter,
      record: affiliated(),
      form: (ids) => ids,
    },
    {
      door: `${lib}/affiliations/actions.ts#acceptAffiliation`,
      may: everyone,
      record: affiliationLink,
      form: (ids) => ids,
    },
    {
      door: `${lib}/affiliations/actions.ts#declineAffiliation`,
      may: everyone,
      record: affiliationLink,
      form: (ids) => ids,
    },
    {
      door: `${lib}/coordination/actions.ts#offerCoordination`,
      may: looksAfter,
      record: affiliated(),
      form: (ids) => ids,
    },
  ],
}
