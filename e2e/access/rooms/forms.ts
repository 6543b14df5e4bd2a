import { readingApplications, writing } from '../abilities'
import { insert, word } from '../insert'
import type { ActionRow, MakeRecord, Room } from '../row'
import type { Net } from '../stage'

const forms = '/[network]/manage/applications/forms'
const writes = writing('people')
const reads = readingApplications

type State = 'draft' | 'published'

/** An application form whose one version asks two questions. */
async function aForm(net: Net, state: State) {
  const marker = word('Antrag')
  const networkId = net.id
  const form = await insert('Form', { networkId, purpose: 'application', title: { de: marker } })
  const publishedAt = state === 'published' ? new Date() : null
  const version = await insert('FormVersion', { networkId, formId: form, number: 1, state, publishedAt })
  const asked = { networkId, versionId: version, kind: 'short_text' }
  await insert('Question', { ...asked, key: 'first', label: { de: 'Erste' }, position: 0 })
  const condition = { question: 'first', is: 'set' }
  const question = await insert('Question', {
    ...asked,
    key: 'second',
    label: { de: marker },
    position: 1,
    condition,
  })
  return { form, version, question, marker }
}

const inDraft: MakeRecord = async (net) => {
  const { form, marker } = await aForm(net, 'draft')
  return { ids: { form }, marker }
}
const published: MakeRecord = async (net) => {
  const { form, marker } = await aForm(net, 'published')
  return { ids: { form }, marker }
}
const aQuestion: MakeRecord = async (net) => {
  const { form, question, marker } = await aForm(net, 'draft')
  return { ids: { form, question }, marker }
}
const aVersion: MakeRecord = async (net) => {
  const { version, marker } = await aForm(net, 'published')
  return { ids: { version }, marker }
}

const action = (name: string, record: MakeRecord, fields: Record<string, string> = {}): ActionRow => ({
  door: `lib/forms/office/actions.ts#${name}`,
  may: writes,
  record,
  form: (ids) => ({ changes: '0', ...ids, ...fields }),
})
const page = (path: string, record: MakeRecord, may = reads) => ({
  door: `${forms}/${path}`,
  may,
  refusal: 'office' as const,
  record,
})

export const applicationForms: Room = {
  pages: [
    { door: forms, may: reads, refusal: 'office' },
    { door: `${forms}/new`, may: writes, refusal: 'office' },
    page('[form]', inDraft),
    page('[form]/edit', inDraft, writes),
    page('[form]/questions/new', inDraft, writes),
    { ...page('[form]/questions/[question]', aQuestion, writes), nested: true },
    { ...page('[form]/questions/[question]/condition', aQuestion, writes), nested: true },
    page('[form]/preview', inDraft),
    page('[form]/publish', inDraft),
    page('[form]/versions', inDraft),
  ],
  actions: [
    {
      door: 'lib/forms/office/actions.ts#createForm',
      may: writes,
      form: () => ({ 'title.de': word('Antrag'), template: 'short' }),
    },
    action('startDraft', published),
    action('discardDraft', inDraft),
    action('editFrame', inDraft, { 'title.de': 'Anders' }),
    action('publishForm', inDraft),
    action('addQuestion', inDraft, { kind: 'number', 'label.de': 'Wie viele?', step: '1' }),
    action('editQuestion', aQuestion, { 'label.de': 'Anders?', step: '1' }),
    {
      ...action('arrangeQuestion', aQuestion),
      form: ({ form = '', question = '' }) => ({ form, changes: '0', arrange: `duplicate:${question}` }),
    },
    action('removeQuestion', aQuestion),
    action('addBlock', inDraft, { block: 'signature', step: '1' }),
    action('addClause', aQuestion, { on: 'first', is: 'set' }),
    action('removeClause', aQuestion, { at: '0' }),
    action('joinClauses', aQuestion, { join: 'or' }),
    {
      ...action('copyForm', inDraft),
      // Board and auditor read forms: only copying them is not for them.
      visible: true,
      form: ({ form = '' }, { own }) => ({ form, to: own.slug, 'title.de': word('Kopie') }),
    },
    {
      door: 'lib/forms/office/actions.ts#tryForm',
      may: reads,
      record: aVersion,
      form: (ids) => ids,
      changesNothing: true,
    },
  ],
}
