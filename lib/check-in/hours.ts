import { TZDate } from '@date-fns/tz'
import { addDays, endOfDay } from 'date-fns'

type Dated = { startsAt: Date; endsAt: Date; zone: string }

const day = 86_400_000

/** The end of the day after the event, in its zone: then its doors close and its devices end. */
export const doorCloses = ({ endsAt, zone }: Pick<Dated, 'endsAt' | 'zone'>) =>
  new Date(endOfDay(addDays(new TZDate(endsAt, zone), 1)).getTime())

/** From a day before it begins (badges are handed out the evening before) to the end of the day after it. */
export const doorHours = (event: Dated) => ({
  opens: new Date(event.startsAt.getTime() - day),
  closes: doorCloses(event),
})

/** A phone that was without a network says how long ago it let somebody in; more than this is not believed. */
const believed = 15 * 60_000

/** When a scan happened: as long ago as the phone says, within bounds; its clock does not matter. */
export const scannedAt = (ago: number | null, at: Date) =>
  ago !== null && ago >= 0 && ago <= believed ? new Date(at.getTime() - ago) : at
