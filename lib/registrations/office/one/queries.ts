import { areasOf } from '@/lib/access/abilities'
import { authorize } from '@/lib/access/authorize'
import { type Ctx, can } from '@/lib/access/context'
import { answerWords } from '@/lib/forms/answer-words'
import type { AnswerValue } from '@/lib/forms/condition'
import { translator } from '@/lib/i18n/translator'
import { asLocalized } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'
import { askedOf } from '../../answering/queries'
import { answersOf, everAsked, formsOf } from '../../answers'
import { agreedLines } from '../../price'
import { ranksOf } from '../list/ranks'
import { allParts } from '../offered'
import { insteadOf, standing } from './found'

const whole = {
  id: true,
  eventId: true,
  personId: true,
  language: true,
  function: true,
  organisation: true,
  priceCents: true,
  priceReason: true,
  standingReason: true,
  createdAt: true,
  lapsesAt: true,
  givenBackAt: true,
  byName: true,
  completedAt: true,
  remindedAt: true,
  comingAt: true,
  partnerId: true,
  version: true,
  person: {
    select: {
      id: true,
      title: true,
      givenName: true,
      familyName: true,
      addresses: {
        where: { endedAt: null },
        select: { email: true, kind: true, verifiedAt: true, bouncedAt: true, endedAt: true },
      },
    },
  },
  affiliatedTo: { select: { id: true, name: true } },
  party: { select: { id: true, byName: true, size: true, deadline: true, completedAt: true } },
  code: { select: { code: true, note: true } },
  invitation: { select: { id: true, byName: true, sentAt: true } },
  places: {
    orderBy: [{ pool: { part: { position: 'asc' } } }, { changedAt: 'asc' }],
    select: {
      id: true,
      poolId: true,
      state: true,
      heldUntil: true,
      changedAt: true,
      pool: { select: { name: true, part: { select: { name: true, startsAt: true, endsAt: true } } } },
    },
  },
  invoices: {
    orderBy: { createdAt: 'asc' },
    select: { id: true, number: true, state: true, cents: true, dueOn: true },
  },
  checkIns: {
    orderBy: { at: 'asc' },
    select: { id: true, direction: true, at: true, byName: true, channel: true },
  },
} satisfies Prisma.RegistrationSelect

/** Everything that the office knows of one registration; null when there is none at this event. */
export async function officeRegistration(ctx: Ctx, eventId: string, id: string) {
  authorize(ctx, 'events.read')
  const row = await ctx.db.registration.findFirst({ where: { id, eventId }, select: whole })
  if (!row) return null
  const [ranks, answers, needs, mails, log] = await Promise.all([
    ranksOf(ctx, eventId, [id]),
    answersOf(ctx, eventId, [id]),
    can(ctx.actor, 'events.write') ? needsOf(ctx, eventId, id) : [],
    mailsAbout(ctx, id),
    logOf(ctx, id),
  ])
  const cells = answers.cellsOf(id)
  return {
    ...row,
    lines: agreedLines(row.priceReason),
    places: row.places.map((place) => ({ ...place, rank: ranks.get(place.id) ?? null })),
    answers: answers.columns.flatMap((column, i) =>
      cells[i]?.words ? [{ key: column.key, label: column.label, ...cells[i] }] : [],
    ),
    needs,
    mails,
    log,
  }
}
export type OfficeRegistration = NonNullable<Awaited<ReturnType<typeof officeRegistration>>>

/** Answers about food and access, in words: read by those who prepare the event. */
async function needsOf(ctx: Ctx, eventId: string, registrationId: string) {
  const rows = await ctx.db.registrationAnswer.findMany({
    where: { registrationId, retention: { not: 'standard' } },
    select: { key: true, value: true },
  })
  if (rows.length === 0) return []
  const asked = await everAsked(ctx, await formsOf(ctx, eventId))
  const yes = translator(ctx.locale, ctx.network.tone, 'forms')('yes')
  return asked.flatMap((question) => {
    const row = rows.find((one) => one.key === question.key)
    if (!row) return []
    const said = answerWords(question, row.value as AnswerValue, ctx.locale, yes)
    return [{ key: question.key, label: asLocalized(question.label), words: said }]
  })
}

const mailsAbout = (ctx: Ctx, id: string) =>
  ctx.db.outbox.findMany({
    where: { kind: { startsWith: 'registrations.' }, facts: { path: ['registration'], equals: id } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      id: true,
      kind: true,
      address: true,
      subject: true,
      state: true,
      createdAt: true,
      sentAt: true,
    },
  })

/** What was changed and by whom, for those who may read the log of this room. */
async function logOf(ctx: Ctx, id: string) {
  const areas = areasOf(ctx.actor.roles)
  if (areas !== 'all' && !areas.includes('registrations')) return null
  return ctx.db.audit.findMany({
    where: { recordKind: 'registration', recordId: id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 50,
  })
}

/** What the forms of the office for one registration ask: all parts, and the questions as this person gets them. */
export async function officeForms(ctx: Ctx, eventId: string, row: { id: string; personId: string }) {
  authorize(ctx, 'events.write')
  const person = await insteadOf(ctx, row.personId)
  const [parts, { event, row: held }] = await Promise.all([
    allParts(ctx, eventId),
    standing(ctx.db, person, row.id),
  ])
  const taken = held.places.filter((place) => place.state !== 'given_back')
  const partIds = new Set(taken.map((place) => place.pool.part.id))
  const asked = await askedOf(
    ctx.db,
    person,
    event,
    event.parts.filter((part) => partIds.has(part.id)),
  )
  return { parts, held: taken.map((place) => place.poolId), asked }
}
