import { cache } from 'react'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { canSeeEvent } from '@/lib/events/policy'
import { isId } from '@/lib/ids'
import { asLocalized } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'
import { keptRelease, latestRelease } from './kept'
import type { Agenda } from './order'
import { canSeeAgenda } from './policy'
import { agendaOf, blockSelect, optional, roomSelect, sessionSelect, trackSelect, type Wishes } from './rows'

const byPosition = [{ position: 'asc' as const }, { id: 'asc' as const }]

const reads = (db: Tx, eventId: string, releaseId: string | null) => {
  const where = { eventId, releaseId }
  return {
    rooms: () => db.room.findMany({ where, orderBy: byPosition, select: roomSelect }),
    tracks: () => db.track.findMany({ where, orderBy: byPosition, select: trackSelect }),
    blocks: () => db.block.findMany({ where, orderBy: byPosition, select: blockSelect }),
    sessions: () => db.session.findMany({ where, orderBy: byPosition, select: sessionSelect }),
    /**
     * Everybody at this event who took back their consent to be named, in whichever copy it was noted; in what is
     * published also who refused it. The office knows whom it plans with.
     */
    withdrawn: () =>
      db.contribution.findMany({
        where: {
          eventId,
          OR: [
            { nameWithdrawnAt: { not: null } },
            ...(releaseId ? [{ stagePerson: { namingRefusedAt: { not: null } } }] : []),
          ],
        },
        select: { key: true },
      }),
    /** Sessions of this copy with somebody who does not want to be recorded, whether or not they are named. */
    unrecorded: () =>
      db.contribution.findMany({
        where: { ...where, stagePerson: { recordingRefusedAt: { not: null } } },
        select: { session: { select: { key: true } } },
      }),
  }
}

type Read = { withdrawn: { key: string }[]; unrecorded: { session: { key: string } }[] }
const wishesOf = ({ withdrawn, unrecorded }: Read): Wishes => ({
  withdrawn: new Set(withdrawn.map(({ key }) => key)),
  unrecorded: new Set(unrecorded.map(({ session }) => session.key)),
})

/** One copy of a programme: the working copy (null) or a release. */
export async function copyOf(ctx: Ctx, eventId: string, releaseId: string | null): Promise<Agenda> {
  const read = reads(ctx.db, eventId, releaseId)
  const [rooms, tracks, blocks, sessions, withdrawn, unrecorded] = await Promise.all([
    read.rooms(),
    read.tracks(),
    read.blocks(),
    read.sessions(),
    read.withdrawn(),
    read.unrecorded(),
  ])
  return agendaOf({ rooms, tracks, blocks, sessions }, wishesOf({ withdrawn, unrecorded }))
}

/** A copy as a transaction sees it; a connection answers one query at a time. */
export async function copyIn(tx: Tx, eventId: string, releaseId: string | null): Promise<Agenda> {
  const read = reads(tx, eventId, releaseId)
  const rooms = await read.rooms()
  const tracks = await read.tracks()
  const blocks = await read.blocks()
  const sessions = await read.sessions()
  const withdrawn = await read.withdrawn()
  const unrecorded = await read.unrecorded()
  return agendaOf({ rooms, tracks, blocks, sessions }, wishesOf({ withdrawn, unrecorded }))
}

/** The working copy as a transaction sees it. */
export const workingCopyIn = (tx: Tx, eventId: string) => copyIn(tx, eventId, null)

/** What the office edits. Callers hold `events.read`. */
export const workingCopy = (ctx: Ctx, eventId: string) => copyOf(ctx, eventId, null)

export type ReleaseFacts = {
  id: string
  number: number
  name: string
  note: ReturnType<typeof optional>
  at: Date
  byName: string
  /** Whether those concerned hear of it, and when they did. */
  tell?: boolean
  toldAt?: Date | null
}

/** Releases of an event, the latest first. */
export async function releases(ctx: Ctx, eventId: string): Promise<ReleaseFacts[]> {
  const rows = await ctx.db.release.findMany({
    where: { eventId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      name: true,
      note: true,
      at: true,
      byName: true,
      tell: true,
      toldAt: true,
    },
  })
  return rows.map((row) => ({ ...row, note: optional(row.note) }))
}

export type ReleasedAgenda = { release: ReleaseFacts; agenda: Agenda }

/** The latest release, or null when there is none. Says nothing about who may see it: see `agendaPage`. */
export async function releasedAgenda(ctx: Ctx, eventId: string): Promise<ReleasedAgenda | null> {
  const marked = await latestRelease(ctx, eventId)
  if (!marked) return null
  const { mark: _, ...release } = marked
  const agenda = await keptRelease(marked, () => copyOf(ctx, eventId, release.id))
  return { release: { ...release, note: optional(release.note) }, agenda }
}

const eventSelect = {
  id: true,
  slug: true,
  kind: true,
  state: true,
  title: true,
  theme: true,
  format: true,
  precision: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  venue: true,
  audience: true,
  audienceRule: true,
  confidential: true,
  listed: true,
  opensAt: true,
  closesAt: true,
  sequence: true,
  _count: { select: { parts: true } },
} satisfies Prisma.EventSelect

/** What the programme's page says of its event. Lean: in the rush before a conference this page is asked for most. */
async function eventWith(ctx: Ctx, slug: string) {
  const { personId } = ctx.actor
  const own = { where: { personId: personId ?? '' }, select: { personId: true } }
  const where = { slug }
  const row = personId
    ? await ctx.db.event.findFirst({
        where,
        select: {
          ...eventSelect,
          invitations: { ...own, select: { personId: true, expires: true } },
          registrations: { ...own, select: { personId: true, givenBackAt: true } },
        },
      })
    : await ctx.db.event.findFirst({ where, select: eventSelect })
  return row && { invitations: [], registrations: [], ...row }
}
export type AgendaReader = NonNullable<Awaited<ReturnType<typeof eventWith>>>

/**
 * The event and its released programme (null: not released yet) for this reader; null when there is no such event, or
 * its programme is not for them. Read once per request, for the title and for the page.
 */
export const agendaPage = cache(
  async (
    ctx: Ctx,
    slug: string,
  ): Promise<{ event: AgendaReader; released: ReleasedAgenda | null } | null> => {
    const event = await eventWith(ctx, slug)
    if (!event || !canSeeEvent(ctx.actor, event) || !canSeeAgenda(ctx.actor, event)) return null
    return { event, released: await releasedAgenda(ctx, event.id) }
  },
)

/** What the office's pages about a programme say of the event; null when there is none with this id. */
export async function agendaEvent(ctx: Ctx, id: string) {
  if (!isId(id)) return null
  const event = await ctx.db.event.findFirst({
    where: { id },
    select: {
      id: true,
      slug: true,
      title: true,
      state: true,
      precision: true,
      startsAt: true,
      endsAt: true,
      zone: true,
    },
  })
  return event && { ...event, title: asLocalized(event.title) }
}

export type AgendaEvent = NonNullable<Awaited<ReturnType<typeof agendaEvent>>>

/** The review of an event: its latest published article, or null. */
export const reviewOf = (ctx: Ctx, eventId: string) =>
  ctx.db.article.findFirst({
    where: { eventId, publishedAt: { lte: now() } },
    orderBy: { publishedAt: 'desc' },
    select: { slug: true, title: true },
  })
