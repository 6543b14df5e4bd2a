import { type Actor, type Ctx, visitor } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { conflict, forbidden, isUniqueViolation, notFound, Refusal, tooMany } from '@/lib/errors'
import type { ReaderEvent } from '@/lib/events/queries'
import { limit } from '@/lib/limits'
import { retrying } from '@/lib/retry'
import { becomePerson } from '../../applicant'
import { enter } from '../../enter'
import { AlreadyThere, tellAlready } from '../../newcomers/known'
import { giveAllBackIn } from '../../own/leaving'
import { openParty } from '../../parties/commands'
import { mailDelegate } from '../mail'
import { chosenFor, openTo } from '../registering'
import { usualDeadline } from '../rights'
import { type Other, othersIn, type TogetherInput, type WithdrawOtherInput } from './schema'

/** Whoever is named by somebody else: no right but that of anybody who signs in; their own counts once they confirm. */
export const anybody = (ctx: Ctx): Actor => ({ ...visitor, kind: 'person', loginId: ctx.actor.loginId })

const day = 24 * 3600
const mailsPerDay = 20
const mailsPerAddress = 3

/** Mails go to any address that is typed: counted for who sends, and for who gets them. */
async function withinLimits(ctx: Ctx, others: readonly Other[]) {
  for (const { email } of others) {
    if (!(await limit(`together:${ctx.actor.loginId}`, mailsPerDay, day))) throw tooMany()
    if (!(await limit(`together.mail:${email}`, mailsPerAddress, day))) throw tooMany()
  }
}

export type Named = { event: string; people: number }

/**
 * Somebody signed in registers up to five others by name and mail. Each has a place that is held for them, or waits in
 * order, and confirms by their own link. An existing person is neither matched nor shown: that is settled when the link
 * is used. Throws Forbidden, Closed, Conflict (`priceChanged`), Invalid with fields.
 */
export async function registerOthers(ctx: Ctx, input: TogetherInput): Promise<Named> {
  const { loginId, personId } = ctx.actor
  if (!loginId || !personId) throw forbidden('registration.signIn')
  const { people, fields } = othersIn(input)
  if (Object.keys(fields).length > 0) throw new Refusal('Invalid', undefined, fields)
  const event = await openTo(ctx.db, anybody(ctx), input.event)
  await withinLimits(ctx, people)
  const run = () => retrying(() => ctx.db.$transaction((tx) => registerIn(tx, ctx, event, people, input)))
  const there = await run().catch((error) => {
    if (!isUniqueViolation(error)) throw error
    return run()
  })
  // Only the mailbox learns that it is registered already; whoever typed the address sees what everybody sees.
  for (const known of there) await tellAlready(ctx, known)
  return { event: event.slug, people: people.length }
}

async function registerIn(
  tx: Tx,
  ctx: Ctx,
  event: ReaderEvent,
  people: readonly Other[],
  input: TogetherInput,
) {
  const chosen = chosenFor(anybody(ctx), event, input)
  const there = await knownOf(tx, event, people)
  const fresh = people.filter((one) => there.every((known) => known.address !== one.email))
  if (fresh.length === 0) return there
  const deadline = usualDeadline(event)
  const by = { byName: ctx.actor.name, byPersonId: ctx.actor.personId }
  const party = await openParty(tx, ctx, { eventId: event.id, size: fresh.length, deadline, ...by })
  for (const other of fresh) {
    const applicant = {
      ...other,
      personId: null,
      loginId: null,
      function: '',
      organisation: '',
      verified: false,
    }
    const { id } = await enter(tx, ctx, {
      eventId: event.id,
      personId: await becomePerson(tx, ctx, applicant),
      poolIds: chosen.map((one) => one.pool.id),
      language: ctx.locale,
      byName: ctx.actor.name,
      partyId: party.id,
      heldUntil: deadline,
      price: chosen.map((one) => one.price),
      completed: false,
      tell: null,
    })
    await mailDelegate(tx, ctx, 'delegate', id, {
      by: ctx.actor.name,
      organisation: null,
      deadline,
      greets: false,
    })
  }
  await openTo(tx, anybody(ctx), event.id)
  return there
}

/** Which of the addresses hold a registration of this event already. */
async function knownOf(tx: Tx, event: ReaderEvent, people: readonly Other[]): Promise<AlreadyThere[]> {
  const rows = await tx.address.findMany({
    where: {
      email: { in: people.map((one) => one.email) },
      endedAt: null,
      person: { registrations: { some: { eventId: event.id, givenBackAt: null } } },
    },
    select: {
      email: true,
      person: {
        select: { registrations: { where: { eventId: event.id, givenBackAt: null }, select: { id: true } } },
      },
    },
  })
  return rows.map(
    ({ email, person }) => new AlreadyThere(person.registrations[0]?.id ?? '', email, event.slug),
  )
}

/** Takes back a place that was held for somebody who has not confirmed; the own party's only. */
export async function withdrawOther(ctx: Ctx, { event, id }: WithdrawOtherInput): Promise<Named> {
  const { personId } = ctx.actor
  const row = personId
    ? await ctx.db.registration.findFirst({
        where: {
          id,
          eventId: event,
          givenBackAt: null,
          party: { byPersonId: personId, organisationId: null },
        },
        select: { completedAt: true, event: { select: { slug: true } } },
      })
    : null
  if (!row) throw notFound()
  if (row.completedAt) throw conflict('delegate.confirmed')
  await retrying(() =>
    ctx.db.$transaction((tx) =>
      giveAllBackIn(tx, ctx, id, { action: 'registrations.give-back', tell: true }),
    ),
  )
  return { event: row.event.slug, people: 1 }
}
