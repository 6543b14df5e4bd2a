import { randomUUID } from 'node:crypto'
import { sql } from '../../fixtures/database'
import { reading, writing } from '../abilities'
import { insert, word } from '../insert'
import { aPerson } from '../records'
import type { ActionRow, MakeRecord, Room } from '../row'

const office = '/[network]/manage'
const reads = reading('people')
const writes = writing('people')
const bulk = 'lib/standing/list/bulk/actions.ts'
const views = 'lib/people/views/actions.ts'
const began = new Date('2026-01-05')

const somebody: MakeRecord = async (net) => {
  const { ids } = await aPerson(net)
  const id = ids.person ?? ''
  await insert('Address', { networkId: net.id, personId: id, email: `${word('post')}@amt.example` })
  return { ids: { id } }
}

const tagged: MakeRecord = async (net) => {
  const { ids } = await somebody(net)
  await sql(`update "Person" set "tags" = '{Presse}' where "id" = $1`, [ids.id])
  return { ids }
}

const working: MakeRecord = async (net) => {
  const { ids } = await somebody(net)
  const works = { personId: ids.id, organisationId: net.organisation, from: began }
  await insert('Affiliation', { networkId: net.id, ...works })
  return { ids }
}

const withGroup: MakeRecord = async (net) => {
  const { ids } = await somebody(net)
  const slug = word('gruppe-')
  const row = { slug, kind: 'community', name: { de: slug }, purpose: { de: slug } }
  return { ids: { ...ids, groupId: await insert('Group', { networkId: net.id, ...row }) } }
}

const aMembership: MakeRecord = async (net) => {
  const { ids } = await somebody(net)
  const networkId = net.id
  const key = word('art')
  const kindId = await insert('MembershipKind', { networkId, key, name: { de: key }, holder: 'person' })
  const membershipId = await insert('Membership', { networkId, kindId, personId: ids.id })
  await insert('MembershipFact', { networkId, membershipId, kind: 'joined', on: began })
  return { ids: { id: membershipId } }
}

const aView: MakeRecord = async (net) => {
  const row = { networkId: net.id, area: 'people', name: word('Ansicht'), query: 'q=a' }
  return { ids: { id: await insert('SavedView', row) } }
}

/** What an act on a selection leaves in the log, by which it is shown and undone. */
const aRun: MakeRecord = async (net) => {
  const { ids } = await tagged(net)
  const run = randomUUID()
  const marker = word('Schlagwort')
  await insert('Audit', {
    networkId: net.id,
    actorKind: 'person',
    actorName: 'Test',
    action: 'people.bulk_tag',
    area: 'people',
    recordKind: 'selection',
    recordId: run,
    after: { count: 1, tag: marker, ids: [ids.id] },
  })
  return { ids: { run }, marker }
}

const acts = (name: string, record: MakeRecord, fields: Record<string, string>): ActionRow => ({
  door: `${bulk}#${name}`,
  may: writes,
  record,
  knows: ['run'],
  form: ({ id = '', ...ids }) => ({ area: 'people', 'id[]': [id], expected: '1', ...ids, ...fields }),
})

export const lists: Room = {
  pages: [
    { door: `${office}/memberships`, may: reads, refusal: 'office' },
    { door: `${office}/memberships/mandates`, may: reads, refusal: 'office' },
    { door: `${office}/search`, may: reading('office'), refusal: 'office' },
    { door: `${office}/bulk`, may: writes, refusal: 'office' },
    { door: `${office}/bulk/[run]`, may: writes, refusal: 'office', record: aRun },
  ],
  handlers: [
    ...['people', 'organisations', 'memberships', 'memberships/mandates'].map((list) => ({
      door: `${office}/${list}/export`,
      may: reads,
      methods: ['GET', 'HEAD'],
    })),
    { door: `${office}/search/results`, may: reading('office'), methods: ['GET', 'HEAD'] },
  ],
  actions: [
    acts('tagSelection', somebody, { tag: 'Neu' }),
    acts('untagSelection', tagged, { tag: 'Presse' }),
    acts('groupSelection', withGroup, {}),
    acts('endAffiliations', working, { on: '2026-06-30' }),
    acts('endMemberships', aMembership, { area: 'memberships', on: '2026-06-30', how: 'ended' }),
    {
      ...acts('mailSelection', somebody, {}),
      form: ({ id = '' }) => ({
        area: 'people',
        'id[]': [id],
        expected: '1',
        run: randomUUID(),
        'subject.de': 'Mitteilung',
        'text.de': 'Guten Tag.',
      }),
    },
    { door: `${bulk}#undoSelection`, may: writes, record: aRun, form: ({ run = '' }) => ({ run }) },
    {
      door: `${views}#saveView`,
      may: reads,
      form: () => ({ area: 'people', name: word('Ansicht'), query: 'q=a' }),
    },
    {
      door: `${views}#saveView`,
      when: 'of an event',
      may: reading('events'),
      form: () => ({ area: `events/${randomUUID()}/registrations`, name: word('Ansicht'), query: 'q=a' }),
    },
    {
      door: `${views}#renameView`,
      visible: true,
      may: writes,
      record: aView,
      form: ({ id = '' }) => ({ id, name: word('Anders') }),
    },
    {
      door: `${views}#deleteView`,
      visible: true,
      may: writes,
      record: aView,
      form: ({ id = '' }) => ({ id }),
    },
  ],
}
