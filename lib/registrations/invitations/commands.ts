import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, isUniqueViolation, notFound } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import { hashToken } from '@/lib/tokens'
import { due, unpressed } from './due'
import { issue, mailInvitation } from './issue'
import { invitationToken } from './link'
import type { ExtendInput, InvitationRef, InviteInput, ResendInput } from './schema'
import {
  expiryOf,
  type InvitingEvent,
  inviterOf,
  invitingEvent,
  ownersOf,
  refuseUnlessInviting,
  wrong,
} from './terms'

/** One after the other where two invite the same address at once: the second finds the first's. */
const once = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await retrying(run)
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return retrying(run)
  }
}

export { once as invitingOnce }

/** Invites one person with a mail. Throws Invalid for an address that is invited or registered. Answers the event. */
export async function invite(ctx: Ctx, input: InviteInput): Promise<string> {
  authorize(ctx, 'events.write')
  const event = await invitingEvent(ctx.db, input.event)
  refuseUnlessInviting(event)
  const expires = expiryOf(event, input.until)
  await once(() =>
    ctx.db.$transaction(async (tx) => {
      const { language, substitutes, message } = input
      const how = { language, substitutes, message, expires, byName: inviterOf(ctx) }
      const { fresh, left } = await issue(tx, ctx, event, [input], how)
      const [one] = fresh
      const why = left.get(input.email)
      if (!one) throw wrong({ email: why === 'registered' ? 'guestRegistered' : 'guestInvited' })
      await tell(tx, ctx, 'registrations.invite', { ...one, event }, { until: expires })
    }),
  )
  return event.id
}

export type Told = { id: string; name: string; event: Pick<InvitingEvent, 'title'> }

const tell = (
  tx: Tx,
  ctx: Ctx,
  action: string,
  { id, name, event }: Told,
  more: Record<string, unknown> = {},
) =>
  audit(tx, ctx, {
    action,
    area: 'registrations',
    record: { kind: 'invitation', id, name },
    after: { event: event.title, ...more },
  })

/** An invitation of the context's network with its event; NotFound else. */
async function found(ctx: Ctx, id: string) {
  authorize(ctx, 'events.write')
  const row = await ctx.db.invitation.findFirst({
    where: { id },
    select: {
      id: true,
      eventId: true,
      email: true,
      name: true,
      language: true,
      byName: true,
      message: true,
      substitutes: true,
      substituteOfId: true,
      expires: true,
    },
  })
  if (!row) throw notFound()
  return { row, event: await invitingEvent(ctx.db, row.eventId) }
}

const unanswered = { acceptedAt: null, declinedAt: null, withdrawnAt: null }

/** Takes an open invitation back: its link says so from now on, and it opens nothing any more. Answers the event. */
export async function withdraw(ctx: Ctx, { id }: InvitationRef): Promise<string> {
  const { row, event } = await found(ctx, id)
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id, ...unanswered },
      data: { withdrawnAt: now(), personId: null },
    })
    if (count === 0) throw conflict('invitation.answered')
    await tell(tx, ctx, 'registrations.invitation-withdraw', { ...row, event })
  })
  return event.id
}

/** Another last moment to answer, never past the event's end; an expired invitation is open again. Answers the event. */
export async function extend(ctx: Ctx, { id, until }: ExtendInput): Promise<string> {
  const { row, event } = await found(ctx, id)
  refuseUnlessInviting(event)
  const expires = expiryOf(event, until)
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({ where: { id, ...unanswered }, data: { expires } })
    if (count === 0) throw conflict('invitation.answered')
    await audit(tx, ctx, {
      action: 'registrations.invitation-extend',
      area: 'registrations',
      record: { kind: 'invitation', id, name: row.name },
      before: { until: row.expires },
      after: { until: expires },
    })
  })
  return event.id
}

/**
 * Sends an unanswered invitation again, to another address if the first was wrong: the link of the first mail is over
 * then. Answers the event.
 */
export async function resend(ctx: Ctx, { id, email }: ResendInput): Promise<string> {
  const { row, event } = await found(ctx, id)
  refuseUnlessInviting(event)
  if (row.expires <= now()) throw closed('invitation.expired')
  const twice = () => wrong({ email: 'guestInvited' })
  await ctx.db
    .$transaction(async (tx) => {
      const owner = (await ownersOf(tx, [email])).get(email)
      const { count } = await tx.invitation.updateMany({
        where: { id, email: row.email, ...unanswered },
        data: {
          email,
          tokenHash: hashToken(invitationToken({ id, email })),
          personId: owner?.personId ?? null,
          sentAt: now(),
          remindedAt: null,
        },
      })
      if (count === 0) throw conflict('invitation.answered')
      await mailInvitation(tx, ctx, event, 'invitation', { ...row, email })
      await tell(tx, ctx, 'registrations.invitation-resend', { ...row, event })
    })
    .catch((error) => {
      throw isUniqueViolation(error) ? twice() : error
    })
  return event.id
}

const atOnce = 500

/** Writes to those of these invitations that are due, each once however many press at once. Answers how many. */
async function remindSome(ctx: Ctx, event: InvitingEvent, ids: readonly string[] | null): Promise<number> {
  refuseUnlessInviting(event)
  const at = now()
  return ctx.db.$transaction(async (tx) => {
    const rows = await tx.invitation.findMany({
      where: { eventId: event.id, ...due(event.id, at), ...(ids ? { id: { in: [...ids] } } : {}) },
      orderBy: { id: 'asc' },
      take: atOnce,
      select: { id: true },
    })
    const claimed = await tx.invitation.updateManyAndReturn({
      where: { id: { in: rows.map((row) => row.id) }, ...unanswered, ...unpressed(at) },
      data: { remindedAt: at },
      select: {
        id: true,
        email: true,
        name: true,
        language: true,
        byName: true,
        message: true,
        substitutes: true,
        substituteOfId: true,
        expires: true,
      },
    })
    for (const row of claimed) await mailInvitation(tx, ctx, event, 'invitation-reminder', row)
    if (claimed.length > 0)
      await audit(tx, ctx, {
        action: 'registrations.invitation-remind',
        area: 'registrations',
        record: { kind: 'event', id: event.id },
        after: { event: event.title, people: claimed.length },
      })
    return claimed.length
  })
}

/** Reminds one guest; TooMany's words when their last mail is younger than three days. Answers the event. */
export async function remind(ctx: Ctx, { id }: InvitationRef): Promise<string> {
  const { event } = await found(ctx, id)
  if ((await remindSome(ctx, event, [id])) === 0) throw closed('invitation.remindedLately')
  return event.id
}

/** Reminds everybody who has not answered and was not written to for three days. */
export async function remindAll(ctx: Ctx, eventId: string): Promise<{ event: string; reminded: number }> {
  authorize(ctx, 'events.write')
  const event = await invitingEvent(ctx.db, eventId)
  const reminded = await remindSome(ctx, event, null)
  if (reminded === 0) throw closed('invitation.nobodyDue')
  return { event: eventId, reminded }
}
