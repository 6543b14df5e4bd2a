import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, dayIn, timeWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import { asLocalized } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'
import { optional } from '../rows'
import { sessionTitle } from '../session-title'
import { stageName } from '../stage-name'

/** The pools of an event that a session can have as its own places. Callers hold `events.write`. */
export async function poolsToChoose(ctx: Ctx, eventId: string) {
  const parts = await ctx.db.part.findMany({
    where: { eventId },
    orderBy: { position: 'asc' },
    select: {
      name: true,
      pools: { orderBy: { position: 'asc' }, select: { id: true, name: true, capacity: true } },
    },
  })
  return parts.flatMap((part) =>
    part.pools.map((pool) => ({
      id: pool.id,
      part: asLocalized(part.name),
      name: asLocalized(pool.name),
      capacity: pool.capacity,
    })),
  )
}
export type PoolToChoose = Awaited<ReturnType<typeof poolsToChoose>>[number]

const named = {
  key: true,
  kind: true,
  label: true,
  title: true,
  startsAt: true,
  block: { select: { subject: true } },
  contributions: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: 1,
    select: { name: true, title: true },
  },
} satisfies Prisma.SessionSelect
type Named = Prisma.SessionGetPayload<{ select: typeof named }>

/**
 * The sessions of a working copy that a recording or a document can belong to, in order: key, and a name that tells them
 * apart: what it is, who begins it and when. `present` are keys that something belongs to already: they are named from
 * the newest release that has them where the working copy does not. Callers hold `events.read`.
 */
export async function sessionsToChoose(
  ctx: Ctx,
  event: { id: string; zone: string },
  present: readonly (string | null)[] = [],
): Promise<{ key: string; title: string }[]> {
  const rows: Named[] = await ctx.db.session.findMany({
    where: { eventId: event.id, releaseId: null, kind: { not: 'break' } },
    orderBy: [{ startsAt: 'asc' }, { position: 'asc' }],
    select: named,
  })
  const known = new Set(rows.map((row) => row.key))
  const missing = [...new Set(present.flatMap((key) => (key && !known.has(key) ? [key] : [])))]
  const earlier =
    missing.length > 0
      ? await ctx.db.session.findMany({
          where: { eventId: event.id, key: { in: missing } },
          orderBy: { releaseId: { sort: 'desc', nulls: 'first' } },
          select: named,
        })
      : []
  const gone = missing.flatMap((key) => earlier.find((row) => row.key === key) ?? [])
  const all = [...rows, ...gone]
  const days = new Set(all.flatMap((row) => (row.startsAt ? dayIn(event.zone, row.startsAt) : [])))
  return all.map((row) => ({ key: row.key, title: nameOf(ctx, event.zone, row, days.size > 1) }))
}

function nameOf({ locale, network }: Ctx, zone: string, row: Named, severalDays: boolean): string {
  const t = translator(locale, network.tone, 'agenda')
  const session = { kind: row.kind, label: optional(row.label), title: optional(row.title) }
  const [first] = row.contributions
  const person = first ? stageName(first) : null
  const subject = optional(row.block?.subject)
  const title = sessionTitle(session, person, subject, (kind) => t(`kinds.${kind}`), locale)
  const time = severalDays ? dateTimeWords : timeWords
  // Without a title of its own, its name holds the person already.
  const more = [session.title && person, row.startsAt && time(locale, zone, row.startsAt)]
  return [title, ...more].filter(Boolean).join(', ')
}
