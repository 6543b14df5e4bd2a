import { db } from '@/lib/db'
import { datesOf, eventId, plans } from './events/rows'

/**
 * Moves the invented events, with their sessions, by whole weeks to where they stand when counted from this Monday.
 * Leaves an event alone whose start somebody has edited.
 */
export async function keepFresh(monday: Date): Promise<void> {
  const week = 7 * 86_400_000
  for (const plan of plans.filter((p) => p.weeks !== undefined)) {
    const id = eventId(plan.slug, plan.key)
    const event = await db.event.findUnique({ where: { id }, select: { startsAt: true, endsAt: true } })
    const wanted = datesOf(plan, monday)
    const ahead = event ? wanted.startsAt.getTime() - event.startsAt.getTime() : 0
    // Over a change of the clocks a whole number of weeks is an hour off.
    const weeks = Math.round(ahead / week)
    if (!event || weeks === 0 || Math.abs(ahead - weeks * week) > 3_600_000) continue
    await db.$transaction(async (tx) => {
      await tx.event.update({ where: { id }, data: wanted })
      const sessions = await tx.session.findMany({
        where: { eventId: id, startsAt: { not: null } },
        select: { id: true, startsAt: true, endsAt: true },
      })
      for (const s of sessions)
        await tx.session.update({
          where: { id: s.id },
          data: {
            startsAt: s.startsAt && new Date(s.startsAt.getTime() + ahead),
            endsAt: s.endsAt && new Date(s.endsAt.getTime() + ahead),
          },
        })
    })
  }
}
