import type { Prisma } from '@/prisma/generated/client'

export const invitationStates = [
  'open',
  'accepted',
  'declined',
  'substituted',
  'expired',
  'withdrawn',
] as const
export type InvitationState = (typeof invitationStates)[number]

type Dates = {
  acceptedAt: Date | null
  declinedAt: Date | null
  withdrawnAt: Date | null
  expires: Date
  /** The person has registered by themselves. */
  registered?: boolean
}

/**
 * How an invitation stands. Who named a substitute declined and gave the invitation out of hand at once: `declinedAt` and
 * `withdrawnAt` together. Who registered by themselves has accepted, too.
 */
export function invitationState(one: Dates, at: Date): InvitationState {
  if (one.withdrawnAt) return one.declinedAt ? 'substituted' : 'withdrawn'
  if (one.acceptedAt || one.registered) return 'accepted'
  if (one.declinedAt) return 'declined'
  return one.expires < at ? 'expired' : 'open'
}

/** Registered, but not by the invitation's own button. */
const registered = (eventId: string): Prisma.InvitationWhereInput => ({
  person: { registrations: { some: { eventId, givenBackAt: null } } },
})

/** The same rule as PostgreSQL reads it, for one event. */
export function inState(state: InvitationState, eventId: string, at: Date): Prisma.InvitationWhereInput {
  const held = { withdrawnAt: null }
  const unanswered = { ...held, acceptedAt: null, NOT: registered(eventId) }
  const rules: Record<InvitationState, Prisma.InvitationWhereInput> = {
    substituted: { withdrawnAt: { not: null }, declinedAt: { not: null } },
    withdrawn: { withdrawnAt: { not: null }, declinedAt: null },
    accepted: { ...held, OR: [{ acceptedAt: { not: null } }, registered(eventId)] },
    declined: { ...unanswered, declinedAt: { not: null } },
    expired: { ...unanswered, declinedAt: null, expires: { lt: at } },
    open: { ...unanswered, declinedAt: null, expires: { gte: at } },
  }
  return rules[state]
}
