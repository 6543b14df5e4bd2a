import { randomBytes } from 'node:crypto'
import { releaseAgenda, writeAgenda } from '@/lib/agenda/commands'
import { bind, db } from '@/lib/db'
import { networkFacts } from '@/lib/networks/facts'
import { actorOf } from '@/lib/standing/context'
import { hashToken } from '@/lib/tokens'

const slug = 'next'
const inAMonth = () => new Date(Date.now() + 30 * 86_400_000)

/** A conference day of 60 sessions in twelve blocks, three people each, in NExT's demo; made once for all that ask. */
export async function conferenceOf60(): Promise<string> {
  const network = networkFacts(await db.network.findUniqueOrThrow({ where: { slug } }))
  const path = `/${slug}/events/bench-agenda/agenda`
  const key = { networkId: network.id, slug: 'bench-agenda' }
  if (await db.event.findUnique({ where: { networkId_slug: key }, select: { id: true } })) return path
  const login = await db.login.findUniqueOrThrow({ where: { email: `events@${slug}.example` } })
  const bound = bind(network.id)
  const actor = await actorOf({ ...login, operator: false, signInId: '' }, network, bound)
  const ctx = { network, actor, db: bound, locale: 'de' as const }
  const event = await anEvent(network.id, 'bench-agenda')
  const start = (minute: number) =>
    `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  await writeAgenda(ctx, event.id, {
    items: Array.from({ length: 12 }, (_, block) => ({
      label: 'Block' as const,
      subject: `Gegenstand ${block + 1}: was Verwaltung trägt`,
      sessions: Array.from({ length: 5 }, (_, n) => ({
        kind: n === 0 ? ('impuls' as const) : n === 4 ? ('discussion' as const) : ('replik' as const),
        start: start(block * 50 + n * 10),
        minutes: 10,
        people: Array.from({ length: 3 }, (_, p) => ({
          name: `Person ${block}-${n}-${p}`,
          role: 'speaker' as const,
          function: 'Sachgebietsleitung Digitale Dienste',
          organisation: 'Stadt Musterhausen',
        })),
      })),
    })),
  })
  await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
  return path
}

async function anEvent(networkId: string, key: string) {
  const startsAt = inAMonth()
  return db.event.create({
    data: {
      networkId,
      slug: key,
      kind: 'conference',
      state: 'announced',
      title: { de: 'Messung' },
      summary: { de: '' },
      format: 'onsite',
      startsAt,
      endsAt: new Date(startsAt.getTime() + 10 * 3_600_000),
      zone: 'Europe/Berlin',
      audience: 'signed_in',
    },
  })
}

/** An event with room for everybody, and so many signed-in people who want to come; answers path and cookies. */
export async function rush(count: number): Promise<{ path: string; cookies: string[] }> {
  const { id: networkId } = await db.network.findUniqueOrThrow({ where: { slug } })
  const event = await anEvent(networkId, 'bench-rush')
  const part = await db.part.create({
    data: { networkId, eventId: event.id, key: 'attendance', name: { de: 'Teilnahme' } },
  })
  await db.pool.create({
    data: { networkId, partId: part.id, key: 'onsite', name: { de: 'Vor Ort' }, capacity: count },
  })
  const cookies: string[] = []
  for (let n = 0; n < count; n++) {
    const email = `rush-${n}@bench.example`
    const token = randomBytes(16).toString('base64url')
    const login = await db.login.create({ data: { email, verifiedAt: new Date() } })
    const person = await db.person.create({
      data: { networkId, loginId: login.id, givenName: 'Eva', familyName: `Muster ${n}` },
    })
    await db.address.create({ data: { networkId, personId: person.id, email, verifiedAt: new Date() } })
    await db.signIn.create({
      data: { loginId: login.id, tokenHash: hashToken(token), browser: 'bench', expires: inAMonth() },
    })
    cookies.push(`next-auth.session-token=${token}`)
  }
  return { path: `/${slug}/events/bench-rush/register`, cookies }
}

/** How many places the rush really got. */
export const registered = async () =>
  db.place.count({ where: { state: 'confirmed', registration: { event: { slug: 'bench-rush' } } } })

export const blank = `/${slug}/blank`
