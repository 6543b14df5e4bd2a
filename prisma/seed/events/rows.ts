import { endOfDayIn, instantIn } from '@/lib/clock'
import type { Prisma } from '@/prisma/generated/client'
import { groupId } from '../groups'
import { dayOfWeek, stableId } from '../stable'
import { invented } from './invented'
import { inventedJoint } from './invented-joint'
import { inventedNext } from './invented-next'
import { type EventPlan, zone } from './plan'
import { real } from './real'

export const plans = [...real, ...inventedNext, ...invented, ...inventedJoint]
export const eventId = (slug: string, key: string) => stableId(`event ${slug} ${key}`)

const local = (plan: EventPlan, text: string, monday: Date) => {
  if (plan.weeks === undefined) return instantIn(zone, text)
  const [weekday = '0', time = '00:00'] = text.split('T')
  return instantIn(zone, `${dayOfWeek(monday, plan.weeks, Number(weekday))}T${time}`)
}
const day = 86_400_000

/** An event's dates; invented ones count from the Monday given. Registration closes at the end of a day in Berlin. */
export function datesOf(plan: EventPlan, monday: Date) {
  const startsAt = local(plan, plan.from, monday)
  const closing = new Date(startsAt.getTime() - (plan.closesDaysBefore ?? 0) * day)
  return {
    startsAt,
    endsAt: local(plan, plan.to, monday),
    opensAt: plan.opensWeeksBefore ? new Date(startsAt.getTime() - plan.opensWeeksBefore * 7 * day) : null,
    closesAt: plan.closesDaysBefore ? endOfDayIn(zone, closing.toISOString().slice(0, 10)) : null,
  }
}

type Row = Prisma.EventUncheckedCreateInput & { id: string; startsAt: Date }

export const eventRow = (plan: EventPlan, monday: Date): Row => ({
  id: eventId(plan.slug, plan.key),
  networkId: stableId(`network ${plan.slug}`),
  slug: plan.key,
  zone,
  seriesId: plan.series ? stableId(`series ${plan.slug} ${plan.series}`) : null,
  groupId: plan.group ? groupId(plan.slug, plan.group) : null,
  ...datesOf(plan, monday),
  ...plan.fields,
})
