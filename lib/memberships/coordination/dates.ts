import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'

const oneDay = 24 * 60 * 60_000

/** A calendar day as a date column (midnight UTC). */
export const dayOf = (text: string) => new Date(`${text}T00:00:00Z`)

/** Today in the network's zone, as a date column. */
export const todayIn = (ctx: Pick<Ctx, 'network'>) => dateColumn(ctx.network.zone, now())

export const dayBefore = (day: Date) => new Date(day.getTime() - oneDay)
export const dayAfter = (day: Date) => new Date(day.getTime() + oneDay)

/** "2026-11-22", as mails and forms carry a day. */
export const dayText = (day: Date) => day.toISOString().slice(0, 10)

/** A where fragment: holds on this day, both ends counted. */
export const holdsOn = (day: Date) => ({ from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] })
/** A where fragment: holds on this day or will. */
export const notOver = (day: Date) => ({ OR: [{ to: null }, { to: { gte: day } }] })
