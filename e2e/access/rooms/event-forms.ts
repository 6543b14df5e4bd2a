import { everyone, reading, writing } from '../abilities'
import { insert, type Row, word } from '../insert'
import { anEvent, aPerson, aPool, aRegistration } from '../records'
import type { ActionRow, HandlerRow, MakeRecord, PageRow, Room } from '../row'
import type { Net } from '../stage'

const event = '/[network]/manage/events/[id]'
const forms = `${event}/forms/[form]`
const reads = reading('events')
const writes = writing('events')

type State = 'draft' | 'published'

/** A form whose one version asks two questions, the second one only when the first was answered. */
async function aForm(net: Net, state: State, purpose = 'registration') {
  const marker = word('Fragen')
  const networkId = net.id
  const form = await insert('Form', { networkId, purpose, title: { de: marker } })
  const publishedAt = state === 'published' ? new Date() : null
  const version = await insert('FormVersion', { networkId, formId: form, number: 1, state, publishedAt })
  const asked = { networkId, versionId: version, kind: 'short_text' }
  await insert('Question', { ...asked, key: 'first', label: { de: 'Erste' }, position: 0 })
  const condition = { question: 'first', is: 'set' }
  const second = { ...asked, key: 'second', label: { de: marker }, position: 1, condition }
  return { form, version, question: await insert('Question', second), marker }
}

/** An event that asks such a form of everybody. */
const asking =
  (state: State, ...keys: string[]): MakeRecord =>
  async (net) => {
    const { marker, ...rest } = await aForm(net, state)
    const { ids } = await anEvent(net, { formId: rest.form })
    const all: Record<string, string> = { ...rest, id: ids.id }
    return { ids: Object.fromEntries(keys.map((key) => [key, all[key] ?? ''])), marker }
  }

/** An event with a pool that asks nothing yet. */
const silent: MakeRecord = async (net) => {
  const { ids } = await anEvent(net)
  const { partId } = await aPool(net, ids.id)
  return { ids: { id: ids.id, part: partId } }
}

/** An event that is over, with one person's place and words about it by five others. */
async function over(net: Net, about?: Parameters<MakeRecord>[1], registration: Row = {}) {
  const { form, version } = await aForm(net, 'published', 'feedback')
  const ended = new Date(Date.now() - 86_400_000)
  const at = { startsAt: ended, endsAt: ended, feedbackFormId: form }
  const { ids } = await aPerson(net, about)
  const made = await aRegistration(net, ids.person ?? '', { event: at, registration })
  const marker = word('Lob')
  for (let i = 0; i < 5; i++) {
    const base = { networkId: net.id, eventId: made.event, versionId: version, day: ended }
    const feedbackId = await insert('Feedback', base)
    const value = JSON.stringify(`${marker} ${i}`)
    await insert('FeedbackAnswer', { networkId: net.id, feedbackId, key: 'first', value })
  }
  return { ...made, marker }
}
const results: MakeRecord = async (net) => {
  const { event: id, marker } = await over(net)
  return { ids: { id }, marker }
}
const link: MakeRecord = async (net, about) => ({ ids: { token: (await over(net, about)).token } })

/** A file that came with an answer of a registration. */
const upload =
  (retention: string, ...keys: string[]): MakeRecord =>
  async (net) => {
    const { ids } = await aPerson(net)
    const { id, token } = await aRegistration(net, ids.person ?? '')
    const owner = { networkId: net.id, ownerKind: 'registration', ownerId: id }
    const kind = { name: 'a.pdf', mime: 'application/pdf', size: 5 }
    const file = await insert('File', { ...owner, ...kind, sha256: 'zutritt' })
    const answer = { networkId: net.id, registrationId: id, key: 'poster', retention }
    await insert('RegistrationAnswer', { ...answer, value: { file, ...kind } })
    const all: Record<string, string> = { id: file, file, token }
    return { ids: Object.fromEntries(keys.map((key) => [key, all[key] ?? ''])) }
  }

/** A document of an event that is over, for those who were registered. */
const afterwards: MakeRecord = async (net) => {
  const { ids } = await aPerson(net)
  const ended = new Date(Date.now() - 86_400_000)
  const at = { startsAt: ended, endsAt: ended, audience: 'guests' }
  const { token, event: eventId } = await aRegistration(net, ids.person ?? '', { event: at })
  const networkId = net.id
  const ownerId = crypto.randomUUID()
  const kind = { name: 'folien.pdf', mime: 'application/pdf', size: 5 }
  const file = await insert('File', {
    networkId,
    ownerKind: 'recording',
    ownerId,
    ...kind,
    sha256: 'zutritt',
  })
  const title = { de: 'Folien' }
  const row = { networkId, eventId, kind: 'document', title, audience: 'guests', fileId: file }
  await insert('Recording', row)
  return { ids: { token, file } }
}

const page = (path: string, state: State = 'draft', ...keys: string[]): PageRow => ({
  door: [forms, path].filter(Boolean).join('/'),
  may: writes,
  refusal: 'office',
  record: asking(state, 'id', 'form', ...keys),
  nested: true,
})

const builds = (
  name: string,
  state: State,
  keys: string[],
  fields: Record<string, string> = {},
): ActionRow => ({
  door: `lib/forms/office/actions.ts#${name}`,
  when: 'of an event',
  may: writes,
  record: asking(state, ...keys),
  form: (ids) => ({ changes: '0', ...ids, ...fields }),
})

const kept = { ok: 304, headers: { 'if-none-match': '"zutritt"' }, methods: ['GET', 'HEAD'] } as const
const file: HandlerRow = { ...kept, door: '/files/[id]', may: reads, global: true }

export const eventForms: Room = {
  pages: [
    page(''),
    page('edit'),
    page('questions/new'),
    page('questions/[question]', 'draft', 'question'),
    page('questions/[question]/condition', 'draft', 'question'),
    page('preview'),
    page('publish'),
    page('versions'),
    { door: `${event}/feedback`, may: reads, refusal: 'office', record: results },
    // Whoever holds the link, signed in or not.
    { door: '/[network]/my/[token]/feedback', may: everyone, record: link },
  ],
  handlers: [
    { door: `${event}/feedback/export`, may: reads, record: results, methods: ['GET', 'HEAD'] },
    {
      ...kept,
      door: '/[network]/my/[token]/files/[file]',
      may: everyone,
      record: upload('standard', 'token', 'file'),
      nested: true,
    },
    {
      ...kept,
      door: '/[network]/my/[token]/files/[file]',
      when: 'of the event',
      may: everyone,
      record: afterwards,
      nested: true,
    },
    { ...file, when: 'of a registration', record: upload('standard', 'id') },
    { ...file, when: 'of a registration, about needs', may: writes, record: upload('access', 'id') },
  ],
  actions: [
    {
      door: 'lib/events/questions/actions.ts#addEventForm',
      may: writes,
      record: silent,
      nested: true,
      form: (ids) => ({ ...ids, purpose: 'registration', from: 'usual' }),
    },
    builds('startDraft', 'published', ['form']),
    builds('publishForm', 'draft', ['form']),
    builds('addQuestion', 'draft', ['form'], { kind: 'number', 'label.de': 'Wie viele?', step: '1' }),
    builds('editQuestion', 'draft', ['form', 'question'], { 'label.de': 'Anders?', step: '1' }),
    builds('addClause', 'draft', ['form', 'question'], { on: 'first', is: 'set' }),
    {
      door: 'lib/registrations/feedback/actions.ts#giveFeedback',
      may: everyone,
      record: link,
      form: (ids) => ({ ...ids, 'answers.first': 'Gut war es' }),
    },
  ],
}
