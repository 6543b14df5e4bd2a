import type { Tx } from '@/lib/db'
import { retrying } from '@/lib/retry'
import type { ImportRow, ImportRun } from '@/prisma/generated/client'
import type { Before, Created } from './gather'
import type { Place } from './rows'
import { json, type Kept, reportOf, shownProblems } from './state'

const size = 300
const createdBy = (row: ImportRow) => row.created as Created
const beforeOf = (row: ImportRow) => (row.before ?? {}) as Before

/** Everything that may hang on a person of an import, to tell whether somebody else added to it. */
const hanging = {
  id: true,
  givenName: true,
  familyName: true,
  version: true,
  loginId: true,
  photoId: true,
  offers: true,
  seeks: true,
  topics: true,
  addresses: { select: { id: true, verifiedAt: true, endedAt: true, bouncedAt: true } },
  affiliations: { select: { id: true, to: true, coordinates: true, endReason: true } },
  memberships: { select: { id: true, _count: { select: { facts: true, mandates: true } } } },
  _count: {
    select: {
      notes: true,
      customValues: true,
      grants: true,
      mandates: true,
      positions: true,
      groups: true,
      applications: true,
      votes: true,
      registrations: true,
      invitations: true,
      contributions: true,
      ballots: true,
      savedViews: true,
      distinctFrom: true,
      distinctBy: true,
      subscriptions: true,
    },
  },
} as const

const load = (tx: Tx, ids: string[]) => tx.person.findMany({ where: { id: { in: ids } }, select: hanging })
type Person = Awaited<ReturnType<typeof load>>[number]

type Address = Person['addresses'][number]
type Work = Person['affiliations'][number]
type Membership = Person['memberships'][number]
const freshAddress = (one: Address) => !one.verifiedAt && !one.endedAt && !one.bouncedAt
const freshWork = (one: Work) => !one.to && !one.coordinates && !one.endReason
const freshMembership = (one: Membership) => one._count.facts === 1 && one._count.mandates === 0

/** True when nothing about somebody whom an import made is anybody else's. */
function untouched(person: Person, created: Created): boolean {
  const only = (rows: { id: string }[], ids: (string | undefined)[]) =>
    rows.every(({ id }) => ids.includes(id))
  return (
    person.version === 0 &&
    !person.loginId &&
    !person.photoId &&
    !person.offers &&
    !person.seeks &&
    person.topics.length === 0 &&
    Object.values(person._count).every((count) => count === 0) &&
    only(person.addresses, created.addresses ?? []) &&
    only(person.affiliations, [created.affiliation]) &&
    only(person.memberships, [created.membership]) &&
    person.addresses.every(freshAddress) &&
    person.affiliations.every(freshWork) &&
    person.memberships.every(freshMembership)
  )
}

/** Takes away the rows that an import made, as far as they are as it made them. */
class Removals {
  private readonly people: string[] = []
  private readonly addresses: string[] = []
  private readonly affiliations: string[] = []
  private readonly memberships: string[] = []
  private readonly organisations: string[] = []

  whole(person: Person) {
    this.people.push(person.id)
    this.addresses.push(...person.addresses.map(({ id }) => id))
    this.affiliations.push(...person.affiliations.map(({ id }) => id))
    this.memberships.push(...person.memberships.map(({ id }) => id))
  }
  /** Answers false when something had to stay. */
  parts(person: Person, created: Created): boolean {
    let all = true
    const take = <T extends { id: string }>(
      rows: T[],
      ids: (string | undefined)[],
      fresh: (row: T) => boolean,
      to: string[],
    ) => {
      for (const row of rows.filter(({ id }) => ids.includes(id)))
        if (fresh(row)) to.push(row.id)
        else all = false
    }
    take(person.addresses, created.addresses ?? [], freshAddress, this.addresses)
    take(person.affiliations, [created.affiliation], freshWork, this.affiliations)
    take(person.memberships, [created.membership], freshMembership, this.memberships)
    return all
  }
  organisation = (id: string) => void this.organisations.push(id)
  institution = (membershipId: string) => void this.memberships.push(membershipId)

  async write(tx: Tx) {
    const among = (ids: string[]) => ({ in: ids })
    await tx.membershipFact.deleteMany({ where: { membershipId: among(this.memberships) } })
    await tx.membership.deleteMany({ where: { id: among(this.memberships) } })
    await tx.affiliation.deleteMany({ where: { id: among(this.affiliations) } })
    await tx.address.deleteMany({ where: { id: among(this.addresses) } })
    await tx.person.deleteMany({ where: { id: among(this.people) } })
    // Later rows were undone before: whoever still hangs on an organisation is not the import's.
    const none = { none: {} }
    await tx.organisation.deleteMany({
      where: {
        id: among(this.organisations),
        version: 0,
        units: none,
        memberships: none,
        affiliations: none,
        positions: none,
        groupPeople: none,
        applications: none,
        invitations: none,
      },
    })
  }
}

/** An organisation's own membership goes when nothing was added to it since. */
async function freshInstitutions(tx: Tx, rows: ImportRow[]): Promise<Set<string>> {
  const ids = rows.flatMap((row) => createdBy(row).membership ?? [])
  const found = await tx.membership.findMany({
    where: { id: { in: ids }, organisationId: { not: null } },
    select: { id: true, _count: { select: { facts: true, mandates: true } } },
  })
  return new Set(found.filter(freshMembership).map(({ id }) => id))
}

/** Gives back what a row overwrote; false when somebody changed it since. */
async function restore(tx: Tx, person: Person, before: Before): Promise<boolean> {
  let all = true
  if (before.person) {
    const given = await tx.person.updateMany({
      where: { id: person.id, version: before.version ?? -1 },
      data: { ...before.person, version: { increment: 1 } },
    })
    all = given.count > 0
  }
  if (before.affiliation) {
    const { id, function: was, became } = before.affiliation
    const given = await tx.affiliation.updateMany({
      where: { id, function: became },
      data: { function: was },
    })
    all = all && given.count > 0
  }
  return all
}

async function undoBatch(tx: Tx, rows: ImportRow[]) {
  const people = new Map(
    (
      await load(
        tx,
        rows.flatMap(({ recordId }) => recordId ?? []),
      )
    ).map((one) => [one.id, one]),
  )
  const fresh = await freshInstitutions(tx, rows)
  const removals = new Removals()
  const result = { removed: 0, restored: 0, kept: [] as Kept[] }
  const gone: string[] = []
  for (const row of rows) {
    const [person, created] = [people.get(row.recordId ?? ''), createdBy(row)]
    if (created.membership && fresh.has(created.membership)) removals.institution(created.membership)
    if (created.organisation) removals.organisation(created.organisation)
    // Somebody deleted or merged them since: there is nothing left to take back.
    if (!person) gone.push(row.id)
    else if (row.outcome === 'created' && untouched(person, created)) {
      removals.whole(person)
      result.removed++
      gone.push(row.id)
    } else {
      const whole =
        row.outcome === 'updated' &&
        [removals.parts(person, created), await restore(tx, person, beforeOf(row))].every(Boolean)
      if (whole) result.restored++
      else result.kept.push({ row: row.number, name: `${person.givenName} ${person.familyName}` })
      if (whole) gone.push(row.id)
    }
  }
  await removals.write(tx)
  await tx.importRow.updateMany({ where: { id: { in: gone } }, data: { outcome: 'undone' } })
  await tx.importRow.updateMany({
    where: { id: { in: rows.map(({ id }) => id).filter((id) => !gone.includes(id)) } },
    data: { outcome: 'kept' },
  })
  return result
}

/**
 * Takes a whole import back, from its last row to its first, a batch in each transaction. What it made goes, what it
 * changed becomes what it was; whoever was changed by somebody else since is kept and named.
 */
export async function undo(place: Place, { id }: Pick<ImportRun, 'id'>) {
  for (;;) {
    const more = await retrying(() =>
      place.db.$transaction(
        async (tx) => {
          // Holds the run: of two workers one waits, and sees what the other did.
          const mine = await tx.importRun.updateMany({
            where: { id, state: 'undoing' },
            data: { state: 'undoing' },
          })
          if (mine.count === 0) return false
          const rows = await tx.importRow.findMany({
            where: { runId: id, outcome: { in: ['created', 'updated'] } },
            orderBy: { number: 'desc' },
            take: size,
          })
          const run = await tx.importRun.findFirstOrThrow({ where: { id } })
          const report = reportOf(run)
          const sum = report.undo ?? { removed: 0, restored: 0, kept: 0, names: [] }
          const { removed, restored, kept } = await undoBatch(tx, rows)
          const undone = {
            removed: sum.removed + removed,
            restored: sum.restored + restored,
            kept: sum.kept + kept.length,
            names: [...sum.names, ...kept].slice(0, shownProblems),
          }
          const over = rows.length < size
          await tx.importRun.updateMany({
            where: { id },
            data: {
              report: json({ ...report, undo: undone }),
              done: { increment: rows.length },
              ...(over ? { state: 'undone', undoneAt: new Date() } : {}),
            },
          })
          return !over
        },
        { timeout: 120_000 },
      ),
    )
    if (!more) return
  }
}
