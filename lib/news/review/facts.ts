import type { Ctx } from '@/lib/access/context'
import { type Agenda, daysOf, type Entry } from '@/lib/agenda/order'
import { copyIn } from '@/lib/agenda/queries'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import type { EventFormat, Precision } from '@/prisma/generated/enums'

type Dated = { title: unknown; precision: Precision; startsAt: Date; endsAt: Date; zone: string }

/** All that a review may say: the event, its released programme in order, and what comes next. */
export type ReviewFacts = {
  event: Dated & { theme: unknown; format: EventFormat; venue: unknown; confidential: boolean }
  agenda: Agenda
  entries: Entry[]
  next: Dated | null
}

export type ReviewEvent = NonNullable<Awaited<ReturnType<typeof reviewEvent>>>

/** The event that a review is about; null when there is none with this id. */
export const reviewEvent = (ctx: Ctx, id: string) =>
  ctx.db.event.findFirst({
    where: { id },
    select: {
      id: true,
      seriesId: true,
      kind: true,
      state: true,
      title: true,
      theme: true,
      format: true,
      venue: true,
      precision: true,
      startsAt: true,
      endsAt: true,
      zone: true,
      confidential: true,
    },
  })

/** The next occurrence: of the same series, else the next event of this kind that everybody finds in the list. */
async function nextOf(db: Tx, { id, seriesId, kind, endsAt }: ReviewEvent): Promise<Dated | null> {
  const at = now()
  const coming = {
    id: { not: id },
    state: 'announced' as const,
    listed: true,
    startsAt: { gt: at > endsAt ? at : endsAt },
  }
  const select = { title: true, precision: true, startsAt: true, endsAt: true, zone: true } as const
  const find = (where: object) =>
    db.event.findFirst({ where: { ...coming, ...where }, orderBy: { startsAt: 'asc' }, select })
  return (seriesId ? await find({ seriesId }) : null) ?? (await find({ kind }))
}

/**
 * What a review of this event is made of; null without a released programme. A transaction reads it as it stands then:
 * nobody's name that was withdrawn a moment before.
 */
export async function reviewFacts(db: Tx, event: ReviewEvent): Promise<ReviewFacts | null> {
  const release = await db.release.findFirst({
    where: { eventId: event.id },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (!release) return null
  const agenda = await copyIn(db, event.id, release.id)
  return {
    event,
    agenda,
    entries: daysOf(agenda, event.zone).flatMap((day) => day.entries),
    next: await nextOf(db, event),
  }
}
