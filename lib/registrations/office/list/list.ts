import { type Ctx, can } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { type OfficeList, type StandardView, view } from '@/lib/standing/list/list'
import { Prisma } from '@/prisma/generated/client'
import { costs, type ListedEvent } from './event'
import { readRegistrations, registrationsFields } from './fields'
import { registrationsColumns, registrationsRows } from './rows'
import { registrationsWhere } from './where'

const { sql } = Prisma

/** The first waiting list on which somebody stands, and their number there. */
const waits = (what: Prisma.Sql) => sql`(SELECT min(${what}) FROM "Place" l
  JOIN "Pool" q ON q."networkId" = l."networkId" AND q."id" = l."poolId"
  JOIN "Part" t ON t."networkId" = q."networkId" AND t."id" = q."partId"
  WHERE l."networkId" = r."networkId" AND l."registrationId" = r."id" AND l."state" = 'waiting')`
const rank = [waits(sql`t."position" * 1000 + q."position"`), waits(sql`l."arrivalNo"`)]
const name = [sql`p."familyName"`, sql`p."givenName"`]

const acts = ['present', 'absent', 'confirm', 'decline', 'giveBack', 'mail'] as const
export type RegistrationAct = (typeof acts)[number]

/** What this reader may do with a selection. */
export function actsFor(
  ctx: Ctx,
  event: Pick<ListedEvent, 'needsConfirmation' | 'state' | 'startsAt'>,
): RegistrationAct[] {
  const began = event.startsAt <= now()
  const writes = can(ctx.actor, 'events.write')
  return acts.filter((act) => {
    if (act === 'mail') return can(ctx.actor, 'registrants.write')
    if (act === 'present' || act === 'absent') return writes && began && event.state === 'announced'
    return writes && (act === 'giveBack' || event.needsConfirmation)
  })
}

/** The views that this event can fill: nothing is offered where nobody is asked for, and so on. */
function viewsOf(event: ListedEvent): StandardView[] {
  const offers = event.parts.some((part) => part.pools.some(({ offerHours }) => offerHours > 0))
  return [
    view('all'),
    ...(event.needsConfirmation ? [view('registrations.requested', { state: 'requested' })] : []),
    view('registrations.confirmed', { state: 'confirmed' }),
    view('registrations.waiting', { state: 'waiting' }),
    ...(offers ? [view('registrations.offered', { state: 'offered' })] : []),
    ...(event.parties.length > 0 ? [view('registrations.held', { state: 'held' })] : []),
    view('registrations.unconfirmed', { state: 'unconfirmed' }),
    ...(costs(event) ? [view('registrations.open', { money: 'open' })] : []),
    view('registrations.givenBack', { state: 'given_back' }),
  ]
}

type How = {
  /** Who waits is what is asked for: then they stand in the order in which they move up. */
  waiting?: boolean
}

/** The people registered for an event, as the office's other lists are made. */
export const registrationsList = (
  ctx: Ctx,
  event: ListedEvent,
  { waiting = false }: How = {},
): OfficeList => ({
  area: 'registrations',
  path: `/events/${event.id}/registrations`,
  reads: 'events.read',
  writes: can(ctx.actor, 'events.write') ? 'events.write' : 'registrants.write',
  kept: `events/${event.id}/registrations`,
  acts: { path: `/events/${event.id}/registrations/bulk`, names: actsFor(ctx, event) },
  undated: true,
  read: readRegistrations,
  from: sql`"Registration" r JOIN "Person" p ON p."networkId" = r."networkId" AND p."id" = r."personId"`,
  id: sql`r."id"`,
  where: (_, filter, day) => registrationsWhere(ctx, event.id, filter, day),
  order: {
    ...(waiting ? { rank } : {}),
    name,
    at: [sql`r."createdAt"`],
    price: [sql`r."priceCents"`],
  },
  columns: () => registrationsColumns(ctx, event, waiting),
  rows: (_, ids) => registrationsRows(ctx, event, ids),
  fields: () => registrationsFields(ctx, event),
  views: () => viewsOf(event),
})

/** The list that the search part of an address means. */
export const listAsked = (ctx: Ctx, event: ListedEvent, query: Record<string, unknown>) =>
  registrationsList(ctx, event, { waiting: query.state === 'waiting' })
