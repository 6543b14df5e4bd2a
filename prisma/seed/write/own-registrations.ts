import { db } from '@/lib/db'
import { derivedToken, hashToken } from '@/lib/tokens'
import type { PlaceState } from '@/prisma/generated/enums'
import { accounts } from '../accounts'
import { ownDates, ownEvent, ownId, ownPlans, ownPool, ownTexts } from '../own-registrations'
import { people } from '../people'
import { stableId } from '../stable'

const day = 86_400_000

/** Who comes: the demo's member, with something to do, among others. */
function crowd(key: string) {
  const member = accounts.find((account) => account.email === 'member@negz.example')
  const others = people.filter((person) => person.slug === 'negz').slice(0, 14)
  const wanted = others.map((person) => ({ personId: person.id, language: person.language }))
  const own = member ? [{ personId: member.personId, language: 'de' }] : []
  // On the workshop's list the member stands where the waiting list begins, so the next free place is theirs.
  return key === 'werkstattgespraech'
    ? [...wanted.slice(0, 11), ...own, ...wanted.slice(11)]
    : [...own, ...wanted.slice(0, 9)]
}

export async function writeOwnRegistrations(today: Date) {
  const networkId = stableId('network negz')
  await db.event.createMany({ data: ownPlans.map((plan) => ownEvent(plan, today)) })
  for (const plan of ownPlans) {
    const { key, pool } = plan
    const eventId = ownId('event', key)
    const { startsAt } = ownDates(plan, today)
    await db.announcement.create({
      data: { networkId, eventId, at: new Date(startsAt.getTime() - 40 * day), byName: 'Svenja Lorenz' },
    })
    await db.part.create({
      data: {
        id: ownId('part', key),
        networkId,
        eventId,
        key: 'teilnahme',
        name: { de: 'Teilnahme', en: 'Attendance' },
      },
    })
    const rows = crowd(key).map((who, n) => {
      const offered = pool.offerHours !== undefined && n === 11
      const state: PlaceState = n >= pool.capacity ? 'waiting' : offered ? 'offered' : 'confirmed'
      return { ...who, id: ownId('registration', `${key} ${who.personId}`), n, state }
    })
    const taken = rows.filter((row) => row.state !== 'waiting').length
    await db.pool.create({ data: { ...ownPool(plan), taken, arrivals: rows.length } })
    await db.registration.createMany({
      data: rows.map(({ id, personId, language, n }) => ({
        id,
        networkId,
        eventId,
        personId,
        language,
        tokenHash: hashToken(derivedToken('registration', id)),
        createdAt: new Date(today.getTime() - (40 - n) * day),
        // The demo writes to nobody of its own accord.
        remindedAt: today,
        thankedAt: today,
      })),
    })
    await db.place.createMany({
      data: rows.map(({ id, n, state }) => ({
        id: ownId('place', id),
        networkId,
        registrationId: id,
        poolId: ownId('pool', key),
        state,
        arrivalNo: n + 1,
        heldUntil: state === 'offered' ? offerEnds(startsAt) : null,
        changedAt: new Date(today.getTime() - 2 * day),
      })),
    })
    if (plan.days < 0)
      await db.checkIn.createMany({
        // Two never came, and one was forgotten at the door: the office entered them afterwards.
        data: rows.slice(0, -2).map(({ id, n }) => ({
          id: ownId('check-in', id),
          networkId,
          registrationId: id,
          poolId: ownId('pool', key),
          direction: 'in' as const,
          at: startsAt,
          ...(n === rows.length - 3
            ? { byName: 'Svenja Lorenz', channel: 'office' }
            : { byName: 'Einlass', channel: 'door' }),
        })),
      })
  }
  await db.eventText.createMany({
    data: ownTexts.map(({ event, network, notice, text }) => ({
      id: stableId(`text ${event} ${notice}`),
      networkId: stableId(`network ${network}`),
      eventId: stableId(event),
      notice,
      text,
    })),
  })
}

/** Long enough that whoever tries the demo still finds the offer. */
const offerEnds = (startsAt: Date) => new Date(startsAt.getTime() - 2 * day)

/** Today's event is always today's, and the offer still stands. */
export async function keepOwnFresh(today: Date) {
  for (const plan of ownPlans) {
    const id = ownId('event', plan.key)
    const dates = ownDates(plan, today)
    await db.event.updateMany({ where: { id }, data: dates })
    await db.place.updateMany({
      where: { poolId: ownId('pool', plan.key), state: 'offered' },
      data: { heldUntil: offerEnds(dates.startsAt) },
    })
  }
}
