import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict, invalid, isUniqueViolation, notFound } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/queue'
import { type Localized, words } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import { missingFor } from './readiness'
import type { EventInput } from './schema'

const kept = [
  'slug',
  'kind',
  'title',
  'theme',
  'summary',
  'questions',
  'keywords',
  'references',
  'format',
  'precision',
  'zone',
  'startsAt',
  'endsAt',
  'venue',
  'organiser',
  'audience',
  'confidential',
  'listed',
  'needsConfirmation',
  'opensAt',
  'closesAt',
] as const satisfies (keyof EventInput)[]
type Kept = Pick<EventInput, (typeof kept)[number]>

/** PostgreSQL gives the keys of JSON back in its own order. */
const ordered = (_key: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
const same = (a: unknown, b: unknown) => JSON.stringify(a, ordered) === JSON.stringify(b, ordered)
/** What calendars show: a change of it is a new SEQUENCE. */
const inCalendars = ['title', 'startsAt', 'endsAt', 'precision', 'venue', 'format'] as const

/** Saves the edit form. A version that is no longer the present one is a Conflict; a new slug keeps the old address alive. */
export async function saveEvent(ctx: Ctx, { id, version, ...input }: EventInput) {
  authorize(ctx, 'events.write')
  const old = await ctx.db.event.findFirst({ where: { id } })
  if (!old) throw notFound()
  const changed = kept.filter((key) => !same(old[key], input[key]))
  const pick = (from: Kept) => Object.fromEntries(changed.map((key) => [key, from[key]]))
  const moved = old.state === 'announced' && inCalendars.some((key) => changed.includes(key))
  try {
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.event.updateMany({
        where: { id, version },
        data: {
          ...input,
          theme: input.theme ?? Prisma.DbNull,
          venue: input.venue ?? Prisma.DbNull,
          version: { increment: 1 },
          ...(moved ? { sequence: { increment: 1 } } : {}),
        },
      })
      if (count === 0) throw conflict()
      if (changed.includes('slug')) await keepAddress(tx, ctx, old)
      if (changed.length > 0)
        await audit(tx, ctx, {
          action: 'events.save',
          area: 'events',
          record: { kind: 'event', id, name: input.title.de },
          before: pick(old as unknown as Kept),
          after: pick(input),
        })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid('slugTaken', { slug: 'taken' })
    throw error
  }
  return { id }
}

async function keepAddress(tx: Tx, ctx: Ctx, old: { id: string; slug: string }) {
  await tx.slugHistory.deleteMany({ where: { kind: 'event', slug: old.slug } })
  await tx.slugHistory.create({
    data: { networkId: ctx.network.id, kind: 'event', slug: old.slug, recordId: old.id },
  })
}

/** Makes a draft public. Refused with words when something is missing (lib/events/readiness.ts). */
export async function announceEvent(ctx: Ctx, { id }: { id: string }) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({
    where: { id },
    include: { parts: { select: { pools: { select: { id: true } } } } },
  })
  if (!event) throw notFound()
  const at = now()
  const [missing] = missingFor(event, ctx.network, at)
  if (missing) throw invalid(`announce.${missing}`)
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.event.updateMany({
      where: { id, state: 'draft' },
      data: { state: 'announced', version: { increment: 1 } },
    })
    if (count === 0) throw conflict('notDraft')
    await tx.announcement.create({
      data: { networkId: ctx.network.id, eventId: id, at, byName: ctx.actor.name },
    })
    await audit(tx, ctx, {
      action: 'events.announce',
      area: 'events',
      record: { kind: 'event', id, name: words(event.title, 'de') },
      before: { state: 'draft' },
      after: { state: 'announced' },
    })
  })
  return event
}

/** Whoever is registering right now holds a pool: after this they are done, and everybody later sees the cancellation. */
async function awaitRegistrations(tx: Tx, eventId: string) {
  const pools = await tx.pool.findMany({
    where: { part: { eventId } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id } of pools) await tx.pool.update({ where: { id }, data: { arrivals: { increment: 0 } } })
}

/** Calls an announced event off, for good. Its registrants hear of it through the fact `event.cancelled`. */
export async function cancelEvent(ctx: Ctx, { id, reason }: { id: string; reason: Localized }) {
  authorize(ctx, 'events.write')
  const event = await ctx.db.event.findFirst({ where: { id }, select: { id: true, title: true } })
  if (!event) throw notFound()
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.event.updateMany({
      where: { id, state: 'announced' },
      data: { state: 'cancelled', sequence: { increment: 1 }, version: { increment: 1 } },
    })
    if (count === 0) throw conflict('notAnnounced')
    await awaitRegistrations(tx, id)
    await tx.cancellation.create({
      data: { networkId: ctx.network.id, eventId: id, at: now(), reason, byName: ctx.actor.name },
    })
    await audit(tx, ctx, {
      action: 'events.cancel',
      area: 'events',
      record: { kind: 'event', id, name: words(event.title, 'de') },
      before: { state: 'announced' },
      after: { state: 'cancelled', reason },
    })
    await enqueue(tx, 'event.cancelled', { networkId: ctx.network.id, eventId: id })
  })
  return event
}
