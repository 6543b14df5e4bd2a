import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { EventFigures } from './queries'

export const steps = [
  'confirm',
  'idle',
  'overdue',
  'agenda',
  'venue',
  'attendance',
  'feedback',
  'recordings',
] as const
/** What is worth doing next; words stand under office.next, `path` is below the event. */
export type NextStep = { key: (typeof steps)[number]; count: number; path: string }

type Event = {
  id: string
  state: string
  format: string
  venue: unknown
  startsAt: Date
  endsAt: Date
  feedbackFormId: string | null
}

const day = 24 * 60 * 60 * 1000

/** What the office should do next for an event: only what is left to do, the most urgent first. */
export async function nextSteps(
  ctx: Ctx,
  event: Event,
  { totals, pools }: EventFigures,
): Promise<NextStep[]> {
  if (event.state !== 'announced') return []
  const at = now()
  const over = event.endsAt < at
  const near = !over && event.startsAt.getTime() - at.getTime() < 42 * day
  const [releases, recordings] = await Promise.all([
    near ? ctx.db.release.count({ where: { eventId: event.id } }) : 1,
    over ? ctx.db.recording.count({ where: { eventId: event.id } }) : 1,
  ])
  const idle = pools.filter(({ free, waiting }) => free > 0 && waiting > 0).length
  const found: (NextStep | false)[] = [
    totals.requested > 0 &&
      !over && { key: 'confirm', count: totals.requested, path: '/registrations?state=requested' },
    idle > 0 && !over && { key: 'idle', count: idle, path: '/registrations?state=waiting' },
    totals.overdue > 0 && { key: 'overdue', count: totals.overdue, path: '/invoices' },
    near && releases === 0 && { key: 'agenda', count: 0, path: '/agenda' },
    near && event.format !== 'online' && !event.venue && { key: 'venue', count: 0, path: '/edit' },
    over &&
      totals.registered > 0 &&
      totals.present === 0 && {
        key: 'attendance',
        count: 0,
        path: '/registrations?state=confirmed&present=no',
      },
    over &&
      totals.registered > 0 &&
      !event.feedbackFormId && { key: 'feedback', count: 0, path: '/feedback' },
    over && recordings === 0 && totals.registered > 0 && { key: 'recordings', count: 0, path: '/recordings' },
  ]
  return found.filter((step): step is NextStep => step !== false)
}
