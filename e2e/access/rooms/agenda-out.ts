import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { value } from '../../fixtures/database'
import { everyone, members, reading, signedIn } from '../abilities'
import { type Row as Columns, insert, word } from '../insert'
import { anEvent, aProgramme, inOffice } from '../records'
import type { HandlerRow, MakeRecord, PageRow, Room } from '../row'
import type { Net } from '../stage'

const agenda = '/[network]/events/[event]/agenda'
const reads = reading('events')
const inside = [...new Set([...reads, ...members])]
const get = ['GET', 'HEAD'] as const

/** An event with a released programme of one session. */
async function released(net: Net, row: Columns = {}) {
  const { ids } = await anEvent(net, row)
  const release = { eventId: ids.id, number: 1, name: 'Erste', byName: 'Test' }
  const releaseId = await insert('Release', { networkId: net.id, ...release })
  const { marker, session } = await aProgramme(net, ids.id, releaseId)
  const key = await value<string>('select key from "Session" where id = $1', [session])
  return { ...ids, marker, session: key }
}

const event =
  (row: Columns = {}): MakeRecord =>
  async (net) => {
    const { slug, marker } = await released(net, row)
    return { ids: { event: slug }, marker }
  }

const session =
  (row: Columns = {}): MakeRecord =>
  async (net) => {
    const made = await released(net, row)
    return { ids: { event: made.slug, session: made.session }, marker: made.marker }
  }

/** Somebody on stage, by the key of their contribution. */
const person =
  (row: Columns = {}): MakeRecord =>
  async (net) => {
    const made = await released(net, row)
    const key = await value<string>(
      'select c.key from "Contribution" c join "Session" s on s.id = c."sessionId" where s.key = $1 limit 1',
      [made.session],
    )
    return { ids: { event: made.slug, key }, marker: made.marker }
  }

/** The secret address of somebody who starred the session. */
const feed: MakeRecord = async (net) => {
  const made = await released(net)
  const token = randomBytes(16).toString('base64url')
  const loginId = await insert('Login', { email: `${word('leser')}@post.example`, verifiedAt: new Date() })
  const base = { networkId: net.id, eventId: made.id, loginId }
  await insert('AgendaFeed', { ...base, tokenHash: createHash('sha256').update(token).digest('base64url') })
  await insert('Star', { ...base, sessionKey: made.session })
  return { ids: { token }, marker: made.marker }
}

const narrow = { confidential: true, audience: 'members' }

/** The same door for an agenda that is everybody's, a confidential one of the members, and one of a draft. */
const seen = <R extends PageRow>(row: Omit<R, 'may' | 'record'>, of: typeof event = event): R[] =>
  [
    { ...row, when: 'public', may: everyone, record: of() },
    { ...row, when: 'confidential, for members', may: inside, record: of(narrow) },
    { ...row, when: 'of a draft', may: reads, record: of({ state: 'draft' }) },
  ] as unknown as R[]

const handler = (door: string, more: Partial<HandlerRow> = {}, of = event) =>
  seen<HandlerRow>({ door, methods: get, ...more }, of)

/** What goes out of a released agenda: its pages, files, calendars and frames. */
export const agendaOut: Room = {
  pages: [
    ...seen<PageRow>({ door: `${agenda}/people` }),
    ...seen<PageRow>({ door: `${agenda}/mine`, shows: false }),
    ...seen<PageRow>({ door: `${agenda}/sessions/[session]`, nested: true }, session),
    // In a frame on another site everybody is a visitor.
    {
      door: '/[network]/embed/events/[event]/agenda',
      when: 'public',
      may: everyone,
      record: event(),
      shows: 'document',
    },
    {
      door: '/[network]/embed/events/[event]/agenda',
      when: 'confidential, for members',
      may: [],
      record: event(narrow),
    },
    {
      door: '/[network]/manage/events/[id]/agenda/exports',
      may: reads,
      refusal: 'office',
      record: inOffice(),
    },
  ],
  handlers: [
    ...handler('/[network]/events/[event]/schedule.json'),
    ...handler('/[network]/events/[event]/schedule.xml'),
    ...handler(`${agenda}/calendar.ics`),
    ...handler(`${agenda}/programme.pdf`, { shows: false }),
    ...handler(`${agenda}/sessions/[session]/calendar.ics`, { nested: true }, session),
    ...handler(`${agenda}/people/[key]/calendar.ics`, { nested: true }, person),
    { door: '/[network]/agenda/[token]/calendar.ics', may: everyone, record: feed, methods: get },
    {
      door: `${agenda}/stars`,
      may: signedIn,
      record: event(),
      method: 'POST',
      methods: ['POST'],
      ok: 204,
      shows: false,
    },
  ],
  actions: [
    {
      door: 'lib/agenda/stars/actions.ts#starAction',
      may: signedIn,
      visible: true,
      record: session(),
      nested: true,
      form: (ids) => ({ event: ids.event ?? '', session: ids.session ?? randomUUID(), starred: 'yes' }),
    },
    {
      door: 'lib/agenda/feeds/actions.ts#openFeedAction',
      may: signedIn,
      visible: true,
      record: event(),
      form: (ids) => ({ event: ids.event ?? '' }),
    },
    {
      door: 'lib/agenda/feeds/actions.ts#endFeedAction',
      may: signedIn,
      elsewhere: 'e2e/journeys/agenda-out.spec.ts',
    },
  ],
}
