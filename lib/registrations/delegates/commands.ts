import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, notFound, Refusal, tooMany } from '@/lib/errors'
import { limit } from '@/lib/limits'
import { countMail } from '@/lib/memberships/coordination/mail-limit'
import { colleague } from '@/lib/memberships/mandates/holder'
import { retrying } from '@/lib/retry'
import { type Asked, askedOf } from '../answering/queries'
import { readAsked } from '../answering/read'
import { saveFor } from '../institutions/commands'
import { institutionAnswers } from '../institutions/queries'
import { notify } from '../notice'
import { handPlace } from '../own/handing'
import { giveAllBackIn } from '../own/leaving'
import { mayChange } from '../policy'
import { fullName, noticeOf } from '../records'
import { mailDelegate } from './mail'
import { openTo } from './registering'
import { colleagueOf, coordinated } from './rights'
import type { InstitutionAnswersInput, MemberInput, ReplaceInput } from './schema'

export type Done = { event: string; organisation: string }

/** A registration that this institution's desk made; NotFound for everybody else's. */
async function member(ctx: Ctx, { organisation, id }: MemberInput) {
  const institution = await coordinated(ctx, organisation)
  const row = await ctx.db.registration.findFirst({
    where: { id, givenBackAt: null, party: { organisationId: { in: institution.units } } },
    select: {
      id: true,
      completedAt: true,
      personId: true,
      event: {
        select: {
          id: true,
          slug: true,
          title: true,
          state: true,
          precision: true,
          startsAt: true,
          endsAt: true,
        },
      },
      party: { select: { deadline: true } },
    },
  })
  if (!row?.party) throw notFound()
  if (!mayChange(row.event, now())) throw closed('registration.eventBegan')
  return { institution, row, deadline: row.party.deadline, done: { event: row.event.slug, organisation } }
}

const twoDays = 2 * 24 * 3600

/** Writes to a colleague who has not confirmed yet, at most every two days. */
export async function remindColleague(ctx: Ctx, input: MemberInput): Promise<Done> {
  const { institution, row, deadline, done } = await member(ctx, input)
  if (row.completedAt) throw closed('delegate.confirmed')
  if (!(await limit(`delegate.remind:${row.id}`, 1, twoDays))) throw tooMany('delegate.remindedLately')
  await ctx.db.$transaction(async (tx) => {
    const said = { by: ctx.actor.name, organisation: institution.name, deadline, greets: true }
    await mailDelegate(tx, ctx, 'delegate-reminder', row.id, said)
    await tell(tx, ctx, 'registrations.delegate-remind', row.id, {})
  })
  return done
}

async function tell(tx: Tx, ctx: Ctx, action: string, id: string, after: Record<string, unknown>) {
  const { person, event } = await tx.registration.findFirstOrThrow({
    where: { id },
    select: {
      person: { select: { givenName: true, familyName: true } },
      event: { select: { title: true } },
    },
  })
  await audit(tx, ctx, {
    action,
    area: 'registrations',
    record: { kind: 'registration', id, name: fullName(person) },
    after: { event: event.title, ...after },
  })
}

/** A colleague does not come after all: the place goes to whoever waits, and they hear of it. */
export async function removeColleague(ctx: Ctx, input: MemberInput): Promise<Done> {
  const { row, done } = await member(ctx, input)
  await retrying(() =>
    ctx.db.$transaction((tx) =>
      giveAllBackIn(tx, ctx, row.id, { action: 'registrations.give-back', tell: true }),
    ),
  )
  return done
}

/**
 * Another colleague comes instead: the places are handed on as they stand, so none is lost and nobody overtakes; the new
 * one confirms by their own mail, the old one hears that the place is gone.
 */
export async function replaceColleague(ctx: Ctx, input: ReplaceInput): Promise<Done> {
  const { institution, row, deadline, done } = await member(ctx, input)
  await countMail(ctx, input.person)
  await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const person = await colleague(tx, ctx, institution.id, input.person)
      const heir = { personId: person.id, language: person.language, function: null }
      const { id } = await handPlace(tx, ctx, row.id, heir)
      await tx.registration.updateMany({
        where: { id },
        data: { completedAt: null, byName: ctx.actor.name },
      })
      const said = { by: ctx.actor.name, organisation: institution.name, deadline, greets: true }
      if (!(await mailDelegate(tx, ctx, 'delegate', id, said)))
        throw new Refusal('Invalid', undefined, { person: 'colleagueNoAddress' })
      const { facts, to } = await noticeOf(tx, row.id)
      await notify(tx, ctx.network, 'passed-on', to, { ...facts, other: fullName(person) })
    }),
  )
  return done
}

/** What is asked once of an institution, with what it answered; nothing where the event asks no such thing. */
export async function askedOfInstitution(
  ctx: Ctx,
  institution: { id: string; name: string },
  event: Parameters<typeof askedOf>[2],
  parts: Parameters<typeof askedOf>[3],
): Promise<Asked> {
  const asked = await askedOf(ctx.db, ctx, event, parts)
  const known = await institutionAnswers(ctx.db, event.id, institution.id)
  const shared = (questions: Asked['questions']) =>
    // A colleague may choose any part: the institution answers for all of them.
    questions.filter((question) => question.per === 'institution').map((one) => ({ ...one, parts: null }))
  return {
    ...asked,
    forms: asked.forms.map((form) => ({ ...form, questions: shared(form.questions) })),
    questions: shared(asked.questions),
    answers: known.answers,
    institution: { ...institution, ...known, coordinates: true, reader: ctx.actor.personId },
  }
}

/** Answers for all colleagues at once. Throws Invalid with fields. */
export async function answerForInstitution(ctx: Ctx, input: InstitutionAnswersInput): Promise<Done> {
  const institution = await coordinated(ctx, input.organisation)
  const event = await openTo(ctx.db, await colleagueOf(ctx, institution.line), input.event)
  const asked = await askedOfInstitution(ctx, institution, event, event.parts)
  const { rows, fields } = await readAsked(asked, input.answers, ctx)
  if (Object.keys(fields).length > 0) throw new Refusal('Invalid', undefined, fields)
  await ctx.db.$transaction(async (tx) => {
    const written = await saveFor(tx, ctx, event.id, institution.id, rows)
    if (written.length === 0) return
    await audit(tx, ctx, {
      action: 'registrations.answer-institution',
      area: 'registrations',
      record: { kind: 'organisation', id: institution.id, name: institution.name },
      after: { event: event.title },
    })
  })
  return { event: event.slug, organisation: institution.id }
}
