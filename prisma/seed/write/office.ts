import { db } from '@/lib/db'
import { derivedToken, hashToken } from '@/lib/tokens'
import type { Prisma } from '@/prisma/generated/client'
import { people } from '../people'
import { stableId } from '../stable'

const day = 86_400_000
const networkId = stableId('network negz')
const series = stableId('series negz mittag')
const id = (what: string) => stableId(`mittag ${what}`)
const name = { de: 'Digitaler Mittag', en: 'Digital lunch' }

type Occurrence = {
  key: 'last' | 'next'
  /** Days from today. */
  in: number
  theme: { de: string; en: string }
  needsConfirmation: boolean
  people: number
}

const occurrences: Occurrence[] = [
  {
    key: 'last',
    in: -28,
    theme: { de: 'Postfächer, die antworten', en: 'Mailboxes that answer' },
    needsConfirmation: false,
    people: 26,
  },
  {
    key: 'next',
    in: 12,
    theme: { de: 'Formulare ohne Rückfragen', en: 'Forms without inquiries' },
    needsConfirmation: true,
    people: 17,
  },
]

/**
 * An invented online series of NEGZ for the office: the last occurrence with who came and who did not, the next one with
 * registrations to confirm and a message that was sent.
 */
export async function writeOfficeWork(today: Date) {
  const summary = { de: 'Eine Stunde, ein Thema, alle online.', en: 'One hour, one theme, all online.' }
  await db.series.create({
    data: { id: series, networkId, slug: 'digitaler-mittag', name, kind: 'meetup', summary },
  })
  for (const one of occurrences) await occur(one, today, summary)
  await db.eventMessage.create({
    data: {
      id: id('message'),
      networkId,
      eventId: id('event next'),
      subject: { de: 'Ihre Fragen an den Mittag', en: 'Your questions for the lunch' },
      text: {
        de: 'Schreiben Sie uns bis Mittwoch, **was Sie beschäftigt**. Wir bringen drei Fragen mit.',
        en: 'Tell us by Wednesday **what is on your mind**. We bring three questions.',
      },
      query: 'state=confirmed',
      recipients: 12,
      byName: 'Svenja Lorenz',
      sentAt: new Date(today.getTime() - 2 * day),
    },
  })
}

async function occur(
  { key, in: days, theme, needsConfirmation, people: count }: Occurrence,
  today: Date,
  summary: object,
) {
  const startsAt = new Date(Math.floor(today.getTime() / day) * day + days * day + 11 * 3_600_000)
  const endsAt = new Date(startsAt.getTime() + 3_600_000)
  const eventId = id(`event ${key}`)
  const poolId = id(`pool ${key}`)
  await db.event.create({
    data: {
      id: eventId,
      networkId,
      seriesId: series,
      slug: `digitaler-mittag-${key === 'last' ? 'zuletzt' : 'demnaechst'}`,
      kind: 'meetup',
      state: 'announced',
      title: name,
      theme,
      summary,
      format: 'online',
      startsAt,
      endsAt,
      zone: 'Europe/Berlin',
      audience: 'members',
      listed: false,
      needsConfirmation,
    },
  })
  await db.announcement.create({
    data: { networkId, eventId, at: new Date(startsAt.getTime() - 40 * day), byName: 'Svenja Lorenz' },
  })
  const part = { id: id(`part ${key}`), networkId, eventId, key: 'attendance' }
  await db.part.create({ data: { ...part, name: { de: 'Teilnahme', en: 'Attendance' } } })
  const pool = { id: poolId, networkId, partId: part.id, key: 'online', name: { de: 'Online', en: 'Online' } }
  await db.pool.create({
    data: { ...pool, mode: 'online', capacity: 40, taken: count, arrivals: count },
  })
  await writeDown({ key, eventId, poolId, count, startsAt, needsConfirmation }, today)
}

type Down = {
  key: string
  eventId: string
  poolId: string
  count: number
  startsAt: Date
  needsConfirmation: boolean
}

async function writeDown({ key, eventId, poolId, count, startsAt, needsConfirmation }: Down, today: Date) {
  const some = people.filter(({ slug }) => slug === 'negz').slice(40, 40 + count)
  const past = key === 'last'
  const registrations: Prisma.RegistrationCreateManyInput[] = []
  const places: Prisma.PlaceCreateManyInput[] = []
  const checkIns: Prisma.CheckInCreateManyInput[] = []
  some.forEach((person, n) => {
    const registrationId = id(`registration ${key} ${person.id}`)
    // Some are quick, most decide in the last days.
    const at = new Date((past ? startsAt : today).getTime() - (((n * 7) % 30) + 0.2) * day)
    registrations.push({
      id: registrationId,
      networkId,
      eventId,
      personId: person.id,
      tokenHash: hashToken(derivedToken('registration', registrationId)),
      language: person.language,
      function: person.job,
      organisation: person.organisation,
      createdAt: at,
    })
    const waits = needsConfirmation && n % 4 === 3
    const state = waits ? 'requested' : 'confirmed'
    places.push({
      id: id(`place ${key} ${person.id}`),
      networkId,
      registrationId,
      poolId,
      state,
      arrivalNo: n + 1,
      changedAt: at,
    })
    if (past && n % 4 !== 2)
      checkIns.push({
        networkId,
        registrationId,
        poolId,
        direction: 'in',
        at: new Date(startsAt.getTime() + n * 11_000),
        byName: `${person.givenName} ${person.familyName}`,
        channel: 'online',
      })
  })
  await db.registration.createMany({ data: registrations })
  await db.place.createMany({ data: places })
  await db.checkIn.createMany({ data: checkIns })
}
