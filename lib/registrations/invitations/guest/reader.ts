import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { forReader, type ReaderEvent } from '@/lib/events/queries'
import { linkContext } from '@/lib/standing/context'
import { personStanding } from '@/lib/standing/queries'
import { hashToken } from '@/lib/tokens'
import type { Prisma } from '@/prisma/generated/client'
import { invitationState } from '../state'

const columns = {
  id: true,
  eventId: true,
  personId: true,
  registrationId: true,
  organisationId: true,
  email: true,
  name: true,
  company: true,
  language: true,
  substitutes: true,
  message: true,
  byName: true,
  expires: true,
  acceptedAt: true,
  declinedAt: true,
  withdrawnAt: true,
  tokenHash: true,
  organisation: { select: { name: true } },
  registration: { select: { id: true, givenBackAt: true } },
  person: {
    select: {
      givenName: true,
      familyName: true,
      loginId: true,
      affiliations: { orderBy: { from: 'desc' }, take: 1, select: { function: true } },
    },
  },
} satisfies Prisma.InvitationSelect
export type GuestInvitation = Prisma.InvitationGetPayload<{ select: typeof columns }>

/** The invitation that a link belongs to. Throws NotFound for a wrong token, and for one of another network. */
export async function invitationByLink(db: Pick<Tx, 'invitation'>, token: string): Promise<GuestInvitation> {
  const row = await db.invitation.findFirst({ where: { tokenHash: hashToken(token) }, select: columns })
  if (!row) throw notFound('invitation.link')
  return row
}

/**
 * Who holds the link acts as the invited guest, with that person's rights where the network knows them. Who is nobody
 * here yet borrows the invitation's own id as a person, so that the rules about guests hold for them, too.
 */
export async function guestContext(ctx: Ctx, invitation: GuestInvitation): Promise<Ctx> {
  const { id, name, personId, person, email } = invitation
  if (personId && ctx.actor.personId === personId) return ctx
  const link = linkContext(ctx.network, { id, name, personId: personId ?? id }, ctx.locale)
  if (!personId) return link
  const standing = await personStanding(ctx.network, personId)
  return { ...link, actor: { ...link.actor, loginId: person?.loginId ?? null, email, standing } }
}

/** The event as this guest sees it: invited, whoever they are. */
export async function guestEvent(
  db: Pick<Tx, 'event'>,
  guest: Ctx,
  invitation: GuestInvitation,
): Promise<ReaderEvent> {
  const event = await db.event.findFirst({
    where: { id: invitation.eventId },
    select: forReader(guest.actor),
  })
  if (!event) throw notFound('invitation.link')
  return { ...event, invitations: [{ personId: guest.actor.personId, expires: invitation.expires }] }
}

type Dated = Pick<ReaderEvent, 'state' | 'endsAt' | 'parts'>

/** Why an invitation cannot be answered any more (or is answered); `open` when it can. */
export function standing(invitation: GuestInvitation, event: Dated, at: Date) {
  const { registration, expires } = invitation
  const state = invitationState(invitation, at)
  if (state === 'accepted' && !registration?.givenBackAt) return 'accepted'
  if (event.state === 'cancelled') return 'cancelled'
  if (event.endsAt <= at) return 'past'
  if (state === 'withdrawn' || state === 'substituted') return state
  // Who declined, or gave the place back, may think again as long as the invitation holds.
  if (expires < at) return state === 'declined' ? 'declined' : 'expired'
  return event.parts.some((part) => part.pools.length > 0) ? 'open' : 'noPlaces'
}
export type GuestStanding = ReturnType<typeof standing>
