import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import type { CalendarFacts } from '@/lib/events/feed'
import type { Whereabouts } from '@/lib/events/moving/whereabouts'
import { newId } from '@/lib/ids'
import { asLocalized, type Localized } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { hashToken } from '@/lib/tokens'
import { Prisma } from '@/prisma/generated/client'
import { calendarFacts } from '../records'
import { invitationPath, invitationToken } from './link'
import { invitationState } from './state'
import { type InvitingEvent, knownAddresses, organisationsNamed, ownersOf } from './terms'

export type Guest = { name: string; email: string; company: string | null }
type How = {
  language: string
  expires: Date
  substitutes: boolean
  message: Localized | null
  byName: string
  /** The guest who named this one in their place. */
  substituteOf?: { id: string; name: string }
}

/** What the mail states: as it was when it went into the outbox. */
export type InvitationFacts = {
  /** Whether it still stands is looked up when the mail goes out. */
  invitation?: string
  name: string
  by: string
  event: CalendarFacts
  expires: Date
  message: Localized | null
  substitutes: boolean
  /** In whose place. */
  inPlaceOf?: string
  /** Somebody outside typed the name: the greeting names nobody. */
  unnamed?: boolean
  /** Why the event was cancelled. */
  reason?: Localized
  /** Where people last heard that it is; `event` says where it is now. */
  before?: Whereabouts
  /** What it is about and for whom: nobody hears of one thing twice. */
  once?: string
}
export type InvitationMail =
  | 'invitation'
  | 'invitation-reminder'
  | 'invitation-moved'
  | 'invitation-cancelled'

type Row = { id: string; email: string; name: string; language: string; expires: Date; byName: string | null }
type Mailed = Row & {
  message: unknown
  substitutes: boolean
  substituteOfId: string | null
  inPlaceOf?: string
}

/** Puts an invitation, its reminder, or what became of the event, into the outbox. */
export async function mailInvitation(
  tx: Tx,
  ctx: Ctx,
  event: CalendarFacts,
  kind: InvitationMail,
  { id, email, name, language, expires, byName, message, substitutes, substituteOfId, inPlaceOf }: Mailed,
  more: Pick<InvitationFacts, 'reason' | 'before' | 'once'> = {},
) {
  const facts: InvitationFacts = {
    ...more,
    invitation: id,
    name,
    by: byName ?? ctx.network.name,
    event: calendarFacts(event),
    expires,
    message: message ? asLocalized(message) : null,
    substitutes,
    ...(inPlaceOf ? { inPlaceOf } : {}),
    ...(substituteOfId ? { unnamed: true } : {}),
  }
  await sendMail(tx, ctx.network.id, {
    kind: `registrations.${kind}`,
    language: language === 'en' ? 'en' : 'de',
    address: email,
    facts,
    secret: { path: invitationPath(ctx.network.slug, { id, email }) },
  })
}

/** Why nobody can be invited at an address: it has an invitation that stands, or a registration. */
export type Standing = 'invited' | 'registered'

/**
 * Invites people who hold neither an invitation nor a registration, each with a mail; an invitation that is over
 * (declined, withdrawn, expired) is opened again with the same link. Answers those who were left out, and why. An
 * address is tied to a person only when that person has confirmed it; nobody is made or changed here.
 */
export async function issue(tx: Tx, ctx: Ctx, event: InvitingEvent, guests: readonly Guest[], how: How) {
  const emails = guests.map((guest) => guest.email)
  const { registered, invited } = await knownAddresses(tx, event.id, emails)
  const owners = await ownersOf(tx, emails)
  // A guest may name anybody in their place: that makes nobody one of an institution of ours.
  const organisations = await organisationsNamed(
    tx,
    how.substituteOf ? [] : guests.flatMap((guest) => guest.company ?? []),
  )
  const left = new Map<string, Standing>()
  const fresh: Mailed[] = []
  for (const guest of guests) {
    const past = invited.find((row) => row.email === guest.email)
    const state = past && invitationState(past, now())
    if (registered.has(guest.email)) left.set(guest.email, 'registered')
    else if (state === 'open' || state === 'accepted') left.set(guest.email, 'invited')
    else {
      const organisationId = (guest.company && organisations.get(guest.company)) || null
      const whose = { owner: owners.get(guest.email) ?? null, organisationId, pastId: past?.id ?? null }
      fresh.push(await write(tx, ctx, event, guest, how, whose))
    }
  }
  for (const one of fresh) await mailInvitation(tx, ctx, event, 'invitation', one)
  return { fresh, left }
}

type Whose = {
  owner: { personId: string; language: string } | null
  organisationId: string | null
  /** The invitation of this address that is over. */
  pastId: string | null
}

async function write(
  tx: Tx,
  ctx: Ctx,
  event: InvitingEvent,
  guest: Guest,
  how: How,
  { owner, organisationId, pastId }: Whose,
): Promise<Mailed> {
  const { expires, substitutes, message, byName, substituteOf } = how
  const id = pastId ?? newId()
  const data = {
    name: guest.name,
    company: organisationId ? null : guest.company,
    organisationId,
    personId: owner?.personId ?? null,
    language: owner?.language ?? how.language,
    substitutes,
    substituteOfId: substituteOf?.id ?? null,
    message: message ?? Prisma.DbNull,
    byName,
    expires,
    sentAt: now(),
  }
  if (pastId)
    await tx.invitation.updateMany({
      where: { id: pastId },
      data: { ...data, declinedAt: null, withdrawnAt: null, remindedAt: null, reason: null },
    })
  else {
    const tokenHash = hashToken(invitationToken({ id, email: guest.email }))
    const whose = { id, networkId: ctx.network.id, eventId: event.id, email: guest.email, tokenHash }
    await tx.invitation.create({ data: { ...whose, ...data }, select: { id: true } })
  }
  const inPlaceOf = substituteOf ? { inPlaceOf: substituteOf.name } : {}
  return { ...data, id, email: guest.email, message, ...inPlaceOf }
}
