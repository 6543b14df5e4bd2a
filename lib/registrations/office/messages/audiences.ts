import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Filter } from '@/lib/standing/list/list'
import { viewCounts } from '@/lib/standing/list/queries'
import type { ListedEvent } from '../list/event'
import { registrationsList } from '../list/list'

/** To whom the office usually writes; the words stand under office.messages. */
const usual = {
  all: {},
  confirmed: { state: 'confirmed' },
  requested: { state: 'requested' },
  waiting: { state: 'waiting' },
  offered: { state: 'offered' },
  present: { present: 'yes' },
  missing: { state: 'confirmed', present: 'no' },
} as const satisfies Record<string, Filter>
export type AudienceKey = keyof typeof usual

const after: readonly AudienceKey[] = ['present', 'missing']

/** The usual selections of an event that hold somebody, with how many: those about presence once it began. */
export async function audiencesOf(ctx: Ctx, event: ListedEvent) {
  authorize(ctx, 'registrants.write')
  const keys = (Object.keys(usual) as AudienceKey[]).filter(
    (key) => !after.includes(key) || event.startsAt <= now(),
  )
  const counts = await viewCounts(
    ctx,
    registrationsList(ctx, event),
    keys.map((key) => usual[key]),
    '',
  )
  return keys
    .map((key, i) => ({
      key,
      count: counts[i] ?? 0,
      list: new URLSearchParams(usual[key]).toString(),
    }))
    .filter(({ count }) => count > 0)
}
