import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { newId } from '@/lib/ids'
import { words } from '@/lib/localized'
import { addressOf } from '@/lib/registrations/notice'

export type Named = { personId: string | null; name: string; organisation: unknown }

/** Who is the same somebody: a person of the network, else the same name at the same organisation. */
export const identityOf = ({ personId, name, organisation }: Named) =>
  personId ?? `${name.normalize('NFKC').toLowerCase()} | ${words(organisation, 'de').toLowerCase()}`

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
