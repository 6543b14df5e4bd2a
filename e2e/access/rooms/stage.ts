import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { everyone, reading, writing } from '../abilities'
import { insert, type Row, word } from '../insert'
import { anEvent, aProgramme } from '../records'
import type { ActionRow, HandlerRow, MakeRecord, PageRow, Room } from '../row'
import type { Net } from '../stage'

const office = '/[network]/manage/events/[id]'
const own = '/[network]/stage/[token]'
const lib = 'lib/agenda/stage'
const [reads, writes] = [reading('events'), writing('events')]
const hash = (text: string) => createHash('sha256').update(text).digest('base64url')

const over = () => {
  const at = new Date(Date.now() - 3_600_000)
  return { startsAt: new Date(at.getTime() - 7_200_000), endsAt: at }
}

/** Somebody on stage in the working copy and a release, with an open personal link. */
async function onStage(net: Net, rows: { event?: Row; entry?: Row; person?: Row } = {}) {
  const { ids } = await anEvent(net, rows.event)
  const [marker, token] = [word('Auftritt'), randomBytes(16).toString('base64url')]
  const base = { networkId: net.id, eventId: ids.id }
  const asked = { email: `${word('auf')}@buehne.example`, tokenHash: hash(token), askedAt: new Date() }
  const person = await insert('StagePerson', { ...base, name: marker, ...asked, ...rows.person })
  const release = { ...base, number: 1, name: 'Erste', byName: 'Test', toldAt: new Date() }
  const releaseId = await insert('Release', release)
  const [key, sessionKey] = [randomUUID(), randomUUID()]
  for (const copy of [null, releaseId]) {
    const what = { kind: 'impuls', title: { de: word('Vortrag') }, key: sessionKey, releaseId: copy }
    const sessionId = await insert('Session', { ...base, ...what, ...over() })
    const entry = { sessionId, stagePersonId: person, role: 'moderator', name: marker, ...rows.entry }
    await insert('Contribution', { ...base, releaseId: copy, key, ...entry })
  }
  return { event: ids.id, person, token, session: sessionKey, marker }
}

const ofOffice: MakeRecord = async (net) => {
  const { event, person, marker } = await onStage(net)
  return { ids: { id: event, person }, marker }
}
const byLink: MakeRecord = async (net) => {
  const { token, marker } = await onStage(net)
  return { ids: { token }, marker }
}
const ofEvent =
  (rows: Parameters<typeof onStage>[1] = {}): MakeRecord =>
  async (net) => {
    const { event, person } = await onStage(net, rows)
    return { ids: { event, person } }
  }

/** The photo of somebody on stage; its bytes are asked for by their mark, so none are stored. */
const photo =
  (person: Row): MakeRecord =>
  async (net) => {
    const file = { name: 'ich.webp', mime: 'image/webp', size: 1, sha256: 'auftritt' }
    const ownerId = randomUUID()
    const id = await insert('File', { networkId: net.id, ...file, ownerKind: 'stage', ownerId })
    await onStage(net, { person: { photoId: id, ...person } })
    return { ids: { id } }
  }
const files = {
  door: '/files/[id]',
  ok: 304,
  headers: { 'if-none-match': '"auftritt"' },
  methods: ['GET', 'HEAD'],
  global: true,
} satisfies Partial<HandlerRow>

const page = (path: string, more: Partial<PageRow> = {}): PageRow => ({
  door: `${office}${path}`,
  may: reads,
  refusal: 'office',
  record: async (net) => {
    const { event, marker } = await onStage(net)
    return { ids: { id: event }, marker }
  },
  ...more,
})

const does = (name: string, more: Partial<ActionRow> = {}): ActionRow => ({
  door: `${lib}/actions.ts#${name}`,
  may: writes,
  record: ofEvent(),
  tried: ['event'],
  knows: ['person'],
  form: ({ event = '' }) => ({ event }),
  ...more,
})

const byHolder = (
  name: string,
  form: (ids: Record<string, string>) => Record<string, string>,
): ActionRow => ({
  door: `${lib}/own/actions.ts#${name}`,
  may: everyone,
  record: async (net) => {
    const { token, session } = await onStage(net)
    return { ids: { token, session } }
  },
  tried: ['token'],
  form: (ids) => ({ token: ids.token ?? '', ...form(ids) }),
})

/** People on stage, their personal page, run sheets, thanks, and the review after it. */
export const stage: Room = {
  pages: [
    page('/agenda/people'),
    page('/agenda/people/[person]', { record: ofOffice, nested: true }),
    page('/agenda/run-sheet'),
    page('/review', { may: reading('news'), shows: false }),
    { door: own, may: everyone, record: byLink },
    { door: `${own}/run-sheet`, may: everyone, record: byLink },
  ],
  handlers: [
    {
      door: `${own}/photo`,
      may: [],
      when: 'without a photo',
      methods: ['GET', 'HEAD'],
      refusal: 'nothing',
      shows: false,
      record: byLink,
    },
    {
      ...files,
      when: 'of somebody on stage who agreed to be named',
      may: everyone,
      record: photo({ namingConsentAt: new Date() }),
    },
    { ...files, when: 'of somebody on stage who did not answer', may: reads, record: photo({}) },
    {
      ...files,
      when: 'of somebody on stage who refused to be named',
      may: reads,
      record: photo({ namingConsentAt: new Date(), namingRefusedAt: new Date() }),
    },
  ],
  actions: [
    does('gatherAction', {
      record: async (net) => {
        const { ids } = await anEvent(net)
        await aProgramme(net, ids.id)
        return { ids: { event: ids.id } }
      },
    }),
    does('askAction', {
      tried: ['event', 'person'],
      form: ({ event = '', person = '' }) => ({
        event,
        person,
        email: `${word('neu')}@buehne.example`,
        language: 'de',
      }),
    }),
    does('askAllAction', { record: ofEvent({ person: { askedAt: null, tokenHash: null } }) }),
    does('revokeAction', {
      tried: ['event', 'person'],
      form: ({ event = '', person = '' }) => ({ event, person }),
    }),
    does('thankAction', { record: ofEvent({ event: over() }) }),
    byHolder('saveOwnStageAction', () => ({ version: '0', name: word('Neu') })),
    byHolder('withdrawNamingAction', () => ({})),
    byHolder('withdrawRecordingAction', () => ({})),
    byHolder('addMaterialAction', ({ session = '' }) => ({
      session,
      title: word('Folien'),
      link: 'https://amt.example/folien.pdf',
    })),
    {
      door: 'lib/news/review/actions.ts#draftReviewAction',
      may: writing('news'),
      record: ofEvent({ event: over() }),
      tried: ['event'],
      form: ({ event = '' }) => ({ event }),
    },
  ],
}
