import { clockIn } from '@/lib/clock'

/** From when until when nobody is written to, on the network's own clock; weekends are days like others. */
export const quietFrom = 20
export const quietUntil = 7

/** True in the evening and at night: what changed then is told in the morning, in one mail. */
export function isQuiet(zone: string, at: Date): boolean {
  const hour = Number(clockIn(zone, at).hour)
  return hour >= quietFrom || hour < quietUntil
}
