import { type Actor, members, reading, readingNames } from './abilities'
import { insert, word } from './insert'
import { anArticle, anEvent, aRegistration, aSubscription } from './records'
import type { Net, Stage } from './stage'

/** A word in a private column, and who may ever read it. */
export type Canary = { text: string; what: string; may: readonly Actor[] }

const people = reading('people')
const events = reading('events')
const both = (...groups: (readonly Actor[])[]) => [...new Set(groups.flat())]
/** The whole log is read by those; others see their own area. */
const wholeLog: Actor[] = ['admin', 'board', 'auditor']

async function aGuardedPerson(net: Net): Promise<Canary[]> {
  const name = word('Kanari')
  const [phone, mail, note] = [word('tel'), `${word('post')}@amt.example`, word('notiz')]
  const base = { networkId: net.id, givenName: 'Eva', familyName: name, phone }
  const personId = await insert('Person', base)
  await insert('Address', { networkId: net.id, personId, email: mail })
  await insert('Note', { networkId: net.id, personId, body: note, byName: 'Test' })
  return [
    { text: name, what: 'name', may: readingNames },
    { text: phone, what: 'phone', may: people },
    { text: mail, what: 'address', may: people },
    { text: note, what: 'note', may: people },
  ]
}

/** Somebody in the directory who opened each field to others, in the group of the stage. */
async function aGuardedEntry(net: Net): Promise<Canary[]> {
  const [name, topic, offer, seek] = [word('Eintrag'), word('thema'), word('biete'), word('suche')]
  const visibility = { name: 'members', topics: 'members', offers: 'group', seeks: 'nobody', phone: 'public' }
  const phone = word('tel')
  const told = { topics: `{${topic}}`, offers: offer, seeks: seek, phone }
  const base = { networkId: net.id, givenName: 'Eva', familyName: name, visibility, ...told }
  const personId = await insert('Person', base)
  await insert('GroupPerson', { networkId: net.id, groupId: net.group, personId, from: new Date() })
  const mates: Actor[] = ['lead', 'participant']
  return [
    { text: name, what: 'name for members', may: both(members, mates, readingNames) },
    { text: topic, what: 'topic for members', may: both(members, mates, people) },
    { text: offer, what: 'offer for a group', may: both(mates, people) },
    { text: seek, what: 'search for nobody', may: people },
    // Open to everybody, but not to whom the name is closed.
    { text: phone, what: 'phone beside a name for members', may: both(members, mates, people) },
  ]
}

async function aGuardedRegistration(net: Net): Promise<Canary[]> {
  const [name, diet, mail] = [word('Gast'), word('nussfrei'), `${word('gast')}@amt.example`]
  const personId = await insert('Person', { networkId: net.id, givenName: 'Eva', familyName: name })
  await insert('Address', { networkId: net.id, personId, email: mail })
  const { id, token } = await aRegistration(net, personId)
  const answer = { registrationId: id, key: 'essen', value: JSON.stringify(diet), retention: 'diet' }
  await insert('RegistrationAnswer', { networkId: net.id, ...answer })
  return [
    { text: diet, what: 'diet', may: events },
    { text: mail, what: "registrant's address", may: both(events, people) },
    { text: token, what: "somebody's link", may: [] },
  ]
}

async function aGuardedSubscription(net: Net): Promise<Canary[]> {
  const { id, marker, token } = await aSubscription(net)
  const ip = `2001:db8::${word('').slice(0, 4)}`
  const proof = {
    chain: id,
    purpose: 'newsletter',
    event: 'requested',
    wording: 'Ja',
    language: 'de',
    channel: 'form',
  }
  await insert('Consent', { networkId: net.id, ...proof, ip })
  return [
    { text: marker, what: "reader's address", may: reading('news') },
    { text: ip, what: 'address of a computer', may: reading('news') },
    { text: token, what: "a reader's link", may: [] },
  ]
}

async function aGuardedLog(net: Net): Promise<Canary[]> {
  const areas: [string, readonly Actor[]][] = [
    ['people', both(wholeLog, ['membership'])],
    ['registrations', both(wholeLog, ['events'])],
    ['newsletter', both(wholeLog, ['editor'])],
    ['settings', wholeLog],
  ]
  return Promise.all(
    areas.map(async ([area, may]) => {
      const text = word('protokoll')
      const record = { recordKind: 'person', recordId: word('id'), recordName: text, after: { phone: text } }
      await insert('Audit', {
        networkId: net.id,
        actorKind: 'person',
        actorName: text,
        action: 'people.edit',
        area,
        ...record,
      })
      return { text, what: `log of ${area}`, may }
    }),
  )
}

async function unpublished(net: Net): Promise<Canary[]> {
  const hidden = { audience: 'members', listed: false }
  const [draft, closed] = [await anEvent(net, { state: 'draft' }), await anEvent(net, hidden)]
  const { marker: article } = await anArticle(net)
  return [
    { text: draft.marker ?? '', what: 'draft of an event', may: events },
    // Stewards of all events stand at every door, so they read what is on.
    { text: closed.marker ?? '', what: 'unlisted event', may: both(events, members, ['steward']) },
    { text: article, what: 'draft of an article', may: reading('news') },
  ]
}

const placed = new WeakMap<Stage, Canary[]>()

/** Puts a canary into every kind of private column of both networks; the other one's are nobody's here. */
export async function placeCanaries(stage: Stage): Promise<Canary[]> {
  const makers = [
    aGuardedPerson,
    aGuardedEntry,
    aGuardedRegistration,
    aGuardedSubscription,
    aGuardedLog,
    unpublished,
  ]
  const own = (await Promise.all(makers.map((make) => make(stage.own)))).flat()
  const other = (await Promise.all(makers.map((make) => make(stage.other)))).flat()
  const all = [...own, ...other.map((one) => ({ ...one, what: `other network: ${one.what}`, may: [] }))]
  placed.set(stage, all)
  return all
}

/** The words that must never reach an actor. */
export const unseen = (stage: Stage, actor: Actor) =>
  (placed.get(stage) ?? []).filter((one) => !one.may.includes(actor)).map((one) => one.text)
