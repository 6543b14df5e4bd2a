import { randomBytes } from 'node:crypto'
import { db } from '@/lib/db'
import { hashToken } from '@/lib/tokens'
import { formBody, readRenderedForm } from '../fixtures/rendered-form'
import type { Shot } from './load'

const inAMonth = () => new Date(Date.now() + 30 * 86_400_000)

export type Rush = { slug: string; path: string; eventId: string; poolId: string }

/** An event of its own for signed-in people, with so many places in one pool. */
export async function rushEvent(slug: string, key: string, capacity: number): Promise<Rush> {
  const { id: networkId } = await db.network.findUniqueOrThrow({ where: { slug } })
  const startsAt = inAMonth()
  const event = await db.event.create({
    data: {
      networkId,
      slug: key,
      kind: 'conference',
      state: 'announced',
      title: { de: 'Ansturm' },
      summary: { de: '' },
      format: 'onsite',
      startsAt,
      endsAt: new Date(startsAt.getTime() + 10 * 3_600_000),
      zone: 'Europe/Berlin',
      audience: 'signed_in',
      listed: false,
    },
  })
  const part = await db.part.create({
    data: { networkId, eventId: event.id, key: 'attendance', name: { de: 'Teilnahme' } },
  })
  const pool = await db.pool.create({
    data: { networkId, partId: part.id, key: 'onsite', name: { de: 'Vor Ort' }, capacity },
  })
  return { slug, path: `/${slug}/events/${key}/register`, eventId: event.id, poolId: pool.id }
}

/** So many people of a network, each with a person, an address and a browser of their own; answers their cookies. */
export async function crowdOf(slug: string, key: string, count: number): Promise<string[]> {
  const tokens = Array.from({ length: count }, () => randomBytes(16).toString('base64url'))
  const emails = tokens.map((_, n) => `${key}-${n}@bench.example`)
  await db.$executeRaw`
    WITH given AS (
      SELECT gen_random_uuid() AS login, gen_random_uuid() AS person, t.email, t.hash, n.id AS network
      FROM unnest(${emails}::text[], ${tokens.map(hashToken)}::text[]) AS t(email, hash), "Network" n WHERE n.slug = ${slug}
    ), logins AS (
      INSERT INTO "Login" (id, email, "verifiedAt") SELECT login, email, now() FROM given
    ), people AS (
      INSERT INTO "Person" (id, "networkId", "loginId", "givenName", "familyName")
      SELECT person, network, login, 'Rita', 'Rennen' FROM given
    ), addresses AS (
      INSERT INTO "Address" (id, "networkId", "personId", email, "verifiedAt")
      SELECT gen_random_uuid(), network, person, email, now() FROM given
    )
    INSERT INTO "SignIn" (id, "tokenHash", "loginId", browser, expires)
    SELECT gen_random_uuid(), hash, login, 'bench', now() + interval '1 day' FROM given`
  return tokens.map((token) => `next-auth.session-token=${token}`)
}

/** Everybody opens the page of the form in a browser of their own; answers what each of them would send. */
export async function formsOf(base: string, path: string, cookies: readonly string[]): Promise<Shot[]> {
  const shots: Shot[] = []
  let next = 0
  const read = async () => {
    for (let i = next++; i < cookies.length; i = next++) {
      const cookie = cookies[i] ?? ''
      const ask = () => fetch(base + path, { headers: { cookie } })
      // The server may close a kept connection just as it is used again.
      const html = await (await ask().catch(ask)).text()
      const fields = [...formBody(readRenderedForm(html, 'name="attempt"'), {}).entries()]
      shots[i] = { path, cookie, fields: fields.map(([name, text]) => [name, String(text)]) }
    }
  }
  await Promise.all(Array.from({ length: 12 }, read))
  return shots
}

/** How a rush ended: everything that must agree, counted in the database. */
export async function afterwards({ eventId, poolId }: Rush) {
  const [row] = await db.$queryRaw<Record<string, number>[]>`
    SELECT
      (SELECT taken FROM "Pool" WHERE id = ${poolId}::uuid)::int AS taken,
      (SELECT arrivals FROM "Pool" WHERE id = ${poolId}::uuid)::int AS arrivals,
      count(*)::int AS places,
      count(*) FILTER (WHERE state = 'confirmed')::int AS confirmed,
      count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
      count(DISTINCT "arrivalNo")::int AS numbers,
      coalesce(max("arrivalNo"), 0)::int AS last,
      coalesce(max("arrivalNo") FILTER (WHERE state = 'confirmed'), 0)::int AS "lastConfirmed"
    FROM "Place" WHERE "poolId" = ${poolId}::uuid`
  const [mails] = await db.$queryRaw<Record<string, number>[]>`
    WITH told AS (
      SELECT facts->>'registration' AS id, kind, count(*)::int AS n FROM "Outbox"
      WHERE facts->'event'->>'id' = ${eventId} GROUP BY 1, 2
    )
    SELECT
      (SELECT count(*)::int FROM "Registration" WHERE "eventId" = ${eventId}::uuid) AS registrations,
      count(*) FILTER (WHERE told.n = 1 AND told.kind = 'registrations.' || p.state)::int AS right,
      count(*) FILTER (WHERE told.n IS DISTINCT FROM 1 OR told.kind <> 'registrations.' || p.state)::int AS wrong,
      (SELECT count(*)::int FROM told WHERE NOT EXISTS (SELECT FROM "Registration" r WHERE r.id::text = told.id)) AS orphans
    FROM "Place" p LEFT JOIN told ON told.id = p."registrationId"::text
    WHERE p."poolId" = ${poolId}::uuid`
  return { ...row, ...mails } as Afterwards
}

export type Afterwards = {
  taken: number
  arrivals: number
  places: number
  confirmed: number
  waiting: number
  numbers: number
  last: number
  lastConfirmed: number
  registrations: number
  right: number
  wrong: number
  orphans: number
}
