import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { insert, type Row, word } from './insert'
import type { MakeRecord, Target } from './row'
import type { Net } from './stage'

const hour = 3_600_000
const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
const newToken = () => randomBytes(16).toString('base64url')

export const aPerson: MakeRecord = async (net, about) => {
  const marker = word('Person')
  const known = about && net.people[about]
  const personId =
    known ?? (await insert('Person', { networkId: net.id, givenName: 'Eva', familyName: marker }))
  return { ids: { person: personId }, ...(known ? {} : { marker }) }
}

export const anOrganisation: MakeRecord = async (net, about) => {
  if (about === 'coordinator') return { ids: { organisation: net.organisation } }
  const marker = word('Behörde')
  const row = { networkId: net.id, name: marker, sector: 'administration' }
  return { ids: { organisation: await insert('Organisation', row) }, marker }
}

type EventTarget = Target & { ids: { id: string; event: string; slug: string } }

/** An event of next week, announced, listed and public unless said otherwise. */
export async function anEvent(net: Net, row: Row = {}): Promise<EventTarget> {
  const marker = word('Termin')
  const slug = marker.toLowerCase()
  const start = new Date(Date.now() + 7 * 24 * hour)
  const id = await insert('Event', {
    networkId: net.id,
    slug,
    kind: 'meetup',
    state: 'announced',
    title: { de: marker },
    summary: { de: 'Kurz gesagt' },
    format: 'onsite',
    startsAt: start,
    endsAt: new Date(start.getTime() + 2 * hour),
    zone: 'Europe/Berlin',
    venue: { name: { de: 'Saal' } },
    updatedAt: new Date(),
    ...row,
  })
  return { ids: { id, event: id, slug }, marker }
}

/** The same as it is addressed on the public site: by slug. */
export const onSite =
  (row: Row = {}): MakeRecord =>
  async (net) => {
    const { ids, marker } = await anEvent(net, row)
    return { ids: { event: ids.slug }, ...(marker ? { marker } : {}) }
  }

export const inOffice =
  (row: Row = {}): MakeRecord =>
  async (net) => {
    const { ids, marker } = await anEvent(net, row)
    return { ids: { id: ids.id }, ...(marker ? { marker } : {}) }
  }

/** A part with one pool. */
export async function aPool(net: Net, eventId: string, row: Row = {}) {
  const networkId = net.id
  const partId = await insert('Part', { networkId, eventId, key: 'teil', name: { de: 'Teil' } })
  const base = { networkId, partId, key: 'saal', name: { de: 'Saal' }, capacity: 50 }
  return { partId, poolId: await insert('Pool', { ...base, ...row }) }
}

type RegistrationRows = { registration?: Row; event?: Row; place?: Row }

/** A registration with a confirmed place; `token` is what its link carries. */
export async function aRegistration(net: Net, personId: string, rows: RegistrationRows = {}) {
  const { ids, marker } = await anEvent(net, rows.event)
  const { partId, poolId } = await aPool(net, ids.id, { taken: 1, arrivals: 1 })
  const token = newToken()
  const base = { networkId: net.id, eventId: ids.id, personId, tokenHash: hash(token) }
  const id = await insert('Registration', { ...base, ...rows.registration })
  const place = { networkId: net.id, registrationId: id, poolId, state: 'confirmed', arrivalNo: 1 }
  const placeId = await insert('Place', { ...place, ...rows.place })
  return { id, token, place: placeId, event: ids.id, partId, poolId, marker: marker ?? '' }
}

type ArticleRow = Row & { publishedAt?: Date | null }
export async function anArticle(net: Net, row: ArticleRow = {}) {
  const marker = word('Meldung')
  const text = { de: marker }
  const slug = marker.toLowerCase()
  const base = { networkId: net.id, slug, title: text, teaser: text, body: text, updatedAt: new Date() }
  return { id: await insert('Article', { ...base, ...row }), slug, marker }
}

export async function aSubscription(net: Net, row: Row = {}) {
  const marker = `${word('leser')}@post.example`
  const token = newToken()
  const at = new Date(Date.now() - hour)
  const base = {
    networkId: net.id,
    address: marker,
    tokenHash: hash(token),
    requestedAt: at,
    confirmedAt: at,
  }
  const id = await insert('Subscription', { ...base, ...row })
  const topic = await aTopic(net)
  await insert('SubscriptionTopic', { networkId: net.id, subscriptionId: id, topicId: topic.id })
  return { id, token, topic: topic.id, marker }
}

export async function aTopic(net: Net, row: Row = {}) {
  const key = word('thema-')
  return { id: await insert('Topic', { networkId: net.id, key, name: { de: key }, ...row }), marker: key }
}

/** One session with one person on stage, in a room and a block; `releaseId` null is the working copy. */
export async function aProgramme(net: Net, eventId: string, releaseId: string | null = null) {
  const marker = word('Vortrag')
  const base = () => ({ networkId: net.id, eventId, releaseId, key: randomUUID() })
  const room = await insert('Room', { ...base(), name: { de: `${marker}-Raum` } })
  const block = await insert('Block', { ...base(), subject: { de: `${marker}-Block` }, position: 10 })
  const startsAt = new Date(Date.now() + 7 * 24 * hour)
  const times = { startsAt, endsAt: new Date(startsAt.getTime() + hour) }
  const what = { kind: 'impuls', title: { de: marker }, blockId: block }
  const session = await insert('Session', { ...base(), ...what, ...times })
  const entry = { sessionId: session, role: 'speaker', name: `${marker}-Name` }
  const person = await insert('Contribution', { ...base(), ...entry })
  return { room, block, session, person, marker }
}
