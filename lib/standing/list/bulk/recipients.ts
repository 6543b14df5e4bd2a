import type { BoundDb, Tx } from '@/lib/db'
import { fullName } from '@/lib/people/name'
import type { Prisma } from '@/prisma/generated/client'
import type { Area } from '../list'
import type { Plan, Touched } from './plan'

type Db = BoundDb | Tx
type Recipient = Touched<{ address: string; language: string }>

const person = {
  id: true,
  title: true,
  givenName: true,
  familyName: true,
  language: true,
  addresses: {
    where: { endedAt: null },
    orderBy: [{ kind: 'asc' }, { verifiedAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: { email: true, bouncedAt: true },
  },
} satisfies Prisma.PersonSelect
type Person = {
  id: string
  title: string | null
  givenName: string
  familyName: string
  language: string
  addresses: { email: string; bouncedAt: Date | null }[]
}

const coordinators = (day: Date) =>
  ({
    where: {
      coordinates: true,
      confirmedAt: { not: null },
      from: { lte: day },
      OR: [{ to: null }, { to: { gte: day } }],
    },
    select: { person: { select: person } },
  }) satisfies Prisma.Organisation$affiliationsArgs

type Behind = { id: string; name: string; people: Person[] }

/** The people behind rows of a list: themselves, who holds a mandate, or an institution's coordinators. */
async function behind(db: Db, area: Area, ids: string[], day: Date): Promise<Behind[]> {
  const where = { id: { in: ids } }
  if (area === 'people') {
    const rows = await db.person.findMany({ where, select: person })
    return rows.map((row) => ({ id: row.id, name: fullName(row), people: [row] }))
  }
  if (area === 'mandates') {
    const rows = await db.mandate.findMany({ where, select: { id: true, person: { select: person } } })
    return rows.map((row) => ({ id: row.id, name: fullName(row.person), people: [row.person] }))
  }
  const organisation = {
    id: true,
    name: true,
    affiliations: coordinators(day),
  } satisfies Prisma.OrganisationSelect
  const of = (id: string, one: { name: string; affiliations: { person: Person }[] } | null): Behind => ({
    id,
    name: one?.name ?? '',
    people: (one?.affiliations ?? []).map((work) => work.person),
  })
  if (area === 'organisations') {
    const rows = await db.organisation.findMany({ where, select: organisation })
    return rows.map((row) => of(row.id, row))
  }
  const rows = await db.membership.findMany({
    where,
    select: { id: true, person: { select: person }, organisation: { select: organisation } },
  })
  return rows.map((row) =>
    row.person
      ? { id: row.id, name: fullName(row.person), people: [row.person] }
      : of(row.id, row.organisation),
  )
}

/**
 * Who gets a mail: everybody behind the rows once, each address once, at the first address that works (personal before
 * functional). Who has none is left out by name.
 */
export async function mailPlan(
  db: Db,
  area: Area,
  ids: string[],
  day: Date,
): Promise<Plan<{ address: string; language: string }>> {
  const plan: { take: Recipient[]; leave: Plan['leave'] } = { take: [], leave: [] }
  const met = new Set<string>()
  const written = new Set<string>()
  const place = new Map(ids.map((id, i) => [id, i]))
  const rows = await behind(db, area, ids, day)
  rows.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  for (const { name, people } of rows) {
    if (people.length === 0) plan.leave.push({ reason: 'noCoordinator', name })
    for (const one of people) {
      if (met.has(one.id)) continue
      met.add(one.id)
      const works = one.addresses.find(({ bouncedAt }) => !bouncedAt)
      const address = works?.email.toLowerCase()
      if (!address)
        plan.leave.push({ reason: one.addresses.length > 0 ? 'bounced' : 'noAddress', name: fullName(one) })
      else if (written.has(address)) plan.leave.push({ reason: 'sameAddress', name: fullName(one) })
      else {
        written.add(address)
        plan.take.push({
          id: one.id,
          name: fullName(one),
          address: works?.email ?? address,
          language: one.language,
        })
      }
    }
  }
  return plan
}
