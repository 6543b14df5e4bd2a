import { now } from '@/lib/clock'
import type { BoundDb, Tx } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { Draft } from './draft'
import { fold } from './fields'
import { likeName, spellings } from './similar'

/** What an import must know of a person who may be meant. */
const wanted = () =>
  ({
    id: true,
    title: true,
    givenName: true,
    familyName: true,
    phone: true,
    language: true,
    birthYear: true,
    tags: true,
    version: true,
    addresses: { where: { endedAt: null }, select: { email: true, kind: true } },
    affiliations: {
      select: {
        id: true,
        organisationId: true,
        function: true,
        from: true,
        to: true,
        organisation: { select: { name: true } },
      },
    },
    memberships: { select: { kindId: true } },
    loginId: true,
    grants: { where: { OR: [{ to: null }, { to: { gt: now() } }] }, select: { id: true } },
  }) satisfies Prisma.PersonSelect

export type KnownPerson = Prisma.PersonGetPayload<{ select: ReturnType<typeof wanted> }>
export type Known = {
  /** Who is written to at an address, and whether it is theirs alone. */
  at: (email: string) => { person: KnownPerson; personal: boolean }[]
  /** People whose name may be the same. */
  named: (draft: Draft) => KnownPerson[]
}

/** Reads who of the network may be meant by some rows: as many statements for ten as for a thousand. */
export async function knownFor(tx: Tx | BoundDb, drafts: readonly Draft[]): Promise<Known> {
  const mails = [...new Set(drafts.flatMap(({ personal, functional }) => [personal, functional]))].filter(
    (mail) => mail !== null,
  )
  const addresses = await tx.address.findMany({
    where: { email: { in: mails }, endedAt: null },
    select: { email: true, kind: true, personId: true },
  })
  const names = await tx.person.findMany({
    where: { familyName: { in: [...new Set(drafts.flatMap(({ familyName }) => spellings(familyName)))] } },
    select: { id: true, givenName: true, familyName: true },
  })
  const byFamily = Map.groupBy(drafts, ({ familyName }) => fold(familyName))
  const alike = names.filter((person) =>
    byFamily.get(fold(person.familyName))?.some((draft) => likeName(draft, person)),
  )
  const ids = [...new Set([...addresses.map(({ personId }) => personId), ...alike.map(({ id }) => id)])]
  const people =
    ids.length > 0 ? await tx.person.findMany({ where: { id: { in: ids } }, select: wanted() }) : []
  const byId = new Map(people.map((person) => [person.id, person]))
  const byMail = Map.groupBy(addresses, ({ email }) => email)
  const byName = Map.groupBy(people, ({ familyName }) => fold(familyName))
  return {
    at: (email) =>
      (byMail.get(email) ?? []).flatMap(({ personId, kind }) => {
        const person = byId.get(personId)
        return person ? [{ person, personal: kind === 'personal' }] : []
      }),
    named: (draft) => (byName.get(fold(draft.familyName)) ?? []).filter((person) => likeName(draft, person)),
  }
}

/** The network's organisations by name or short name; 'several' where a name is not enough. */
export class Organisations {
  private readonly found = new Map<string, string | 'several'>()

  static async of(bound: BoundDb): Promise<Organisations> {
    const rows = await bound.organisation.findMany({
      select: { id: true, name: true, shortName: true, parentId: true },
    })
    const all = new Organisations()
    // A unit is meant by its bare name only where no organisation of its own has it.
    for (const unit of [false, true])
      for (const row of rows)
        if ((row.parentId !== null) === unit)
          for (const name of [row.name, row.shortName]) if (name) all.put(name, row.id, unit)
    return all
  }

  private put(name: string, id: string, unit: boolean) {
    const key = fold(name)
    const held = this.found.get(key)
    if (!held) this.found.set(key, id)
    else if (held !== id && !unit) this.found.set(key, 'several')
  }

  named = (name: string) => this.found.get(fold(name)) ?? null
  add = (name: string, id: string) => void this.found.set(fold(name), id)
}
