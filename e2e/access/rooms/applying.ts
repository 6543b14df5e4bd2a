import { createHash, randomBytes } from 'node:crypto'
import { everyone, readingApplications } from '../abilities'
import { insert, type Row, word } from '../insert'
import type { MakeRecord, Room } from '../row'
import type { Net } from '../stage'

const join = '/[network]/join'
const application = '/[network]/application/[token]'
const own = 'lib/applications/own/actions.ts'
const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
const yesterday = new Date(Date.now() - 86_400_000)

/** A kind of membership that is applied for, by a form that asks nothing. */
async function aKind(net: Net, row: Row = {}) {
  const networkId = net.id
  const marker = word('Mitgliedschaft')
  const key = word('art-')
  const formId = await insert('Form', { networkId, purpose: 'application', title: { de: 'Antrag' } })
  const version = { networkId, formId, number: 1, state: 'published', publishedAt: yesterday }
  const versionId = await insert('FormVersion', {
    ...version,
    steps: JSON.stringify([{ de: 'Angaben' }]),
  })
  const id = await insert('MembershipKind', {
    networkId,
    key,
    name: { de: marker },
    holder: 'person',
    formId,
    ...row,
  })
  return { id, key, versionId, marker }
}

const kind =
  (field: 'kind' | 'id', row: Row = {}): MakeRecord =>
  async (net) => {
    const { id, key, marker } = await aKind(net, row)
    return { ids: { kind: field === 'id' ? id : key }, marker }
  }

let steps = 0

/** An application with its link, an answer, a question of the office and a file. */
async function anApplication(net: Net, row: Row = {}) {
  const networkId = net.id
  const { id: kindId, versionId, marker } = await aKind(net)
  // A step of its own, so that another application's step is none of this one.
  const step = ++steps
  const question = { networkId, versionId, key: 'name', kind: 'short_text', label: { de: 'Name' } }
  await insert('Question', { ...question, step, position: 0 })
  const token = randomBytes(16).toString('base64url')
  const base = { networkId, versionId, kindId, email: `${word('antrag')}@amt.example` }
  const id = await insert('Application', { ...base, tokenHash: hash(token), ...row })
  await insert('Answer', { networkId, applicationId: id, key: 'name', value: JSON.stringify(word('Eva')) })
  const asked = { networkId, applicationId: id, question: 'Wirklich?', byName: 'Amt' }
  const inquiry = await insert('Inquiry', asked)
  const file = await insert('File', {
    networkId,
    ownerKind: 'application',
    ownerId: id,
    name: 'a.pdf',
    mime: 'application/pdf',
    size: 5,
    sha256: 'zutritt',
  })
  return { ids: { id, token, inquiry, file, step: String(step) } as Record<string, string>, marker }
}

const applied =
  (row: Row, ...keys: string[]): MakeRecord =>
  async (net) => {
    const { ids, marker } = await anApplication(net, row)
    return { ids: Object.fromEntries(keys.map((key) => [key, ids[key] ?? ''])), marker }
  }
const sent = { state: 'submitted', submittedAt: yesterday }
const asked = { state: 'asked_back', submittedAt: yesterday }

const kept = {
  ok: 304,
  headers: { 'if-none-match': '"zutritt"' },
  methods: ['GET', 'HEAD'],
} as const
const files = { ...kept, door: '/files/[id]', global: true } as const
const fileOf =
  (row: Row): MakeRecord =>
  async (net) => {
    const { ids } = await anApplication(net, row)
    return { ids: { id: ids.file ?? '' } }
  }

// Whoever holds the link of an application may do all that its applicant may, signed in or not.
export const applying: Room = {
  pages: [
    { door: `${join}/[kind]`, may: everyone, record: kind('kind') },
    { door: `${join}/[kind]`, when: 'to join freely', may: everyone, record: kind('kind', { open: true }) },
    { door: `${join}/[kind]/sent`, may: everyone, record: kind('kind') },
    // A right link is sealed for one mailbox: the journey of applicant.spec.ts plays it.
    {
      door: `${join}/[kind]/[token]`,
      may: [],
      record: async () => ({ ids: { kind: 'free', token: 'falsch' } }),
      global: true,
    },
    { door: application, when: 'a draft', may: everyone, record: applied({}, 'token') },
    { door: application, when: 'a case', may: everyone, record: applied(sent, 'token') },
    { door: `${application}/[step]`, may: everyone, record: applied({}, 'token', 'step') },
    { door: `${application}/review`, may: everyone, record: applied({}, 'token') },
  ],
  handlers: [
    {
      ...kept,
      door: `${application}/files/[file]`,
      may: everyone,
      record: applied({}, 'token', 'file'),
      nested: true,
    },
    { ...files, when: 'of an application', may: readingApplications, record: fileOf(sent) },
    { ...files, when: 'of an application that was not sent', may: [], record: fileOf({}) },
  ],
  actions: [
    {
      door: `${own}#startApplication`,
      may: everyone,
      record: kind('id'),
      form: (ids) => ({ ...ids, email: `${word('antrag')}@amt.example` }),
    },
    {
      door: `${own}#saveApplication`,
      may: everyone,
      record: applied({}, 'token'),
      form: (ids) => ({ ...ids, version: '0', step: '1', intent: 'later', 'answers.name': word('Eva') }),
    },
    {
      door: `${own}#submitApplication`,
      may: everyone,
      record: applied({}, 'token'),
      form: (ids) => ({ ...ids, version: '0' }),
    },
    {
      door: `${own}#replyToInquiry`,
      may: everyone,
      record: applied(asked, 'token', 'inquiry'),
      nested: true,
      form: (ids) => ({ ...ids, reply: 'Ja.' }),
    },
    {
      door: `${own}#withdrawApplication`,
      may: everyone,
      record: applied(sent, 'token'),
      form: (ids) => ids,
    },
    {
      door: `${own}#joinFreely`,
      may: everyone,
      record: kind('id', { open: true }),
      form: (ids) => ({ ...ids, givenName: 'Eva', familyName: 'Neu', email: `${word('eva')}@post.example` }),
    },
    { door: `${own}#confirmJoining`, may: everyone, elsewhere: 'applicant.spec.ts' },
  ],
}
