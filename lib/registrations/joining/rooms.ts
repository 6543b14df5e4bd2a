import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { asLocalized, type Localized } from '@/lib/localized'
import type { WholeRegistration } from '../records'
import { joinWindow, type Window, windowAt } from './window'

/** An online room that a registration opens: never its address, only when it is open. */
export type OnlineRoom = {
  poolId: string
  part: Localized
  pool: Localized
  window: Window
  state: 'before' | 'open' | 'after'
}

/** The online rooms of a registration's confirmed places. Empty for whoever may not join (any more). */
export async function roomsOf(
  db: Pick<Tx, 'pool'>,
  { event, places, givenBackAt, lapsesAt }: WholeRegistration,
): Promise<OnlineRoom[]> {
  if (givenBackAt || lapsesAt || event.state !== 'announced') return []
  const ids = places.filter((place) => place.state === 'confirmed').map((place) => place.poolId)
  if (ids.length === 0) return []
  const pools = await db.pool.findMany({
    where: { id: { in: ids }, joinUrl: { not: null } },
    select: {
      id: true,
      name: true,
      joinMinutes: true,
      part: { select: { name: true, startsAt: true, endsAt: true } },
    },
  })
  const at = now()
  return pools
    .flatMap((pool) => {
      const window = joinWindow(event, pool.part, pool.joinMinutes)
      if (!window) return []
      return [
        {
          poolId: pool.id,
          part: asLocalized(pool.part.name),
          pool: asLocalized(pool.name),
          window,
          state: windowAt(window, at),
        },
      ]
    })
    .sort((a, b) => a.window.opens.getTime() - b.window.opens.getTime())
}
