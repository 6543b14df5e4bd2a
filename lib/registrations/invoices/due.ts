/** A part that somebody has agreed to pay for. */
type Agreed = { partId: string; cents: number }

type Held = {
  lapsesAt: Date | null
  givenBackAt: Date | null
  event: { state: string }
  places: readonly { state: string; partId: string }[]
}

/** What is due: the price of each part in which there is a place for certain. Nothing for whoever still waits. */
export function dueLines<L extends Agreed>(registration: Held, lines: readonly L[]): L[] {
  const { lapsesAt, givenBackAt, event, places } = registration
  if (lapsesAt || givenBackAt || event.state === 'cancelled') return []
  const sure = new Set(places.filter(({ state }) => state === 'confirmed').map(({ partId }) => partId))
  return lines.filter(({ partId, cents }) => cents > 0 && sure.has(partId))
}

/** An invoice that counts: neither cancelled nor one that cancels. */
type Standing = { id: string; state: string; items: readonly Agreed[] }

const key = (items: readonly Agreed[]) =>
  items
    .map(({ partId, cents }) => `${partId} ${cents}`)
    .sort()
    .join()

/**
 * What is to be done so that invoices say what is due: open ones that say something else are taken back, and what no
 * paid or waived one covers is written anew. What is paid is never touched: refunding is the office's.
 */
export function planInvoices<L extends Agreed>(
  due: readonly L[],
  standing: readonly Standing[],
  { anew = false }: { anew?: boolean } = {},
): { cancel: string[]; issue: L[] } {
  const covered = new Set(
    standing
      .filter(({ state }) => state === 'paid' || state === 'waived')
      .flatMap(({ items }) => items.map(({ partId }) => partId)),
  )
  const wanted = due.filter(({ partId }) => !covered.has(partId))
  const open = standing.filter(({ state }) => state === 'open')
  const right = !anew && open.find(({ items }) => key(items) === key(wanted))
  return {
    cancel: open.filter((one) => one !== right).map(({ id }) => id),
    issue: right ? [] : wanted,
  }
}

/** Cents that were paid for parts in which there is no place any more: the office gives them back. */
export const paidTooMuch = (due: readonly Agreed[], paid: readonly { items: readonly Agreed[] }[]) => {
  const still = new Set(due.map(({ partId }) => partId))
  return paid
    .flatMap(({ items }) => items)
    .reduce((sum, one) => sum + (still.has(one.partId) ? 0 : one.cents), 0)
}
