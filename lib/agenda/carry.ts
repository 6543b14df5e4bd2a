import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dayIn } from '@/lib/clock'
import { notFound } from '@/lib/errors'
import { log, traceOf } from '@/lib/log'
import { type Copy, insertCopy, readCopy } from './copy'
import { changing } from './editing/changing'
import { agendaEvent } from './queries'
import { onOtherDay } from './slots/copy-day'

const dayMilliseconds = 86_400_000

/**
 * The frame of a programme, so many days later at the same clock times, with new keys: rooms, tracks, blocks, and sessions
 * with their titles. What belonged to that occasion stays there: people, their texts and links, places, imports.
 */
export function frameOf(copy: Copy, zone: string, days: number): Copy {
  const keys = new Map<string, string>()
  const anew = (key: string) => {
    const other = keys.get(key) ?? crypto.randomUUID()
    keys.set(key, other)
    return other
  }
  const there = new Set(copy.sessions.map((session) => session.key))
  return {
    rooms: copy.rooms.map((room) => ({ ...room, key: anew(room.key), oldGuid: null, exchange: {} })),
    tracks: copy.tracks.map((track) => ({ ...track, key: anew(track.key), exchange: {} })),
    blocks: copy.blocks.map((block) => ({ ...block, key: anew(block.key), context: null, links: [] })),
    sessions: copy.sessions.map((session) => {
      const startsAt = session.startsAt && onOtherDay(zone, session.startsAt, days)
      const length = (session.endsAt?.getTime() ?? 0) - (session.startsAt?.getTime() ?? 0)
      return {
        ...session,
        key: anew(session.key),
        blockKey: session.blockKey && anew(session.blockKey),
        roomKey: session.roomKey && anew(session.roomKey),
        trackKey: session.trackKey && anew(session.trackKey),
        answersKey: session.answersKey && there.has(session.answersKey) ? anew(session.answersKey) : null,
        abstract: null,
        description: null,
        links: [],
        questions: [],
        poolId: null,
        oldGuid: null,
        exchange: {},
        startsAt,
        endsAt: startsAt && new Date(startsAt.getTime() + length),
        people: [],
      }
    }),
  }
}

/**
 * Brings the frame of an earlier event's last release into the empty working copy of its next occurrence. Without a
 * release there is nothing to bring. Throws NotFound for an event of another network.
 */
export async function carryProgramme(ctx: Ctx, fromId: string, toId: string) {
  authorize(ctx, 'events.write')
  const [from, to] = [await agendaEvent(ctx, fromId), await agendaEvent(ctx, toId)]
  if (!from || !to) throw notFound()
  const release = await ctx.db.release.findFirst({
    where: { eventId: fromId },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (!release) return
  const first = (event: typeof from) => Date.parse(dayIn(event.zone, event.startsAt))
  const days = Math.round((first(to) - first(from)) / dayMilliseconds)
  await changing(ctx, toId, 'agenda.write', async (tx) => {
    const frame = frameOf(await readCopy(tx, fromId, release.id), to.zone, days)
    await insertCopy(tx, ctx, toId, null, frame)
    await audit(tx, ctx, {
      action: 'agenda.write',
      area: 'agenda',
      record: { kind: 'event', id: toId, name: to.title.de },
      after: { from: fromId, sessions: frame.sessions.length },
    })
  })
}

/**
 * The same after the next occurrence was made: its draft stands whatever becomes of the programme. False if it was not
 * brought along.
 */
export async function carryAlong(ctx: Ctx, fromId: string, toId: string): Promise<boolean> {
  try {
    await carryProgramme(ctx, fromId, toId)
    return true
  } catch (error) {
    log.error({ from: fromId, event: toId, ...traceOf(error) }, 'programme not carried along')
    return false
  }
}

/** Where the office goes on with a draft, told if its programme stayed behind. */
export const draftPath = (slug: string, { id, carried }: { id: string; carried: boolean }) =>
  `/${slug}/manage/events/${id}/edit${carried ? '' : '?carried=no'}`
