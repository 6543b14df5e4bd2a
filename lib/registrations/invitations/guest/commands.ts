import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { ensureLogin } from '@/lib/auth/logins'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, forbidden, isUniqueViolation } from '@/lib/errors'
import { limit } from '@/lib/limits'
import { asLocalized } from '@/lib/localized'
import { retrying } from '@/lib/retry'
import { enter, Twice } from '../../enter'
import { registrationToken } from '../../link'
import { outcome } from '../../notice'
import { checked } from '../../open'
import { issue } from '../issue'
import { invitingEvent, refuseUnlessInviting, wrong } from '../terms'
import { splitName } from './name'
import { personOfMailbox } from './person'
import { type GuestInvitation, guestContext, guestEvent, invitationByLink, standing } from './reader'
import type { AcceptInput, DeclineInput, SubstituteInput } from './schema'

/** Where the guest's answer leads: their registration's page, or their invitation's. */
export type Answered = { registration: string | null; token: string; done: string }

const refusal = (why: Exclude<ReturnType<typeof standing>, 'open' | 'accepted'>) =>
  why === 'cancelled' || why === 'past' || why === 'noPlaces'
    ? closed(`registration.${why}`)
    : closed(`invitation.${why}`)

const tell = (
  tx: Tx,
  ctx: Ctx,
  action: string,
  { id, name }: GuestInvitation,
  after: Record<string, unknown>,
) => audit(tx, ctx, { action, area: 'registrations', record: { kind: 'invitation', id, name }, after })

/**
 * The guest comes: a registration with places, or on the waiting list in the order of arrival; a known mailbox is its
 * own person, an unknown one becomes one. Twice is once. Throws Closed, Conflict (`priceChanged`), Invalid with fields.
 */
export async function accept(ctx: Ctx, input: AcceptInput): Promise<Answered> {
  const run = () => retrying(() => ctx.db.$transaction((tx) => acceptIn(tx, ctx, input)))
  const { id, email, done } = await run().catch((error) => {
    // The same button came twice at once: the other one won and stands by now.
    if (!isUniqueViolation(error) && !(error instanceof Twice)) throw error
    return run()
  })
  if (email) await ensureLogin(email, ctx.locale)
  return { registration: id && registrationToken(id), token: input.token, done }
}

type Accepted = { id: string | null; email: string | null; done: string }

async function acceptIn(tx: Tx, ctx: Ctx, input: AcceptInput): Promise<Accepted> {
  const at = now()
  const before = await invitationByLink(tx, input.token)
  // Whoever answers, names a substitute or withdraws at the same time waits for this row, and finds it answered.
  await tx.invitation.updateMany({ where: { id: before.id }, data: { eventId: before.eventId } })
  const invitation = await invitationByLink(tx, input.token)
  const guest = await guestContext(ctx, invitation)
  const event = await guestEvent(tx, guest, invitation)
  const stands = standing(invitation, event, at)
  if (stands === 'accepted') return { id: invitation.registrationId, email: null, done: 'already' }
  if (stands !== 'open') throw refusal(stands)
  const names = namesOf(invitation, input)
  const { chosen, answers } = await checked(tx, guest, event, input, names.fields, at)
  const personId = invitation.personId ?? (await personOfMailbox(tx, ctx, invitation.email, names))
  const known = await tx.registration.findFirst({
    where: { eventId: event.id, personId, givenBackAt: null },
    select: { id: true, invitation: { select: { id: true } } },
  })
  const { id, done } = known
    ? { id: known.id, done: 'already' }
    : await comes(tx, guest, invitation, { input, personId, chosen, answers })
  const elsewhere = known?.invitation && known.invitation.id !== invitation.id
  await tx.invitation.update({
    where: { id: invitation.id },
    data: {
      acceptedAt: at,
      declinedAt: null,
      reason: null,
      personId,
      registrationId: elsewhere ? null : id,
    },
  })
  await stillOn(tx, event.id)
  await tell(tx, guest, 'registrations.invitation-accept', invitation, { event: event.title })
  return { id, email: invitation.email, done }
}

function namesOf({ name, personId }: GuestInvitation, { givenName, familyName }: AcceptInput) {
  const fields: Record<string, string> = {}
  if (!personId && !givenName) fields.givenName = 'givenName'
  if (!personId && !familyName) fields.familyName = 'familyName'
  return { title: splitName(name).title, givenName, familyName, fields }
}

type Checked = Awaited<ReturnType<typeof checked>>
type Coming = Checked & { input: AcceptInput; personId: string }

async function comes(tx: Tx, guest: Ctx, invitation: GuestInvitation, coming: Coming) {
  const { input, personId, chosen, answers } = coming
  const { id, places } = await enter(tx, guest, {
    eventId: invitation.eventId,
    personId,
    poolIds: chosen.map((one) => one.pool.id),
    language: guest.locale,
    function: input.function || null,
    organisation: input.organisation || invitation.organisation?.name || invitation.company || null,
    organisationId: invitation.organisationId,
    answers,
    price: chosen.map((one) => one.price),
    completed: true,
    tell: 'confirmed',
  })
  return { id, done: outcome(places.map((place) => place.state)) }
}

/** Under the pools' lock: whoever cancels the event waits for it, or has committed before. */
async function stillOn(tx: Tx, id: string) {
  const event = await tx.event.findFirst({ where: { id }, select: { state: true, endsAt: true } })
  if (event?.state === 'cancelled') throw refusal('cancelled')
  if (!event || event.endsAt <= now()) throw refusal('past')
}

const unanswered = { acceptedAt: null, withdrawnAt: null }

/** The guest does not come, with a reason if they like. As long as the invitation holds they may think again. */
export async function decline(ctx: Ctx, { token, reason }: DeclineInput): Promise<Answered> {
  const invitation = await invitationByLink(ctx.db, token)
  const guest = await guestContext(ctx, invitation)
  await ctx.db.$transaction(async (tx) => {
    const at = now()
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, tokenHash: invitation.tokenHash, ...unanswered, expires: { gte: at } },
      data: { declinedAt: invitation.declinedAt ?? at, reason: reason || null },
    })
    if (count === 0) await whyNot(tx, guest, token)
    else if (!invitation.declinedAt)
      await tell(tx, guest, 'registrations.invitation-decline', invitation, { reason: reason || null })
  })
  return { registration: null, token, done: 'declined' }
}

/** Says why an invitation could not be answered just now. */
async function whyNot(tx: Tx, guest: Ctx, token: string): Promise<never> {
  const invitation = await invitationByLink(tx, token)
  const stands = standing(invitation, await guestEvent(tx, guest, invitation), now())
  throw stands === 'accepted' || stands === 'open' ? conflict('invitation.accepted') : refusal(stands)
}

const hour = 3600

/**
 * Somebody else comes in the guest's place, where the office allows it: they get an invitation of their own, and this one
 * is closed in the same moment, so that one invitation never admits two.
 */
export async function nameSubstitute(ctx: Ctx, { token, name, email }: SubstituteInput): Promise<Answered> {
  const invitation = await invitationByLink(ctx.db, token)
  if (!invitation.substitutes) throw forbidden('invitation.noSubstitutes')
  const other = () => wrong({ email: 'guestOther' })
  if (email === invitation.email) throw other()
  if (!(await limit(`invitation.substitute:${email}`, 5, hour))) throw other()
  const guest = await guestContext(ctx, invitation)
  const event = await invitingEvent(ctx.db, invitation.eventId)
  refuseUnlessInviting(event)
  await retrying(() =>
    ctx.db.$transaction(async (tx) => {
      const at = now()
      const { count } = await tx.invitation.updateMany({
        where: { id: invitation.id, tokenHash: invitation.tokenHash, ...unanswered, expires: { gte: at } },
        data: { declinedAt: at, withdrawnAt: at, personId: null },
      })
      if (count === 0) return whyNot(tx, guest, token)
      const company = invitation.organisation?.name ?? invitation.company
      const { fresh } = await issue(tx, guest, event, [{ name, email, company }], {
        language: ctx.locale,
        expires: invitation.expires,
        substitutes: false,
        message: invitation.message ? asLocalized(invitation.message) : null,
        byName: invitation.byName ?? ctx.network.name,
        substituteOf: { id: invitation.id, name: invitation.name },
      })
      // Whether an address is invited or registered already is nobody's business but the office's.
      if (fresh.length === 0) throw other()
      await tell(tx, guest, 'registrations.invitation-substitute', invitation, { substitute: name })
    }),
  ).catch((error) => {
    throw isUniqueViolation(error) ? other() : error
  })
  return { registration: null, token, done: 'substituted' }
}
