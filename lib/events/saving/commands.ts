import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { conflict, invalid, isUniqueViolation, notFound } from '@/lib/errors'
import type { Localized } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import { keepMove } from '../moving/commands'
import { whereaboutsOf } from '../moving/whereabouts'
import { knownRule } from '../narrow/commands'
import { savePartners } from '../partners/commands'
import type { AudienceRule } from '../rule'
import type { EventInput, Venue } from '../schema'

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
  'audienceRule',
  'seriesId',
  'groupId',
  'confidential',
  'listed',
  'needsConfirmation',
  'passOn',
  'remindDays',
  'paymentDays',
  'opensAt',
  'closesAt',
  'purpose',
  'catering',
  'cateringCents',
  'costsBy',
] as const satisfies (keyof EventInput | 'audienceRule')[]
type Kept = Pick<EventInput & { audienceRule: AudienceRule }, (typeof kept)[number]>

/** PostgreSQL gives the keys of JSON back in its own order. */
const ordered = (_key: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
const same = (a: unknown, b: unknown) => JSON.stringify(a, ordered) === JSON.stringify(b, ordered)
/** What calendars show: a change of it is a new SEQUENCE. */
const inCalendars = ['title', 'startsAt', 'endsAt', 'precision', 'venue', 'format'] as const

const json = (text: Localized | null | Venue) => text ?? Prisma.DbNull

/** Names of another network's, another room's or an ended series' rows are NotFound: the form never offers them. */
async function checkLinks(ctx: Ctx, old: { seriesId: string | null }, input: EventInput) {
  const { seriesId, groupId } = input
  const running = seriesId === old.seriesId ? {} : { endedAt: null }
  if (
    seriesId &&
    !(await ctx.db.series.findFirst({ where: { id: seriesId, ...running }, select: { id: true } }))
  )
    throw notFound()
  if (groupId && !(await ctx.db.group.findFirst({ where: { id: groupId }, select: { id: true } })))
    throw notFound()
}

/**
 * Saves the edit form. A version that is no longer the present one is a Conflict; a new slug keeps the old address alive.
 * Joint networks and the audience's rule are kept with it. When an announced event moves, those registered hear of it, if
 * the office wants that (`tell`).
 */
export async function saveEvent(ctx: Ctx, whole: EventInput) {
  authorize(ctx, 'events.write')
  const { id, version, partners, groups, kinds, sectors, levels, tell, ...input } = whole
  const old = await ctx.db.event.findFirst({ where: { id } })
  if (!old) throw notFound()
  await checkLinks(ctx, old, whole)
  const audienceRule = await knownRule(ctx, { groups, kinds, sectors, levels })
  const next = { ...input, audienceRule }
  const changed = kept.filter((key) => !same(old[key], next[key]))
  const pick = (from: Kept) => Object.fromEntries(changed.map((key) => [key, from[key]]))
  const moved = old.state === 'announced' && inCalendars.some((key) => changed.includes(key))
  try {
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.event.updateMany({
        where: { id, version },
        data: {
          ...next,
          theme: json(input.theme),
          venue: json(input.venue),
          purpose: json(input.purpose),
          catering: json(input.catering),
          costsBy: json(input.costsBy),
          version: { increment: 1 },
          ...(moved ? { sequence: { increment: 1 } } : {}),
        },
      })
      if (count === 0) throw conflict()
      if (changed.includes('slug')) await keepAddress(tx, ctx, old)
      const joint = await savePartners(tx, ctx, id, partners)
      const edit = { eventId: id, before: whereaboutsOf(old), after: whereaboutsOf(next), tell }
      const away = old.state === 'announced' ? await keepMove(tx, ctx, edit) : []
      if (changed.length > 0 || joint)
        await audit(tx, ctx, {
          action: 'events.save',
          area: 'events',
          record: { kind: 'event', id, name: input.title.de },
          before: { ...pick(old as unknown as Kept), ...joint?.before },
          after: { ...pick(next), ...joint?.after, ...(away.length > 0 ? { told: tell } : {}) },
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
