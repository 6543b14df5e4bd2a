import type { Ctx } from '@/lib/access/context'
import { timeWords } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/errors'
import { words } from '@/lib/localized'
import { retrying } from '@/lib/retry'

export type RoomClash = { roomId: string; startsAt: Date }

const taken =
  /existing key \("networkId", "roomId", .*\)=\([0-9a-f-]{36}, (?<room>[0-9a-f-]{36}), [[(]"(?<from>[^"]+)"/

/**
 * PostgreSQL's refusal of a second session in a room (exclusion constraint session_room, SQLSTATE 23P01), as it comes
 * through Prisma's adapter: bare at commit, wrapped in a statement. Null for every other error.
 */
export function roomClashOf(error: unknown): RoomClash | null {
  const cause = postgresCause(error)
  if (cause?.originalCode !== '23P01' || !cause.message?.includes('session_room')) return null
  const found = taken.exec(cause.detail ?? '')?.groups
  return {
    roomId: found?.room ?? '',
    startsAt: new Date((found?.from ?? '').replace(' ', 'T').replace(/\+00$/, 'Z')),
  }
}

type PostgresCause = { originalCode?: string; message?: string; detail?: string }

function postgresCause(error: unknown): PostgresCause | undefined {
  const wrapped = error as {
    cause?: PostgresCause
    meta?: { driverAdapterError?: { cause?: PostgresCause } }
  }
  return wrapped.meta?.driverAdapterError?.cause ?? wrapped.cause
}

/**
 * A transaction that may place sessions: a room that is taken is refused with the name of who has it. Several at once wait
 * for each other at commit, where the room is checked, so PostgreSQL may make some give way: they begin anew.
 */
export async function placing<R>(ctx: Ctx, eventId: string, run: (tx: Tx) => Promise<R>): Promise<R> {
  try {
    return await retrying(() => ctx.db.$transaction(run))
  } catch (error) {
    const clash = roomClashOf(error)
    if (!clash) throw error
    throw await refusal(ctx, eventId, clash)
  }
}

async function refusal(ctx: Ctx, eventId: string, { roomId, startsAt }: RoomClash) {
  const other = Number.isNaN(startsAt.getTime())
    ? null
    : await ctx.db.session.findFirst({
        where: { eventId, roomId, startsAt, releaseId: null },
        select: {
          title: true,
          label: true,
          endsAt: true,
          room: true,
          block: { select: { subject: true } },
          event: { select: { zone: true } },
        },
      })
  if (!other?.endsAt) return new Refusal('Conflict', 'roomClashInside')
  return new Refusal('Conflict', 'roomClash', undefined, {
    room: words(other.room?.name, ctx.locale),
    from: timeWords(ctx.locale, other.event.zone, startsAt),
    to: timeWords(ctx.locale, other.event.zone, other.endsAt),
    title: words(other.title ?? other.block?.subject ?? other.label, ctx.locale) || '–',
  })
}
