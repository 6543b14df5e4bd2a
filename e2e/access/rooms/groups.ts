import { createHash, randomBytes } from 'node:crypto'
import { type Actor, everyone, members, reading, writing } from '../abilities'
import { insert, type Row, word } from '../insert'
import type { MakeRecord, Room } from '../row'
import type { Net } from '../stage'

const writes = writing('people')
/** Who leads the group of the record, and the office. */
const leads: readonly Actor[] = ['lead', ...writes]
const began = new Date('2026-01-05T08:00:00Z')
const hash = (text: string) => createHash('sha256').update(text).digest('base64url')

/** A group of one's own kind, led by the network's lead, with the participant in it. */
async function aGroup(net: Net, row: Row = {}) {
  const marker = word('Kreis')
  const slug = marker.toLowerCase()
  const said = { name: { de: marker }, purpose: { de: 'Austausch' } }
  const groupId = await insert('Group', { networkId: net.id, slug, kind: 'community', ...said, ...row })
  const base = { networkId: net.id, groupId, from: began }
  if (net.people.lead) await insert('GroupPerson', { ...base, personId: net.people.lead, role: 'lead' })
  if (net.people.participant) await insert('GroupPerson', { ...base, personId: net.people.participant })
  return { id: groupId, slug, marker }
}

async function somebody(net: Net, row: Row = {}) {
  const familyName = word('Gruppe')
  const base = { networkId: net.id, givenName: 'Eva', familyName }
  const personId = await insert('Person', { ...base, ...row })
  await insert('Address', { networkId: net.id, personId, email: `${word('post')}@amt.example` })
  return { personId, familyName }
}

const bySlug =
  (row: Row = {}): MakeRecord =>
  async (net) => {
    const { slug, marker } = await aGroup(net, row)
    return { ids: { group: slug }, marker }
  }
const byId: MakeRecord = async (net) => {
  const { id, marker } = await aGroup(net)
  return { ids: { group: id }, marker }
}
const deed =
  (row: Row = {}): MakeRecord =>
  async (net) => ({ ids: { id: (await aGroup(net, row)).id } })

/** A group that nobody is in yet, open to all. */
const anOpenGroup: MakeRecord = async (net) => {
  const slug = word('kreis-')
  const words = { name: { de: slug }, purpose: { de: 'Austausch' } }
  const row = { networkId: net.id, slug, kind: 'community', entry: 'open', ...words }
  return { ids: { id: await insert('Group', row) } }
}

/** Somebody's entry in a group, as `row` says. */
const withEntry =
  (row: Row): MakeRecord =>
  async (net) => {
    const group = await aGroup(net)
    const { personId } = await somebody(net)
    const base = { networkId: net.id, groupId: group.id, personId }
    return { ids: { id: group.id, entry: await insert('GroupPerson', { ...base, ...row }) } }
  }

/** An invitation by its link. */
const invited: MakeRecord = async (net) => {
  const token = randomBytes(16).toString('base64url')
  const group = await aGroup(net)
  const { personId, familyName } = await somebody(net)
  const base = { networkId: net.id, groupId: group.id, personId }
  await insert('GroupPerson', { ...base, invitedAt: began, tokenHash: hash(token) })
  return { ids: { group: group.slug, token }, marker: familyName }
}
const byToken: MakeRecord = async (net) => ({ ids: { token: (await invited(net)).ids.token ?? '' } })

const withSomebody: MakeRecord = async (net) => {
  const { personId } = await somebody(net, { visibility: { name: 'members' } })
  return { ids: { id: (await aGroup(net)).id, personId } }
}

const withStage: MakeRecord = async (net) => {
  const { id } = await aGroup(net)
  const base = { networkId: net.id, groupId: id, name: { de: 'Etappe' } }
  await insert('GroupStage', { ...base, position: 2 })
  return { ids: { id, stage: await insert('GroupStage', { ...base, position: 1 }) } }
}

const withDocument: MakeRecord = async (net) => {
  const { id } = await aGroup(net)
  const file = { networkId: net.id, ownerKind: 'group', ownerId: id, name: 'plan.pdf' }
  const fileId = await insert('File', { ...file, mime: 'application/pdf', size: 5, sha256: word('') })
  const base = { networkId: net.id, groupId: id, fileId, title: { de: 'Plan' }, byName: 'Test' }
  return { ids: { id, document: await insert('GroupDocument', base) } }
}

const aFile =
  (visibility: string): MakeRecord =>
  async (net) => {
    const { id } = await aGroup(net)
    const file = { networkId: net.id, ownerKind: 'group', ownerId: id, name: 'plan.pdf', sha256: 'zutritt' }
    const fileId = await insert('File', { ...file, mime: 'application/pdf', size: 5 })
    const base = { networkId: net.id, groupId: id, fileId, title: { de: 'Plan' }, byName: 'Test' }
    await insert('GroupDocument', { ...base, visibility })
    return { ids: { id: fileId } }
  }
const files = {
  door: '/files/[id]',
  ok: 304,
  headers: { 'if-none-match': '"zutritt"' },
  methods: ['GET', 'HEAD'],
  global: true,
} as const
const inside: readonly Actor[] = ['lead', 'participant', ...reading('people')]

const pdf = () => new File(['%PDF-1.4 plan'], 'plan.pdf', { type: 'application/pdf' })
const frame = () => ({ kind: 'community', entry: 'open', participants: 'on', from: '', to: '' })
const said = () => ({ 'name.de': word('Neu'), 'purpose.de': 'Austausch' })
const lib = 'lib/groups'
const site = '/[network]/groups/[group]'
const office = '/[network]/manage/groups'

export const groups: Room = {
  pages: [
    { door: `${site}/join/sent`, may: everyone, record: bySlug(), shows: false },
    // A sealed link opens only where it was sealed (lib/groups/people/commands.test.ts).
    {
      door: `${site}/join/[token]`,
      may: [],
      record: async (net) => ({ ids: { group: (await aGroup(net)).slug, token: 'AAAAAAAAAAAAAAAAAAAAAA' } }),
      global: true,
    },
    { door: `${site}/invitation/[token]`, may: everyone, record: invited, nested: true },
    { door: `${site}/lead`, may: leads, refusal: 'sign-in', record: bySlug() },
    { door: office, may: reading('people'), refusal: 'office' },
    { door: `${office}/new`, may: writes, refusal: 'office' },
    { door: `${office}/[group]`, may: reading('people'), refusal: 'office', record: byId },
  ],
  handlers: [
    { ...files, when: 'of a group', may: inside, record: aFile('group') },
    { ...files, when: 'of a group for members', may: [...inside, ...members], record: aFile('members') },
    { ...files, when: 'of a group for all', may: everyone, record: aFile('public') },
  ],
  actions: [
    { door: `${lib}/actions.ts#createGroup`, may: writes, form: () => ({ ...frame(), ...said() }) },
    {
      door: `${lib}/actions.ts#saveGroup`,
      may: leads,
      visible: true,
      record: deed(),
      form: (ids) => ({ ...ids, version: '0', ...said() }),
    },
    {
      door: `${lib}/actions.ts#saveFrame`,
      may: writes,
      visible: true,
      record: deed(),
      form: (ids) => ({ ...ids, version: '0', slug: word('kreis-'), ...frame() }),
    },
    {
      door: `${lib}/people/actions.ts#enterGroup`,
      may: everyone,
      record: anOpenGroup,
      form: (ids) => ({ ...ids, givenName: 'Noa', familyName: 'Neu', email: `${word('noa')}@post.example` }),
    },
    {
      door: `${lib}/people/actions.ts#confirmEntering`,
      may: everyone,
      elsewhere: 'groups.spec.ts',
    },
    {
      door: `${lib}/people/actions.ts#leaveGroup`,
      may: ['lead', 'participant'],
      record: deed(),
      form: (ids) => ids,
      visible: true,
    },
    {
      door: `${lib}/people/actions.ts#acceptInvitation`,
      may: everyone,
      record: byToken,
      form: (ids) => ids,
    },
    {
      door: `${lib}/people/actions.ts#declineInvitation`,
      may: everyone,
      record: byToken,
      form: (ids) => ids,
    },
    {
      door: `${lib}/leading/actions.ts#answerRequest`,
      may: leads,
      visible: true,
      record: withEntry({ requestedAt: began }),
      nested: true,
      form: (ids) => ({ ...ids, answer: 'yes' }),
    },
    {
      door: `${lib}/leading/actions.ts#setTerm`,
      may: leads,
      visible: true,
      record: withEntry({ from: began }),
      nested: true,
      form: (ids) => ({ ...ids, role: 'colead', from: '2026-01-05', to: '2028-01-04' }),
    },
    {
      door: `${lib}/leading/actions.ts#withdrawInvitation`,
      may: leads,
      visible: true,
      record: withEntry({ invitedAt: began }),
      nested: true,
      form: (ids) => ids,
    },
    {
      door: 'lib/standing/inviting/actions.ts#inviteToGroup',
      may: leads,
      visible: true,
      record: withSomebody,
      form: (ids) => ({ ...ids, role: 'member' }),
    },
    {
      door: `${lib}/stages/actions.ts#saveStage`,
      may: leads,
      visible: true,
      record: withStage,
      nested: true,
      form: (ids) => ({ ...ids, 'name.de': word('Etappe'), reachedOn: '2026-05-01' }),
    },
    {
      door: `${lib}/stages/actions.ts#moveStage`,
      may: leads,
      visible: true,
      record: withStage,
      nested: true,
      form: (ids) => ({ ...ids, way: 'later' }),
    },
    {
      door: `${lib}/documents/actions.ts#addDocument`,
      may: leads,
      visible: true,
      record: deed(),
      form: (ids) => ({ ...ids, 'title.de': word('Plan'), visibility: 'group', file: pdf() }),
    },
    {
      door: `${lib}/documents/actions.ts#changeDocument`,
      may: leads,
      visible: true,
      record: withDocument,
      nested: true,
      form: (ids) => ({ ...ids, visibility: 'public' }),
    },
    {
      door: `${lib}/documents/actions.ts#removeDocument`,
      may: leads,
      visible: true,
      record: withDocument,
      nested: true,
      form: (ids) => ids,
    },
  ],
}
