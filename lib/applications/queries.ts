import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Answers } from '@/lib/forms/condition'
import { versionById } from '@/lib/forms/queries'
import { isId } from '@/lib/ids'
import type { Prisma } from '@/prisma/generated/client'
import { admissionOf } from './admission'
import { applicantOf, caseName, nameKeys } from './applicant'
import { resolve } from './resolution'
import type { CaseFilter, View } from './schema'
import { type Waiting, waitingFor } from './waiting'

export const casesPerPage = 50

const inList = {
  id: true,
  state: true,
  email: true,
  language: true,
  createdAt: true,
  submittedAt: true,
  completeAt: true,
  voteUntil: true,
  quorum: true,
  withdrawnAt: true,
  kind: { select: { id: true, name: true, holder: true, admission: true } },
  answers: {
    where: { key: { in: [...nameKeys, 'sector', 'level', 'state'] } },
    select: { key: true, value: true },
  },
  inquiries: { orderBy: { askedAt: 'desc' }, take: 1, select: { askedAt: true, repliedAt: true } },
  ballots: { select: { personId: true } },
  votes: { select: { personId: true, choice: true } },
  decision: { select: { admitted: true, at: true, reason: true } },
} as const satisfies Prisma.ApplicationSelect

type Row = Prisma.ApplicationGetPayload<{ select: typeof inList }>

/** What follows from a row, the same in every list and on the case's page. */
function standing(row: Row) {
  const applicant = applicantOf(row)
  const closed = row.voteUntil !== null && row.voteUntil <= now()
  const poll = resolve({
    asked: row.ballots.length,
    quorum: row.quorum ?? 1,
    votes: row.votes.map((vote) => vote.choice),
    closed,
  })
  const waiting: Waiting | null = waitingFor({
    ...row,
    by: admissionOf(row.kind?.admission).by,
    inquiry: row.inquiries[0] ?? null,
    stuck: row.state === 'voting' && poll.outcome !== 'open',
  })
  return { applicant, name: caseName(applicant, row.kind?.holder ?? 'person'), poll, closed, waiting }
}

const listed = (row: Row) => {
  const { id, state, kind, submittedAt, completeAt, voteUntil, withdrawnAt, decision, ballots, votes } = row
  const voted = new Set(votes.map((vote) => vote.personId))
  return {
    ...standing(row),
    id,
    state,
    kind,
    submittedAt,
    completeAt,
    voteUntil,
    endedAt: decision?.at ?? withdrawnAt,
    /** Whose vote is asked for and has not come. */
    notVoted:
      state === 'voting' ? ballots.flatMap((one) => (voted.has(one.personId) ? [] : one.personId)) : [],
  }
}
export type ListedCase = ReturnType<typeof listed>

/** One entitled person decides it, and may. */
const ready: Prisma.ApplicationWhereInput = {
  state: 'submitted',
  completeAt: { not: null },
  kind: { admission: { path: ['by'], equals: 'one' } },
}
const untold: Prisma.ApplicationWhereInput = { state: 'rejected', decision: { reason: null } }
/** A draft is its applicant's own: the office sees a case from the day it was sent in. */
const within: Record<View, Prisma.ApplicationWhereInput> = {
  open: { OR: [{ state: { in: ['submitted', 'asked_back', 'voting'] } }, untold] },
  office: { OR: [{ state: 'submitted', NOT: ready }, untold] },
  board: { OR: [{ state: 'voting' }, ready] },
  applicant: { state: 'asked_back' },
  admitted: { state: 'admitted' },
  rejected: { state: 'rejected' },
  withdrawn: { state: 'withdrawn', submittedAt: { not: null } },
  all: { submittedAt: { not: null } },
}

const ended: readonly View[] = ['admitted', 'rejected', 'withdrawn']

/** A page of the cases, what waits first and longest above; with the number in each view. */
export async function caseList(ctx: Ctx, { view, kind, page }: CaseFilter) {
  authorize(ctx, 'applications.read')
  const where = { AND: [within[view], kind ? { kindId: kind } : {}] }
  const newestFirst = ended.includes(view)
  const [total, rows] = await Promise.all([
    ctx.db.application.count({ where }),
    ctx.db.application.findMany({
      where,
      // The states are declared in the order of their way.
      orderBy: newestFirst
        ? [{ submittedAt: 'desc' }, { id: 'desc' }]
        : [{ state: 'asc' }, { submittedAt: 'asc' }, { id: 'asc' }],
      take: casesPerPage,
      skip: (page - 1) * casesPerPage,
      select: inList,
    }),
  ])
  return { total, cases: rows.map(listed) }
}

/** How many cases wait in each of the views that count. */
export async function caseCounts(ctx: Ctx): Promise<Partial<Record<View, number>>> {
  authorize(ctx, 'applications.read')
  const counted = ['open', 'office', 'board', 'applicant'] as const
  const counts = await Promise.all(counted.map((view) => ctx.db.application.count({ where: within[view] })))
  return Object.fromEntries(counted.map((view, i) => [view, counts[i] ?? 0]))
}

/** Everything that waits, oldest first, for the office's Today and the board's page. */
export async function waitingCases(ctx: Ctx, take = 100): Promise<ListedCase[]> {
  authorize(ctx, 'applications.read')
  const rows = await ctx.db.application.findMany({
    where: within.open,
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take,
    select: inList,
  })
  return rows.map(listed)
}

const named = { select: { id: true, title: true, givenName: true, familyName: true } } as const

const whole = {
  ...inList,
  versionId: true,
  personId: true,
  organisationId: true,
  version: true,
  answers: { select: { key: true, value: true } },
  person: named,
  organisation: { select: { id: true, name: true } },
  inquiries: {
    orderBy: { askedAt: 'desc' },
    select: { id: true, question: true, byName: true, askedAt: true, reply: true, repliedAt: true },
  },
  ballots: {
    orderBy: [{ person: { familyName: 'asc' } }, { id: 'asc' }],
    select: { id: true, personId: true, remindedAt: true, person: named },
  },
  votes: { select: { personId: true, choice: true, comment: true, at: true, person: named } },
  decision: { select: { admitted: true, reason: true, byName: true, at: true } },
} as const satisfies Prisma.ApplicationSelect

/** One case with everything that was said and done about it; null for a draft, and when there is none here. */
export async function caseRecord(ctx: Ctx, id: string) {
  authorize(ctx, 'applications.read')
  if (!isId(id)) return null
  const row = await ctx.db.application.findFirst({ where: { id, submittedAt: { not: null } }, select: whole })
  const form = row && (await versionById({ db: ctx.db }, row.versionId))
  if (!row || !form) return null
  const answers = Object.fromEntries(row.answers.map(({ key, value }) => [key, value])) as Answers
  return {
    ...row,
    ...standing(row),
    form,
    answersByKey: answers,
    admission: admissionOf(row.kind?.admission),
  }
}
export type CaseRecord = NonNullable<Awaited<ReturnType<typeof caseRecord>>>

/** What was done with a case, in order, out of the log. */
export async function caseHistory(ctx: Ctx, id: string) {
  authorize(ctx, 'applications.read')
  return ctx.db.audit.findMany({
    where: { recordKind: 'application', recordId: id, area: 'applications' },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, at: true, action: true, actorKind: true, actorName: true },
  })
}

/** The kinds that were ever applied for, for the filter. */
export function kindsApplied(ctx: Ctx) {
  authorize(ctx, 'applications.read')
  return ctx.db.membershipKind.findMany({
    where: { applications: { some: { submittedAt: { not: null } } } },
    orderBy: { position: 'asc' },
    select: { id: true, name: true },
  })
}

/** Holds the board's role at a time, as a filter of people. */
export const onBoard = (at: Date) =>
  ({
    grants: { some: { role: 'board', from: { lte: at }, OR: [{ to: null }, { to: { gt: at } }] } },
  }) satisfies Prisma.PersonWhereInput

/** Who may be asked to vote: everybody who holds the board's role today, by name. */
export async function boardToday(ctx: Ctx) {
  return ctx.db.person.findMany({
    where: onBoard(now()),
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, givenName: true, familyName: true },
  })
}
