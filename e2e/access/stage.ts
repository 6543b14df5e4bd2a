import { value } from '../fixtures/database'
import { signInOf } from '../fixtures/sign-ins'
import { type Actor, actors, isRole } from './abilities'
import { forget } from './fingerprint'
import { insert, word } from './insert'

/** A network of the test's own with somebody for each kind of actor; nothing is shared with the demo's networks. */
export type Net = {
  id: string
  slug: string
  /** Person by actor; the coordinator's institution is a member. */
  people: Partial<Record<Actor, string>>
  organisation: string
  group: string
}
export type Stage = { own: Net; other: Net; tokens: Partial<Record<Actor, string>> }

const began = new Date('2026-01-05T08:00:00Z')
const local = (actor: Actor, slug: string) => `${actor}@${slug}.example`

async function aNetwork(kind: string): Promise<Net> {
  const slug = word(`${kind}-`)
  const id = await insert('Network', {
    slug,
    name: slug,
    claim: { de: slug },
    about: { de: slug },
    facets: '[]',
    senderName: slug,
    senderAddress: `office@${slug}.example`,
    publicSince: began,
  })
  for (const page of ['imprint', 'privacy', 'accessibility'])
    await insert('Page', {
      networkId: id,
      kind: page,
      slug: page,
      title: { de: page },
      body: { de: `Seite ${page}` },
      updatedAt: began,
    })
  const organisation = await insert('Organisation', {
    networkId: id,
    name: word('Amt '),
    sector: 'administration',
  })
  const group = await insert('Group', {
    networkId: id,
    slug: word('gruppe-'),
    kind: 'community',
    name: { de: word('Gruppe ') },
    purpose: { de: 'Austausch' },
  })
  return { id, slug, people: {}, organisation, group }
}

/** Somebody who signs in, as a person of the network. */
async function arrive(net: Net, actor: Actor) {
  const email = local(actor, net.slug)
  const loginId = await insert('Login', { email, verifiedAt: began })
  const base = { networkId: net.id, givenName: 'Erika', familyName: `Muster-${actor}` }
  const personId = await insert('Person', { ...base, loginId })
  await insert('Address', { networkId: net.id, personId, email, verifiedAt: began })
  net.people[actor] = personId
  return personId
}

async function give(net: Net, role: Actor, personId: string) {
  await insert('Grant', { networkId: net.id, personId, role, from: began, byName: 'Test' })
}

async function joins(
  net: Net,
  holder: 'person' | 'institution',
  who: { personId?: string; organisationId?: string },
) {
  const networkId = net.id
  const key = word(holder)
  const gives = holder === 'institution' ? '["access"]' : '[]'
  const kindId = await insert('MembershipKind', {
    networkId,
    key,
    name: { de: key },
    holder,
    affiliationGives: gives,
  })
  const membershipId = await insert('Membership', { networkId, kindId, ...who })
  await insert('MembershipFact', { networkId, membershipId, kind: 'joined', on: began })
  return membershipId
}

async function standing(net: Net) {
  const { member = '', coordinator = '', delegate = '', lead = '', participant = '' } = net.people
  const base = { networkId: net.id, from: began }
  await joins(net, 'person', { personId: member })
  const membershipId = await joins(net, 'institution', { organisationId: net.organisation })
  const membershipKindId = await value('select "kindId" from "Membership" where id = $1', [membershipId])
  const rule = { kind: 'voting_delegate', count: 1, votes: 1, gives: '["access"]' }
  await insert('MandateRule', { networkId: net.id, membershipKindId, ...rule })
  const works = { organisationId: net.organisation, coordinates: true, confirmedAt: began }
  await insert('Affiliation', { ...base, personId: coordinator, ...works })
  const mandate = { membershipId, kind: 'voting_delegate', confirmedAt: began }
  await insert('Mandate', { ...base, personId: delegate, ...mandate })
  await insert('GroupPerson', { ...base, groupId: net.group, personId: lead, role: 'lead' })
  await insert('GroupPerson', { ...base, groupId: net.group, personId: participant })
}

/** Two networks; the own one has every actor but the stranger, who administers the other. */
export async function aStage(): Promise<Stage> {
  const [own, other] = [await aNetwork('eigen'), await aNetwork('fremd')]
  const tokens: Stage['tokens'] = {}
  for (const actor of actors) {
    if (actor === 'visitor') continue
    const net = actor === 'stranger' ? other : own
    if (actor === 'operator')
      await insert('Login', { email: local(actor, own.slug), verifiedAt: began, operatorSince: began })
    else {
      const personId = await arrive(net, actor)
      if (actor === 'stranger' || isRole(actor))
        await give(net, actor === 'stranger' ? 'admin' : actor, personId)
    }
    tokens[actor] = await signInOf(local(actor, net.slug))
  }
  await standing(own)
  return { own, other, tokens }
}

/** Clears a stage away again, so that other tests of the same instance do not meet it. */
export async function leave({ own, other }: Stage) {
  const founded = await value<string | undefined>('select id from "Network" where slug = $1', [
    `neu-${own.slug}`,
  ])
  await forget([own, other, ...(founded ? [{ id: founded, slug: `neu-${own.slug}` }] : [])])
}

/** A sign-in of its own for an actor of this stage: for tests that end it. */
export const signInAgain = (stage: Stage, actor: Actor) =>
  signInOf(local(actor, actor === 'stranger' ? stage.other.slug : stage.own.slug))

export const versionOf = (net: Net) => value<number>('select version from "Network" where id = $1', [net.id])
