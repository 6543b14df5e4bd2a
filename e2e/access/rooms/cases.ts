import { createHash, randomBytes } from 'node:crypto'
import { everyone, preparingApplications, readingApplications, writing } from '../abilities'
import { insert, type Row, word } from '../insert'
import type { MakeRecord, Room } from '../row'
import type { Net } from '../stage'

const list = '/[network]/manage/applications'
const here = 'lib/applications/actions.ts'
const ballots = 'lib/applications/ballots/actions.ts'
const decisions = 'lib/applications/decisions/actions.ts'

const reads = readingApplications
const prepares = preparingApplications
const decides = writing('applications')

const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
const day = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * day)

/** An application of somebody new for a kind that `by` decides. */
async function aCase(net: Net, row: Row = {}, by = 'board') {
  const networkId = net.id
  const marker = word('Antrag')
  const formId = await insert('Form', { networkId, purpose: 'application', title: { de: 'Antrag' } })
  const version = { networkId, formId, number: 1, state: 'published', publishedAt: ago(30) }
  const versionId = await insert('FormVersion', version)
  const kindId = await insert('MembershipKind', {
    networkId,
    key: word('art'),
    name: { de: 'Mitgliedschaft' },
    holder: 'person',
    formId,
    admission: { by, days: 14, quorum: null },
  })
  const email = `${marker.toLowerCase()}@post.example`
  const base = { networkId, versionId, kindId, email, tokenHash: hash(email), submittedAt: ago(9) }
  const id = await insert('Application', { ...base, state: 'submitted', ...row })
  for (const [key, value] of Object.entries({ given_name: 'Eva', family_name: marker }))
    await insert('Answer', { networkId, applicationId: id, key, value: JSON.stringify(value) })
  return { id, marker }
}

const made =
  (row: Row = {}, by?: string, key = 'id'): MakeRecord =>
  async (net) => {
    const { id, marker } = await aCase(net, row, by)
    return { ids: { [key]: id }, marker }
  }
const complete = { completeAt: ago(2) }

/** A running resolution; the board's actor is asked, and somebody else, so that one vote decides nothing. */
const voting: MakeRecord = async (net) => {
  const { id, marker } = await aCase(net, {
    ...complete,
    state: 'voting',
    quorum: 2,
    voteUntil: new Date(Date.now() + 5 * day),
  })
  const networkId = net.id
  const token = randomBytes(16).toString('base64url')
  const board = net.people.board ?? net.people.stranger ?? ''
  await insert('Ballot', { networkId, applicationId: id, personId: board, tokenHash: hash(token) })
  const personId = await insert('Person', { networkId, givenName: 'Uwe', familyName: 'Vorstand' })
  await insert('Ballot', { networkId, applicationId: id, personId, tokenHash: hash(word('x')) })
  return { ids: { id, token }, marker }
}
const only =
  (key: string, record: MakeRecord): MakeRecord =>
  async (net, about) => {
    const { ids, ...rest } = await record(net, about)
    return { ids: { [key]: ids[key] ?? '' }, ...rest }
  }

/** Rejected by the board, the applicant has not been told why. */
const untold: MakeRecord = async (net) => {
  const { id, marker } = await aCase(net, { ...complete, state: 'rejected' })
  await insert('Decision', {
    networkId: net.id,
    applicationId: id,
    admitted: false,
    byName: 'Umlaufbeschluss',
  })
  return { ids: { id }, marker }
}

/** The deadline has passed without a quorum: carrying it out gives the case back to the office. */
const over: MakeRecord = async (net) => {
  const { id, marker } = await aCase(net, { ...complete, state: 'voting', quorum: 1, voteUntil: ago(1) })
  const personId = net.people.board ?? net.people.stranger
  await insert('Ballot', { networkId: net.id, applicationId: id, personId, tokenHash: hash(word('x')) })
  return { ids: { id }, marker }
}

export const cases: Room = {
  pages: [
    { door: list, may: reads, refusal: 'office' },
    {
      door: `${list}/[application]`,
      may: reads,
      refusal: 'office',
      record: made({}, 'board', 'application'),
    },
    { door: '/[network]/manage/board', may: reads, refusal: 'office' },
    // Whoever holds the link votes as the person it was sent to, signed in or not.
    { door: '/[network]/ballot/[token]', may: everyone, record: only('token', voting) },
  ],
  actions: [
    {
      door: `${here}#completeCase`,
      may: prepares,
      record: made(),
      form: ({ id = '' }) => ({ id, person: 'new', organisation: 'new' }),
    },
    {
      door: `${here}#askBack`,
      may: prepares,
      record: made(),
      form: ({ id = '' }) => ({ id, question: 'Wer?' }),
    },
    {
      door: `${here}#withdrawFor`,
      may: prepares,
      record: made(),
      form: ({ id = '' }) => ({ id, note: 'Anruf' }),
    },
    {
      door: `${ballots}#startVote`,
      may: prepares,
      record: made(complete),
      form: ({ id = '' }, { own }) => ({
        id,
        days: '7',
        quorum: '1',
        'voters[]': [own.people.board ?? ''],
      }),
    },
    {
      door: `${ballots}#castVote`,
      may: decides,
      record: only('id', voting),
      form: ({ id = '' }) => ({ id, choice: 'abstain' }),
    },
    {
      door: `${ballots}#castBallot`,
      may: everyone,
      record: only('token', voting),
      form: ({ token = '' }) => ({ token, choice: 'abstain' }),
    },
    { door: `${ballots}#remind`, may: prepares, record: only('id', voting), form: (ids) => ids },
    {
      door: `${ballots}#carryOut`,
      may: prepares,
      record: over,
      form: (ids) => ids,
    },
    {
      door: `${decisions}#decide`,
      may: decides,
      record: made(complete, 'one'),
      form: ({ id = '' }) => ({ id, admitted: 'yes' }),
    },
    {
      door: `${decisions}#tellReason`,
      may: ['admin', 'board', 'membership'],
      record: untold,
      form: ({ id = '' }) => ({ id, reason: 'Kein Bezug.' }),
    },
  ],
}
