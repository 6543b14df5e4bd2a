import * as z from 'zod'
import type { Prisma } from '@/prisma/generated/client'

export const listStates = ['all', 'confirmed', 'requested', 'waiting', 'unconfirmed', 'given_back'] as const
export type ListState = (typeof listStates)[number]

/** The list's filters as they stand in the URL; whatever is wrong there is left out. */
export const registrationFilter = z.object({
  state: z.enum(listStates).catch('all'),
  pool: z.uuid().optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  sort: z.enum(['at', 'name']).catch('at'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type RegistrationFilter = z.output<typeof registrationFilter>

const states: Record<ListState, Prisma.RegistrationWhereInput> = {
  all: { givenBackAt: null },
  confirmed: { givenBackAt: null, places: { some: { state: 'confirmed' } } },
  requested: { givenBackAt: null, places: { some: { state: { in: ['requested', 'held', 'offered'] } } } },
  waiting: { givenBackAt: null, places: { some: { state: 'waiting' } } },
  unconfirmed: { givenBackAt: null, lapsesAt: { not: null } },
  given_back: { givenBackAt: { not: null } },
}

const contains = (q: string) => ({ contains: q, mode: 'insensitive' as const })

const matching = (q: string): Prisma.RegistrationWhereInput => ({
  OR: [
    { person: { OR: [{ givenName: contains(q) }, { familyName: contains(q) }] } },
    { person: { addresses: { some: { email: contains(q) } } } },
    { organisation: contains(q) },
  ],
})

/** The filter as PostgreSQL reads it; several words must all be found. */
export const whereOf = (
  eventId: string,
  { state, pool, q }: Pick<RegistrationFilter, 'state' | 'pool' | 'q'>,
): Prisma.RegistrationWhereInput => ({
  AND: [
    { eventId },
    states[state],
    ...(pool ? [{ places: { some: { poolId: pool, state: { not: 'given_back' as const } } } }] : []),
    ...(q ? q.split(/\s+/).map(matching) : []),
  ],
})
