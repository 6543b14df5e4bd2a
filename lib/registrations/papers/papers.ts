type Held = { givenBackAt: Date | null; lapsesAt: Date | null }
type Dated = { state: string; endsAt: Date }
type Came = { direction: string }
type Span = { startsAt: Date | null; endsAt: Date | null }

/** The employer may be asked as long as the event is still to come, and the address is confirmed. */
export const letterReady = ({ givenBackAt, lapsesAt }: Held, { state, endsAt }: Dated, at: Date) =>
  !givenBackAt && !lapsesAt && state === 'announced' && at < endsAt

/** Only who was there, at the door or online, has it certified, and only when the event is over. */
export const certificateReady = (checkIns: readonly Came[], { state, endsAt }: Dated, at: Date) =>
  state === 'announced' && endsAt <= at && checkIns.some(({ direction }) => direction === 'in')

/**
 * Whole minutes of the parts in which somebody had a place; what runs at the same time counts once. Null where the hours
 * of one are not known: none are invented.
 */
export function minutesOf(parts: readonly Span[]): number | null {
  const spans: [number, number][] = []
  for (const { startsAt, endsAt } of parts) {
    if (!startsAt || !endsAt || endsAt <= startsAt) return null
    spans.push([startsAt.getTime(), endsAt.getTime()])
  }
  let [sum, until] = [0, 0]
  for (const [from, to] of spans.sort(([a], [b]) => a - b)) {
    sum += Math.max(0, to - Math.max(from, until))
    until = Math.max(until, to)
  }
  return spans.length > 0 ? Math.round(sum / 60_000) : null
}
