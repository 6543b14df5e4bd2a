import type { Ctx } from '@/lib/access/context'
import type { Prisma } from '@/prisma/generated/client'
import type { PlaceState } from '@/prisma/generated/enums'
import { addressOf } from '../../notice'
import { ranksOf } from './ranks'
import { bestFirst } from './standing'

const columns = {
  id: true,
  language: true,
  function: true,
  organisation: true,
  priceCents: true,
  createdAt: true,
  lapsesAt: true,
  givenBackAt: true,
  byName: true,
  completedAt: true,
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
  affiliatedTo: { select: { name: true } },
  partnerId: true,
  places: {
    select: {
      id: true,
      poolId: true,
      state: true,
      heldUntil: true,
      pool: {
        select: {
          name: true,
          position: true,
          part: { select: { name: true, position: true, startsAt: true, endsAt: true } },
        },
      },
    },
  },
  invoices: { orderBy: { createdAt: 'desc' }, select: { state: true, cents: true, number: true } },
  checkIns: {
    where: { direction: 'in' },
    orderBy: { at: 'asc' },
    select: { at: true, channel: true },
  },
} satisfies Prisma.RegistrationSelect

/** A place in the list. */
export type ListedPlace = {
  id: string
  poolId: string
  pool: unknown
  part: unknown
  state: PlaceState
  rank: number | null
  heldUntil: Date | null
  startsAt: Date | null
  endsAt: Date | null
}

/** What the list, its export and the pages about a selection say of registrations; in no order. */
export async function readRegistrations(ctx: Ctx, eventId: string, ids: readonly string[]) {
  const [rows, ranks] = await Promise.all([
    ctx.db.registration.findMany({ where: { eventId, id: { in: [...ids] } }, select: columns }),
    ranksOf(ctx, eventId, ids),
  ])
  return rows.map(({ places, person, invoices, checkIns, affiliatedTo, ...row }) => ({
    ...row,
    person,
    organisation: row.organisation ?? affiliatedTo?.name ?? null,
    email: addressOf(person.addresses),
    bounced: person.addresses.some(({ bouncedAt }) => bouncedAt !== null),
    invoice: invoices[0] ?? null,
    came: checkIns,
    places: bestFirst(
      places
        .sort((a, b) => a.pool.part.position - b.pool.part.position || a.pool.position - b.pool.position)
        .map(
          ({ id, poolId, state, heldUntil, pool }): ListedPlace => ({
            id,
            poolId,
            pool: pool.name,
            part: pool.part.name,
            state,
            rank: ranks.get(id) ?? null,
            heldUntil,
            startsAt: pool.part.startsAt,
            endsAt: pool.part.endsAt,
          }),
        ),
    ),
  }))
}
export type ListedRegistration = Awaited<ReturnType<typeof readRegistrations>>[number]
