import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Prisma } from '@/prisma/generated/client'
import { due } from './due'
import type { InvitationFilter } from './schema'
import { type InvitationState, inState, invitationState, invitationStates } from './state'

export const pageSize = 50

const contains = (q: string) => ({ contains: q, mode: 'insensitive' as const })
const matching = (q: string): Prisma.InvitationWhereInput => ({
  OR: [
    { name: contains(q) },
    { email: contains(q) },
    { company: contains(q) },
    { organisation: { name: contains(q) } },
  ],
})

const whereOf = (eventId: string, { state, q }: Pick<InvitationFilter, 'state' | 'q'>, at: Date) => ({
  AND: [
    { eventId },
    ...(state === 'all' ? [] : [inState(state, eventId, at)]),
    ...(q ? q.split(/\s+/).map(matching) : []),
  ],
})

const columns = (eventId: string) =>
  ({
    id: true,
    name: true,
    email: true,
    company: true,
    language: true,
    substitutes: true,
    byName: true,
    createdAt: true,
    sentAt: true,
    remindedAt: true,
    acceptedAt: true,
    declinedAt: true,
    withdrawnAt: true,
    expires: true,
    reason: true,
    organisation: { select: { name: true } },
    registration: { select: { id: true, givenBackAt: true } },
    person: {
      select: { registrations: { where: { eventId, givenBackAt: null }, select: { id: true } } },
    },
    substituteOf: { select: { name: true } },
    substitutedBy: { select: { name: true }, orderBy: { createdAt: 'desc' as const }, take: 1 },
  }) satisfies Prisma.InvitationSelect

type Row = Prisma.InvitationGetPayload<{ select: ReturnType<typeof columns> }>

/** A row of the office's list, and of its export. */
export type ListedInvitation = Omit<
  Row,
  'organisation' | 'company' | 'person' | 'substituteOf' | 'substitutedBy'
> & {
  state: InvitationState
  company: string | null
  inPlaceOf: string | null
  substitute: string | null
}

function listed(row: Row, at: Date): ListedInvitation {
  const { organisation, company, person, substituteOf, substitutedBy, ...rest } = row
  const registered = (person?.registrations.length ?? 0) > 0
  return {
    ...rest,
    state: invitationState({ ...row, registered }, at),
    company: organisation?.name ?? company,
    inPlaceOf: substituteOf?.name ?? null,
    substitute: substitutedBy[0]?.name ?? null,
  }
}

/** A page of an event's invitations and the number of all that fit; `size: 0` gives all (export). */
export async function invitationsOf(ctx: Ctx, eventId: string, filter: InvitationFilter, size = pageSize) {
  authorize(ctx, 'events.read')
  const at = now()
  const where = whereOf(eventId, filter, at)
  const [rows, total] = await Promise.all([
    ctx.db.invitation.findMany({
      where,
      orderBy:
        filter.sort === 'name' ? [{ name: 'asc' }, { id: 'asc' }] : [{ createdAt: 'desc' }, { id: 'asc' }],
      select: columns(eventId),
      ...(size > 0 ? { take: size, skip: (filter.page - 1) * size } : {}),
    }),
    ctx.db.invitation.count({ where }),
  ])
  return { rows: rows.map((row) => listed(row, at)), total }
}

export type InvitationCounts = Record<InvitationState | 'all' | 'due', number>

/** How many invitations each view holds, and how many could be reminded now. */
export async function invitationCounts(ctx: Ctx, eventId: string): Promise<InvitationCounts> {
  authorize(ctx, 'events.read')
  const at = now()
  const count = (where: Prisma.InvitationWhereInput) =>
    ctx.db.invitation.count({ where: { AND: [{ eventId }, where] } })
  const [all, late, ...states] = await Promise.all([
    count({}),
    count(due(eventId, at)),
    ...invitationStates.map((state) => count(inState(state, eventId, at))),
  ])
  const byState = Object.fromEntries(invitationStates.map((state, i) => [state, states[i] ?? 0]))
  return { all: all ?? 0, due: late ?? 0, ...byState } as InvitationCounts
}

/** One invitation as the office looks at it; null when this event has none of that id. */
export async function officeInvitation(ctx: Ctx, eventId: string, id: string) {
  authorize(ctx, 'events.read')
  const row = await ctx.db.invitation.findFirst({ where: { id, eventId }, select: columns(eventId) })
  return row && listed(row, now())
}
