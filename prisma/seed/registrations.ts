import { derivedToken, hashToken } from '@/lib/tokens'
import type { Prisma } from '@/prisma/generated/client'
import type { EventPlan } from './events/plan'
import { eventId, plans } from './events/rows'
import { people } from './people'
import { stableId } from './stable'

export const partId = (plan: EventPlan, key: string) => stableId(`part ${plan.slug} ${plan.key} ${key}`)
export const poolId = (plan: EventPlan, part: string, pool: string) =>
  stableId(`pool ${plan.slug} ${plan.key} ${part} ${pool}`)

/** How many people want a place in an event's first pool; more than its capacity makes a waiting list. */
const wishes: Record<string, number> = {
  'next/stammtisch-leipzig': 37,
  'next/herbstkonferenz': 64,
  'next/community-treffen-cloud': 41,
  'next/whats-next': 73,
  'negz/herbsttagung': 82,
  'negz/cdo-zirkel': 14,
  'negz/nachwuchstag': 30,
  'n3gz/meetup': 38,
  'n3gz/barcamp': 33,
  'ozg-mitte/partnertreffen': 11,
  'ozg-mitte/sprechstunde': 4,
}

type Rows = {
  registrations: Prisma.RegistrationCreateManyInput[]
  places: Prisma.PlaceCreateManyInput[]
  pools: Map<string, { taken: number; arrivals: number }>
}

/** Places in order of arrival: confirmed while there is room, then waiting. */
export function registrationRows(today: Date): Rows {
  const rows: Rows = { registrations: [], places: [], pools: new Map() }
  for (const plan of plans) {
    const wished = wishes[`${plan.slug}/${plan.key}`] ?? 0
    const own = people.filter((p) => p.slug === plan.slug).slice(0, wished)
    own.forEach((person, n) => {
      const id = stableId(`registration ${plan.key} ${person.id}`)
      const at = new Date(today.getTime() - (wished - n) * 5 * 3_600_000)
      const paying = plan.parts?.[0]?.prices
      rows.registrations.push({
        id,
        networkId: person.networkId,
        eventId: eventId(plan.slug, plan.key),
        personId: person.id,
        tokenHash: hashToken(derivedToken('registration', id)),
        language: person.language,
        function: person.job,
        organisation: person.organisation,
        priceCents: paying ? (n % 4 === 3 ? 8000 : 6000) : 0,
        createdAt: at,
      })
      plan.parts?.forEach((part, position) => {
        // Not everybody comes to everything: the first part is for all, later ones for some.
        if (position > 0 && n % (position + 1) !== 0) return
        const pool = part.pools[n % 4 === 3 ? part.pools.length - 1 : 0]
        if (!pool) return
        const key = poolId(plan, part.key, pool.key)
        const count = rows.pools.get(key) ?? { taken: 0, arrivals: 0 }
        const free = count.taken < pool.capacity
        count.arrivals += 1
        if (free) count.taken += 1
        rows.pools.set(key, count)
        rows.places.push({
          id: stableId(`place ${key} ${person.id}`),
          networkId: person.networkId,
          registrationId: id,
          poolId: key,
          state: free ? 'confirmed' : 'waiting',
          arrivalNo: count.arrivals,
          changedAt: at,
        })
      })
    })
  }
  return rows
}
