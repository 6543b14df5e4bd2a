import { type Actor, type Ctx, can } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { EventKind, Prisma } from '@/prisma/generated/client'
import { canSeeEvent, visibleEvents } from './policy'

const nobody = '00000000-0000-0000-0000-000000000000'

/** What a reader's page and the rules in policy.ts need; invitations and registrations are the reader's own only. */
export const forReader = (actor: Actor) =>
  ({
    id: true,
    slug: true,
    kind: true,
    state: true,
    title: true,
    theme: true,
    summary: true,
    questions: true,
    keywords: true,
    references: true,
    format: true,
    precision: true,
    startsAt: true,
    endsAt: true,
    zone: true,
    venue: true,
    organiser: true,
    audience: true,
    audienceRule: true,
    confidential: true,
    listed: true,
    opensAt: true,
    closesAt: true,
    needsConfirmation: true,
    sequence: true,
    updatedAt: true,
    groupId: true,
    announcement: { select: { at: true } },
    cancellation: { select: { at: true, reason: true } },
    parts: {
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        key: true,
        name: true,
        audience: true,
        audienceRule: true,
        startsAt: true,
        endsAt: true,
        formId: true,
        pools: {
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          select: {
            id: true,
            key: true,
            name: true,
            mode: true,
            capacity: true,
            taken: true,
            offerHours: true,
          },
        },
        priceClasses: {
          orderBy: { cents: 'asc' },
          select: { id: true, key: true, name: true, cents: true, rule: true },
        },
      },
    },
    invitations: { where: { personId: actor.personId ?? nobody }, select: { personId: true, expires: true } },
    registrations: {
      where: { personId: actor.personId ?? nobody },
      select: { id: true, personId: true, givenBackAt: true },
    },
  }) satisfies Prisma.EventSelect

/** An event as a reader's page shows it. */
export type ReaderEvent = Prisma.EventGetPayload<{ select: ReturnType<typeof forReader> }>

/** The event with this slug, or null when there is none for this reader. */
export async function eventBySlug(ctx: Ctx, slug: string): Promise<ReaderEvent | null> {
  const event = await ctx.db.event.findFirst({ where: { slug }, select: forReader(ctx.actor) })
  return event && canSeeEvent(ctx.actor, event) ? event : null
}

/** Where a renamed event lives now (its present slug), or null. */
export async function renamedEvent(ctx: Ctx, slug: string): Promise<string | null> {
  const past = await ctx.db.slugHistory.findFirst({ where: { kind: 'event', slug } })
  if (!past) return null
  const event = await ctx.db.event.findFirst({
    where: { AND: [{ id: past.recordId }, visibleEvents(ctx.actor)] },
    select: { slug: true },
  })
  return event?.slug ?? null
}

type Wanted = { kind?: EventKind; groupId?: string; take?: number; skip?: number }

const list = (
  ctx: Ctx,
  where: Prisma.EventWhereInput,
  order: 'asc' | 'desc',
  { kind, groupId, take = 100, skip = 0 }: Wanted,
) =>
  ctx.db.event.findMany({
    where: { AND: [visibleEvents(ctx.actor), where, kind ? { kind } : {}, groupId ? { groupId } : {}] },
    orderBy: [{ startsAt: order }, { id: order }],
    take,
    skip,
    select: forReader(ctx.actor),
  })

/** Announced (and lately cancelled) events that are not over, the next one first. */
export const comingEvents = (ctx: Ctx, wanted: Wanted = {}): Promise<ReaderEvent[]> =>
  list(ctx, { state: { in: ['announced', 'cancelled'] }, endsAt: { gte: now() } }, 'asc', wanted)

/** Events that took place, the latest first. */
export const pastEvents = (ctx: Ctx, wanted: Wanted = {}): Promise<ReaderEvent[]> =>
  list(ctx, { state: 'announced', endsAt: { lt: now() } }, 'desc', wanted)

/** How many coming and past events this reader sees, and of which kinds. */
export async function eventCounts(ctx: Ctx) {
  const at = now()
  const rows = await ctx.db.event.findMany({
    where: { AND: [visibleEvents(ctx.actor), { state: { in: ['announced', 'cancelled'] } }] },
    select: { kind: true, endsAt: true, state: true },
  })
  const coming = rows.filter((row) => row.endsAt >= at)
  const past = rows.filter((row) => row.endsAt < at && row.state === 'announced')
  return { coming, past }
}

/** Recordings and documents that are available now; `inside` says whether the reader may see those for the audience. */
export async function recordingsOf(ctx: Ctx, eventId: string, inside: boolean) {
  const rows = await ctx.db.recording.findMany({
    where: { eventId, OR: [{ availableFrom: null }, { availableFrom: { lte: now() } }] },
    orderBy: [{ availableFrom: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      title: true,
      link: true,
      fileId: true,
      audience: true,
      availableFrom: true,
    },
  })
  const { standing, loginId } = ctx.actor
  const open = {
    public: true,
    signed_in: loginId !== null,
    participants: standing.participant,
    members: standing.member,
    guests: inside,
  }
  return rows.filter((row) => open[row.audience] || can(ctx.actor, 'events.read'))
}
