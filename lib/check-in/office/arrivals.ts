import type { CheckInDirection } from '@/prisma/generated/enums'

type Passed = { registrationId: string; poolId: string | null; direction: CheckInDirection; at: Date }

const step = 15 * 60_000

/** When people came for the first time, summed up by the quarter of an hour, without gaps; never more than a day's worth. */
export function arrivals(passages: readonly Passed[]): { at: Date; came: number; inAll: number }[] {
  const first = new Map<string, number>()
  for (const { registrationId, direction, at } of passages)
    if (direction === 'in')
      first.set(registrationId, Math.min(first.get(registrationId) ?? Number.POSITIVE_INFINITY, +at))
  const times = [...first.values()].sort((a, b) => a - b)
  const [begin, end] = [times[0], times.at(-1)]
  if (begin === undefined || end === undefined) return []
  const slot = (time: number) => Math.floor(time / step)
  const last = Math.min(slot(end), slot(begin) + 96)
  return Array.from({ length: last - slot(begin) + 1 }, (_, i) => {
    const from = (slot(begin) + i) * step
    return {
      at: new Date(from),
      came: times.filter((time) => slot(time) === slot(from)).length,
      inAll: times.filter((time) => time < from + step).length,
    }
  })
}

/** Those who were let in twice running at the same door: by two phones, one of them without a network. */
export function doubles<P extends Passed>(passages: readonly P[]): [P, P][] {
  const last = new Map<string, P>()
  return [...passages]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .flatMap((passage) => {
      const key = `${passage.registrationId} ${passage.poolId ?? ''}`
      const before = last.get(key)
      last.set(key, passage)
      return before?.direction === 'in' && passage.direction === 'in' ? [[before, passage] as [P, P]] : []
    })
}
