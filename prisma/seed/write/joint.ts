import { endOfDayIn } from '@/lib/clock'
import { db } from '@/lib/db'
import { zone } from '../events/plan'
import { stableId } from '../stable'

const networkId = stableId('network negz')
const partnerNetworkId = stableId('network n3gz')
const eventId = stableId('event negz nachwuchstag')
const eventPartner = stableId('event partner negz nachwuchstag n3gz')
const pool = (part: string, key: string) => stableId(`pool negz nachwuchstag ${part} ${key}`)
const day = 86_400_000

/**
 * What makes the invented joint event one: the partnership with the young network, ten places kept for it, a limit over
 * both workshops, and a code for guests. The event itself is among the plans.
 */
export async function writeJoint(today: Date) {
  const agreed = new Date('2024-01-15T09:00:00Z')
  await db.partnership.create({
    data: {
      id: stableId('partnership negz n3gz'),
      networkId,
      partnerId: partnerNetworkId,
      agreedAt: agreed,
      partnerAgreedAt: agreed,
    },
  })
  await db.eventPartner.create({
    data: { id: eventPartner, networkId, eventId, partnerId: partnerNetworkId },
  })
  const until = new Date(today.getTime() + 21 * day).toISOString().slice(0, 10)
  await db.share.create({
    data: {
      id: stableId('share negz nachwuchstag'),
      networkId,
      poolId: pool('tag', 'onsite'),
      partnerId: eventPartner,
      capacity: 10,
      until: endOfDayIn(zone, until),
    },
  })
  const over = [pool('werkstatt', 'a'), pool('werkstatt', 'b')]
  const { _sum } = await db.pool.aggregate({ where: { id: { in: over } }, _sum: { taken: true } })
  const limitId = stableId('limit negz nachwuchstag')
  await db.limit.create({
    data: {
      id: limitId,
      networkId,
      eventId,
      name: { de: 'Seminarräume', en: 'Seminar rooms' },
      capacity: 20,
      taken: _sum.taken ?? 0,
    },
  })
  await db.limitPool.createMany({
    data: over.map((poolId) => ({ id: stableId(`limit ${poolId}`), networkId, limitId, poolId })),
  })
  await db.accessCode.create({
    data: {
      id: stableId('code negz nachwuchstag'),
      networkId,
      eventId,
      code: 'NACHWUCHS-HEUTE',
      note: 'Hochschule Beispielstadt, Studierende',
      uses: 10,
      priceClassId: stableId('price nachwuchstag member'),
    },
  })
}
