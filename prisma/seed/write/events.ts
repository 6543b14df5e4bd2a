import { db } from '@/lib/db'
import { articles } from '../articles'
import { eventRow, plans } from '../events/rows'
import { series } from '../events/series'
import { partId, poolId, registrationRows } from '../registrations'
import { stableId } from '../stable'

const networkId = (slug: string) => stableId(`network ${slug}`)

export async function writeEvents(monday: Date, today: Date) {
  await db.series.createMany({ data: series })
  const rows = plans.map((plan) => ({ plan, row: eventRow(plan, monday) }))
  await db.event.createMany({ data: rows.map(({ row }) => row) })
  await db.announcement.createMany({
    data: rows
      .filter(({ row }) => row.state === 'announced')
      .map(({ row }) => ({
        id: stableId(`announcement ${row.id}`),
        networkId: row.networkId,
        eventId: row.id,
        at: new Date(Math.min(today.getTime(), row.startsAt.getTime()) - 30 * 86_400_000),
        byName: 'Svenja Lorenz',
      })),
  })
  const { registrations, places, pools } = registrationRows(today)
  for (const { plan, row } of rows) {
    for (const [position, part] of (plan.parts ?? []).entries()) {
      const base = { networkId: row.networkId, partId: partId(plan, part.key) }
      await db.part.create({
        data: {
          id: base.partId,
          networkId: row.networkId,
          eventId: row.id,
          key: part.key,
          name: part.name,
          audience: part.audience ?? null,
          formId: part.questions ? stableId(`form ${plan.slug}`) : null,
          position,
        },
      })
      await db.pool.createMany({
        data: part.pools.map((pool, n) => ({
          ...base,
          ...pool,
          ...pools.get(poolId(plan, part.key, pool.key)),
          id: poolId(plan, part.key, pool.key),
          position: n,
        })),
      })
      await db.priceClass.createMany({
        data: (part.prices ?? []).map((p) => ({ ...base, ...p, id: stableId(`price ${plan.key} ${p.key}`) })),
      })
    }
  }
  await db.registration.createMany({ data: registrations })
  await db.place.createMany({ data: places })
  await db.recording.create({
    data: {
      id: stableId('recording meetup 2021'),
      networkId: networkId('n3gz'),
      eventId: stableId('event n3gz meetup-2021'),
      title: { de: 'Aufzeichnung der Podiumsdiskussion', en: 'Recording of the panel' },
      availableFrom: new Date('2021-12-16T08:00:00Z'),
    },
  })
  await db.article.createMany({ data: articles })
}
