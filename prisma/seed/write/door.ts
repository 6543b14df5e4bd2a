import { ticketHash } from '@/lib/check-in/tickets/token'
import { dayIn, instantIn } from '@/lib/clock'
import { db } from '@/lib/db'
import { derivedToken, hashToken } from '@/lib/tokens'
import { accounts } from '../accounts'
import { people } from '../people'
import { stableId } from '../stable'

// An event of today in two networks, so that the door can be tried at any time: not in the lists of the site.

const zone = 'Europe/Berlin'
const hour = 3_600_000
const slugs = ['negz', 'next'] as const
const eventId = (slug: string) => stableId(`event ${slug} einlass-heute`)
const pool = (slug: string, key: string) => stableId(`pool ${slug} einlass-heute ${key}`)

const guests = (slug: string) => [
  ...accounts
    .filter((one) => one.slug === slug && ['member', 'participant', 'lead', 'board'].includes(one.name))
    .map((one) => ({ id: one.personId, organisation: 'Stadt Musterhausen' })),
  ...people.filter((one) => one.slug === slug).slice(0, 30),
]

/** All of today, so that the demo's door is open whenever somebody looks. */
const dates = (today: Date) => {
  const startsAt = instantIn(zone, `${dayIn(zone, today)}T09:00`)
  return { startsAt, endsAt: new Date(startsAt.getTime() + 9 * hour) }
}

async function writeEvent(slug: string, today: Date) {
  const networkId = stableId(`network ${slug}`)
  const base = { networkId, eventId: eventId(slug) }
  await db.event.create({
    data: {
      id: base.eventId,
      networkId,
      slug: 'einlass-heute',
      kind: 'workshop_meeting',
      state: 'announced',
      title: { de: 'Werkstatttag heute: Einlass ausprobieren', en: 'Workshop day today: try the check-in' },
      summary: {
        de: 'Eine erfundene Veranstaltung, die immer heute ist: damit sich Tickets und Einlass ausprobieren lassen.',
        en: 'An invented event that is always today, for trying tickets and check-in.',
      },
      format: 'onsite',
      zone,
      ...dates(today),
      venue: { name: { de: 'Werkstatt im Hof', en: 'Workshop in the yard' } },
      audience: 'signed_in',
      listed: false,
    },
  })
  const at = new Date(today.getTime() - 20 * 24 * hour)
  const announcement = stableId(`announcement ${base.eventId}`)
  await db.announcement.create({ data: { ...base, id: announcement, at, byName: 'Svenja Lorenz' } })
  const parts = [
    ['tag', { de: 'Werkstatttag', en: 'Workshop day' }, 'saal', { de: 'Vor Ort', en: 'On site' }, 28],
    [
      'abend',
      { de: 'Ausklang', en: 'Evening' },
      'abend',
      { de: 'Abend im Hof', en: 'Evening in the yard' },
      20,
    ],
  ] as const
  for (const [position, [key, name, poolKey, poolName, capacity]] of parts.entries()) {
    const partId = stableId(`part ${slug} einlass-heute ${key}`)
    await db.part.create({ data: { ...base, id: partId, key, name, position } })
    await db.pool.create({
      data: { id: pool(slug, poolKey), networkId, partId, key: poolKey, name: poolName, capacity },
    })
  }
}

/** The first 28 have a place, the others wait; every third comes in the evening, too. */
async function writeRegistrations(slug: string, today: Date) {
  const networkId = stableId(`network ${slug}`)
  const rows = guests(slug).map((person, n) => ({ person, n, id: stableId(`ticket ${slug} ${person.id}`) }))
  const createdAt = new Date(today.getTime() - 10 * 24 * hour)
  await db.registration.createMany({
    data: rows.map(({ id, person }) => ({
      id,
      networkId,
      eventId: eventId(slug),
      personId: person.id,
      organisation: person.organisation,
      tokenHash: hashToken(derivedToken('registration', id)),
      createdAt,
    })),
  })
  const place = (key: string, state: 'confirmed' | 'waiting', registrationId: string, arrivalNo: number) => ({
    id: stableId(`place ${key} ${registrationId}`),
    networkId,
    registrationId,
    poolId: pool(slug, key),
    state,
    arrivalNo,
    changedAt: createdAt,
  })
  const day = rows.map(({ id, n }) => place('saal', n < 28 ? 'confirmed' : 'waiting', id, n + 1))
  const evening = rows
    .filter(({ n }) => n < 28 && n % 3 === 0)
    .map(({ id }, n) => place('abend', 'confirmed', id, n + 1))
  await db.place.createMany({ data: [...day, ...evening] })
  const taken = (rows: { state: string }[]) => rows.filter((one) => one.state === 'confirmed').length
  for (const [key, places] of [
    ['saal', day],
    ['abend', evening],
  ] as const)
    await db.pool.update({
      where: { networkId_id: { networkId, id: pool(slug, key) } },
      data: { taken: taken(places), arrivals: places.length },
    })
  await db.ticket.createMany({
    data: rows
      .filter(({ n }) => n < 28)
      .map(({ id, person }) => ({
        id: stableId(`ticket row ${id}`),
        networkId,
        registrationId: id,
        tokenHash: ticketHash(id, person.id),
        createdAt,
      })),
  })
}

/** Eleven came this morning, one of them left again. */
async function writePassages(slug: string, today: Date) {
  const networkId = stableId(`network ${slug}`)
  const came = guests(slug).slice(4, 15)
  await db.checkIn.createMany({
    data: came.flatMap((person, n) => {
      const registrationId = stableId(`ticket ${slug} ${person.id}`)
      const passage = (direction: 'in' | 'out', minutes: number) => ({
        networkId,
        registrationId,
        direction,
        at: new Date(today.getTime() - minutes * 60_000),
        byName: 'Kai Brandt',
        scanId: stableId(`scan ${registrationId} ${direction}`),
      })
      return [passage('in', 95 - n * 7), ...(n === 10 ? [passage('out', 5)] : [])]
    }),
  })
  const inside = came.slice(0, 10).map((person) => stableId(`ticket ${slug} ${person.id}`))
  await db.registration.updateMany({ where: { networkId, id: { in: inside } }, data: { inside: true } })
}

/** Writes the event of today where it is missing; where it is of another day, moves it to today with a fresh door. */
export async function writeDoor(today: Date) {
  for (const slug of slugs) {
    const networkId = stableId(`network ${slug}`)
    const where = { networkId_id: { networkId, id: eventId(slug) } }
    const event = await db.event.findUnique({ where, select: { startsAt: true } })
    if (event && dayIn(zone, event.startsAt) >= dayIn(zone, today)) continue
    if (event) {
      const ours = { networkId, registration: { eventId: eventId(slug) } }
      await db.checkIn.deleteMany({ where: ours })
      await db.registration.updateMany({
        where: { networkId, eventId: eventId(slug) },
        data: { inside: false },
      })
      await db.event.update({ where, data: dates(today) })
    } else {
      await writeEvent(slug, today)
      await writeRegistrations(slug, today)
    }
    await writePassages(slug, today)
  }
}
