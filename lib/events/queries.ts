import type { Actor, Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { EventKind, Prisma } from '@/prisma/generated/client'
import type { Claims } from './audience'
import { withPartner, withPartners } from './claims'
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
    formId: true,
    seriesId: true,
    partners: { select: { id: true, partnerId: true } },
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
          orderBy: [{ position: 'asc' }, { cents: 'asc' }, { id: 'asc' }],
          select: { id: true, key: true, name: true, cents: true, rule: true, ruleFacts: true },
        },
      },
    },
    invitations: { where: { personId: actor.personId ?? nobody }, select: { personId: true, expires: true } },
    registrations: {
      where: { personId: actor.personId ?? nobody },
      select: { id: true, personId: true, givenBackAt: true },
    },
  }) satisfies Prisma.EventSelect

/** An event as a reader's page shows it; `claims` is what opens it to this reader from elsewhere (claims.ts). */
export type ReaderEvent = Prisma.EventGetPayload<{ select: ReturnType<typeof forReader> }> & {
  claims?: Claims
}

/** The event with this slug, or null when there is none for this reader. */
export async function eventBySlug(ctx: Ctx, slug: string): Promise<ReaderEvent | null> {
  const found = await ctx.db.event.findFirst({ where: { slug }, select: forReader(ctx.actor) })
  const event = found && (await withPartner(ctx, found))
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

type Wanted = { kind?: EventKind; groupId?: string; seriesId?: string; take?: number; skip?: number }

async function list(
  ctx: Ctx,
  where: Prisma.EventWhereInput,
  order: 'asc' | 'desc',
  { take = 100, skip = 0, ...only }: Wanted,
): Promise<ReaderEvent[]> {
  const rows = await ctx.db.event.findMany({
    where: { AND: [visibleEvents(ctx.actor), where, only] },
    orderBy: [{ startsAt: order }, { id: order }],
    take,
    skip,
    select: forReader(ctx.actor),
  })
  return (await withPartners(ctx, rows)).filter((event) => canSeeEvent(ctx.actor, event))
}

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
    select: { kind: true, endsAt: true, state: true, seriesId: true },
  })
  const coming = rows.filter((row) => row.endsAt >= at)
  const past = rows.filter((row) => row.endsAt < at && row.state === 'announced')
  return { coming, past }
}
