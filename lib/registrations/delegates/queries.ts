import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { mayRegister } from '@/lib/events/policy'
import { comingEvents, forReader } from '@/lib/events/queries'
import { holdsOn, todayIn } from '@/lib/memberships/coordination/dates'
import { withUnits } from '@/lib/memberships/coordination/institution'
import { authorizeInstitution } from '@/lib/memberships/coordination/policy'
import { Prisma } from '@/prisma/generated/client'
import type { PlaceState } from '@/prisma/generated/enums'
import { addressLines, institutionAddressee } from '../invoices/addressee'
import type { InvoiceTo } from '../invoices/schema'
import { offerOf } from '../queries'
import { askedOfInstitution } from './commands'
import { colleagueOf, type Institution, usualDeadline } from './rights'

/** Counts a registration as its desk sees it. */
export type MemberState = 'confirmed' | 'requested' | 'pending' | 'waiting'

type Facts = { completedAt: Date | null; byName: string | null; places: readonly { state: PlaceState }[] }

/** Whoever was registered by others and has not confirmed is pending, whatever their place; else the place says it. */
export function memberState({ completedAt, byName, places }: Facts): MemberState {
  if (byName && !completedAt) return 'pending'
  const states = places.map((place) => place.state)
  if (states.includes('confirmed')) return 'confirmed'
  return states.some((state) => state !== 'waiting' && state !== 'given_back') ? 'requested' : 'waiting'
}

const worksIn = (units: readonly string[], today: Date) => ({
  organisationId: { in: [...units] },
  confirmedAt: { not: null },
  ...holdsOn(today),
})

/** Registrations that belong to an institution: made at its desk, or of a colleague who works there. */
const ofInstitution = (units: readonly string[], today: Date) => ({
  givenBackAt: null,
  OR: [
    { party: { organisationId: { in: [...units] } } },
    { person: { affiliations: { some: worksIn(units, today) } } },
  ],
})

/** Coming events to which an institution's colleagues can be registered now or are registered, with how many stand how. */
export async function deskEvents(ctx: Ctx, organisationId: string) {
  const line = await authorizeInstitution(ctx.db, ctx, organisationId)
  const units = await withUnits(ctx.db, organisationId)
  const actor = await colleagueOf(ctx, line)
  const at = now()
  const events = await comingEvents({ ...ctx, actor })
  const rows = await ctx.db.registration.findMany({
    where: { eventId: { in: events.map((event) => event.id) }, ...ofInstitution(units, todayIn(ctx)) },
    select: { eventId: true, completedAt: true, byName: true, places: { select: { state: true } } },
  })
  return events.flatMap((event) => {
    const verdict = mayRegister(actor, event, at)
    const own = rows.filter((row) => row.eventId === event.id).map(memberState)
    if (!verdict.ok && own.length === 0) return []
    return [
      { event, open: verdict.ok, people: own.length, pending: own.filter((s) => s === 'pending').length },
    ]
  })
}

const memberColumns = {
  id: true,
  createdAt: true,
  byName: true,
  completedAt: true,
  personId: true,
  person: { select: { givenName: true, familyName: true, title: true } },
  party: { select: { organisationId: true, deadline: true } },
  places: {
    where: { state: { not: 'given_back' as const } },
    orderBy: { pool: { part: { position: 'asc' as const } } },
    select: {
      state: true,
      arrivalNo: true,
      poolId: true,
      pool: { select: { name: true, part: { select: { name: true } } } },
    },
  },
}

/** Everybody from an institution who is registered for an event: names and how they stand, nothing of their needs. */
async function membersOf(ctx: Ctx, eventId: string, units: readonly string[]) {
  const rows = await ctx.db.registration.findMany({
    where: { eventId, ...ofInstitution(units, todayIn(ctx)) },
    orderBy: [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { id: 'asc' }],
    select: memberColumns,
  })
  const waiting = rows.flatMap((row) => row.places.filter((place) => place.state === 'waiting'))
  const queue = await ctx.db.place.findMany({
    where: { state: 'waiting', poolId: { in: waiting.map((place) => place.poolId) } },
    orderBy: { arrivalNo: 'asc' },
    select: { poolId: true, arrivalNo: true },
  })
  const rank = (place: { poolId: string; arrivalNo: number }) =>
    queue.filter((one) => one.poolId === place.poolId && one.arrivalNo <= place.arrivalNo).length
  const members = rows.map(({ party, places, ...row }) => ({
    ...row,
    state: memberState({ ...row, places }),
    /** Only what this desk registered can be changed here. */
    ours: party?.organisationId != null && units.includes(party.organisationId),
    deadline: party?.deadline ?? null,
    places: places.map((place) => ({
      part: place.pool.part.name,
      pool: place.pool.name,
      state: place.state,
      rank: place.state === 'waiting' ? rank(place) : null,
    })),
  }))
  // Who still has to confirm comes first: there something can be done.
  return members.sort((a, b) => Number(b.state === 'pending') - Number(a.state === 'pending'))
}
export type DeskMember = Awaited<ReturnType<typeof membersOf>>[number]

/** Confirmed colleagues who could be registered, by name. */
async function colleaguesOf(ctx: Ctx, units: readonly string[]) {
  const works = worksIn(units, todayIn(ctx))
  const people = await ctx.db.person.findMany({
    where: { affiliations: { some: works } },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      givenName: true,
      familyName: true,
      affiliations: {
        where: works,
        take: 1,
        select: { function: true, organisation: { select: { id: true, name: true } } },
      },
    },
  })
  return people.map(({ affiliations: [work], ...person }) => ({
    ...person,
    function: work?.function ?? null,
    unit: work && work.organisation.id !== units[0] ? work.organisation.name : null,
  }))
}

/** One event on the desk of an institution; null when there is none for its colleagues. Throws NotFound for others. */
export async function deskOf(ctx: Ctx, institution: Institution, slug: string) {
  const actor = await colleagueOf(ctx, institution.line)
  const event = await ctx.db.event.findFirst({ where: { slug }, select: forReader(actor) })
  if (!event || event.state === 'draft') return null
  const verdict = mayRegister(actor, event, now())
  const members = await membersOf(ctx, event.id, institution.units)
  if (!verdict.ok && !event.listed && members.length === 0) return null
  const there = new Set(members.map((member) => member.personId))
  const colleagues = await colleaguesOf(ctx, institution.units)
  return {
    event,
    verdict,
    members,
    free: colleagues.filter((one) => !there.has(one.id)),
    offer: verdict.ok ? await offerOf({ ...ctx, actor }, event) : null,
    asked: await askedOfInstitution(ctx, institution, event, event.parts),
    deadline: usualDeadline(event),
    invoice: await invoiceOf(ctx, institution, event.id),
  }
}

/** Where invoices go when nothing is said, in words, and what this desk said the last time for this event. */
async function invoiceOf(ctx: Ctx, { id, name }: Institution, eventId: string) {
  const [to, last] = await Promise.all([
    institutionAddressee(ctx.db, id),
    ctx.db.party.findFirst({
      where: { eventId, organisationId: id, NOT: { invoiceTo: { equals: Prisma.AnyNull } } },
      orderBy: { createdAt: 'desc' },
      select: { invoiceTo: true },
    }),
  ])
  return {
    to: to ? addressLines(to).join(', ') : name,
    last: (last?.invoiceTo ?? null) as InvoiceTo | null,
  }
}

export type Desk = NonNullable<Awaited<ReturnType<typeof deskOf>>>
