import { sql } from '../../fixtures/database'
import { type Actor, everyone, members, participants, reading, signedIn } from '../abilities'
import { insert, word } from '../insert'
import type { MakeRecord, PageRow, Room } from '../row'
import type { Net } from '../stage'

const own = '/me/[network]'
const actions = 'lib/people/own/actions.ts'
/** Everybody who is a person of the network. */
const known: readonly Actor[] = signedIn.filter((actor) => actor !== 'stranger' && actor !== 'operator')
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

const page = (path: string): PageRow => ({ door: `${own}/${path}`, may: known, refusal: 'sign-in' })

/** Somebody in the directory, as far as they opened their name; `mate` puts them into the network's group. */
const opened =
  (name: string, mate = false): MakeRecord =>
  async (net) => {
    const marker = word('Offen')
    const visibility = { name, work: name }
    const base = { networkId: net.id, givenName: 'Eva', familyName: marker, visibility }
    const person = await insert('Person', base)
    if (mate) await joins(net, person)
    return { ids: { person }, marker }
  }

const joins = (net: Net, personId: string) =>
  insert('GroupPerson', { networkId: net.id, groupId: net.group, personId, from: new Date('2026-01-05') })

/** A photo that is open to whom its person said; its bytes are asked for by their mark, so none are stored. */
const photo =
  (audience: string): MakeRecord =>
  async (net) => {
    const visibility = { name: 'public', photo: audience }
    const person = { networkId: net.id, givenName: 'Eva', familyName: word('Foto'), visibility }
    const ownerId = await insert('Person', person)
    const file = { name: 'ich.webp', mime: 'image/webp', size: 1, sha256: 'zutritt' }
    const id = await insert('File', { networkId: net.id, ...file, ownerKind: 'person', ownerId })
    await setPhoto(ownerId, id)
    return { ids: { id } }
  }

const setPhoto = (person: string, file: string) =>
  sql('update "Person" set "photoId" = $2 where id = $1', [person, file])

const files = {
  door: '/files/[id]',
  ok: 304,
  headers: { 'if-none-match': '"zutritt"' },
  methods: ['GET', 'HEAD'],
  global: true,
} as const

const inDirectory = [...new Set<Actor>([...members, ...reading('people')])]
const elsewhere = 'own.spec.ts'

export const ownArea: Room = {
  pages: [
    { door: own, may: signedIn, refusal: 'sign-in' },
    ...['profile', 'addresses', 'visibility', 'work', 'leave'].map(page),
    // A right link is played in own.spec.ts.
    {
      door: `${own}/address/[token]`,
      may: [],
      record: async () => ({ ids: { token: 'falsch' } }),
      global: true,
    },
    // Whoever is no member is told what the directory is; that they read no names there is the canaries' test.
    { door: '/[network]/directory', may: signedIn, refusal: 'sign-in' },
    {
      door: '/[network]/directory/[person]',
      when: 'open to everybody',
      may: everyone,
      record: opened('public'),
    },
    {
      door: '/[network]/directory/[person]',
      when: 'open to members',
      may: inDirectory,
      record: opened('members'),
    },
    {
      door: '/[network]/directory/[person]',
      when: 'open to groups',
      may: ['lead', 'participant'],
      record: opened('group', true),
    },
    { door: '/[network]/directory/[person]', when: 'closed', may: [], record: opened('nobody', true) },
  ],
  handlers: [
    { ...files, when: 'a photo for everybody', may: everyone, record: photo('public') },
    { ...files, when: 'a photo for members', may: inDirectory, record: photo('members') },
    { ...files, when: 'a photo for nobody', may: reading('people'), record: photo('nobody') },
  ],
  actions: [
    {
      door: `${actions}#editOwnProfile`,
      may: known,
      form: () => ({ version: '0', givenName: 'Eva', familyName: word('Neu'), language: 'de' }),
    },
    {
      door: `${actions}#setOwnVisibility`,
      may: known,
      form: () => ({ version: '0', 'visibility.name': 'members' }),
    },
    {
      door: `${actions}#addOwnAddress`,
      may: known,
      form: () => ({ email: `${word('neu')}@amt.example`, kind: 'personal' }),
    },
    ...['confirmAgain', 'askForSignInAddress', 'loseMailbox', 'confirmOwnAddress'].map((name) => ({
      door: `${actions}#${name}`,
      may: known,
      elsewhere,
    })),
    {
      door: 'lib/memberships/own/actions.ts#changeJobs',
      may: known,
      form: () => ({ other: word('Amt'), function: 'Referat' }),
    },
    { door: 'lib/memberships/own/actions.ts#resignMembership', may: known, elsewhere },
    {
      door: 'lib/standing/leaving/actions.ts#leaveNetwork',
      may: participants,
      form: () => ({ on: tomorrow, sure: 'on' }),
    },
  ],
}
