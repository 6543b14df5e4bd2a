import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { newId } from '@/lib/ids'
import { words } from '@/lib/localized'
import { addressOf } from '@/lib/registrations/notice'

export type Named = { personId: string | null; name: string; organisation: unknown }

/** Who is the same somebody: a person of the network, else the same name at the same organisation. */
export const identityOf = ({ personId, name, organisation }: Named) =>
  personId ?? `${name.normalize('NFKC').toLowerCase()} | ${words(organisation, 'de').toLowerCase()}`

/** A name as it is compared where nothing but the name is known. */
export const foldName = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * Finds whose a new entry is, if they do not want to be named: as a person, by name and organisation in any copy, or,
 * where no entry of theirs is left, by the name of their row. By the name alone nobody is held who is known as a
 * person, and no name that somebody agreed to show.
 */
export async function refusersOf(tx: Pick<Tx, 'stagePerson'>, eventId: string) {
  const rows = await tx.stagePerson.findMany({
    where: { eventId, namingRefusedAt: { not: null } },
    select: {
      id: true,
      personId: true,
      name: true,
      namingRefusedAt: true,
      contributions: { select: { personId: true, name: true, organisation: true } },
    },
  })
  const agreed = await tx.stagePerson.findMany({
    where: { eventId, namingConsentAt: { not: null } },
    select: { name: true },
  })
  const shown = new Set(agreed.map(({ name }) => foldName(name)))
  const bare = rows.filter(({ personId, contributions }) => !personId && contributions.length === 0)
  return (entry: Named) => {
    const identity = identityOf(entry)
    const name = foldName(entry.name)
    const same = rows.find(
      ({ personId, contributions }) =>
        (personId !== null && personId === entry.personId) ||
        contributions.some((one) => identityOf(one) === identity),
    )
    if (same || entry.personId || shown.has(name)) return same ?? null
    return bare.find((row) => foldName(row.name) === name) ?? null
  }
}

const entry = { key: true, personId: true, name: true, organisation: true, stagePersonId: true } as const

/** Entries of the working copy that belong to nobody's page yet. */
export const ungathered = (tx: Pick<Tx, 'contribution'>, eventId: string) =>
  tx.contribution.findMany({
    where: { eventId, releaseId: null, stagePersonId: null },
    orderBy: [{ session: { startsAt: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
    select: entry,
  })

/**
 * Gives everybody in the working copy their row as somebody on stage of this event, and ties all copies of their entries
 * to it. Where they are a person of the network, address and language are the known ones. Answers how many are new.
 */
export async function gather(tx: Tx, ctx: Ctx, eventId: string): Promise<number> {
  const loose = await ungathered(tx, eventId)
  const made = loose.length === 0 ? 0 : await tieTogether(tx, ctx, eventId, loose)
  await hideRefused(tx, eventId)
  return made
}

/** Whoever does not want to be named is not named by an entry that was made since, either. */
async function hideRefused(tx: Tx, eventId: string) {
  const refusing = await tx.stagePerson.findMany({
    where: { eventId, namingRefusedAt: { not: null }, contributions: { some: { nameWithdrawnAt: null } } },
    select: { id: true, namingRefusedAt: true },
  })
  for (const { id, namingRefusedAt } of refusing)
    await tx.contribution.updateMany({
      where: { eventId, stagePersonId: id, nameWithdrawnAt: null },
      data: { nameWithdrawnAt: namingRefusedAt },
    })
}

type Loose = Awaited<ReturnType<typeof ungathered>>

async function tieTogether(tx: Tx, ctx: Ctx, eventId: string, loose: Loose): Promise<number> {
  const tied = await tx.contribution.findMany({
    where: { eventId, releaseId: null, stagePersonId: { not: null } },
    select: entry,
  })
  const persons = await tx.stagePerson.findMany({
    where: { eventId, personId: { not: null } },
    select: { id: true, personId: true },
  })
  const known = new Map<string, string>()
  for (const one of tied) if (one.stagePersonId) known.set(identityOf(one), one.stagePersonId)
  for (const { id, personId } of persons) if (personId) known.set(personId, id)
  const groups = new Map<string, Loose>()
  for (const one of loose) groups.set(identityOf(one), [...(groups.get(identityOf(one)) ?? []), one])
  const refuser = await refusersOf(tx, eventId)
  for (const [identity, [first]] of groups) {
    const refused = first && !known.has(identity) ? refuser(first) : null
    if (refused) known.set(identity, refused.id)
  }
  const fresh = [...groups].filter(([identity]) => !known.has(identity))
  const reached = await reach(
    tx,
    fresh.flatMap(([, [first]]) => first?.personId ?? []),
  )
  const made = fresh.map(([identity, [first]]) => {
    const id = newId()
    known.set(identity, id)
    const personId = first?.personId ?? null
    const how = reached.get(personId ?? '') ?? { email: null, language: 'de' }
    return { id, networkId: ctx.network.id, eventId, personId, name: first?.name ?? '', ...how }
  })
  await tx.stagePerson.createMany({ data: made })
  for (const [identity, entries] of groups)
    await tx.contribution.updateMany({
      where: { eventId, key: { in: entries.map(({ key }) => key) } },
      data: { stagePersonId: known.get(identity) ?? null },
    })
  return made.length
}

/** Where people of the network are written to, and in which language. */
async function reach(tx: Tx, ids: readonly string[]) {
  const people = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      language: true,
      addresses: { select: { email: true, kind: true, verifiedAt: true, endedAt: true } },
    },
  })
  return new Map(
    people.map(({ id, language, addresses }) => [id, { email: addressOf(addresses), language }] as const),
  )
}
