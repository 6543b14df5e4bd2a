import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, dayIn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict, invalid, notFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { enqueue } from '@/lib/jobs/queue'
import { problemIn } from './chain'
import { locked, recordName } from './record'
import type { MembershipInput } from './schema'
import { type Fact, statusOn } from './status'

export type NewFact = Fact & { note?: string | null }

export type NewMembership = {
  kindId: string
  /** One of the two, as the kind is for persons or institutions. */
  personId?: string | null
  organisationId?: string | null
  /** Days are date columns: midnight UTC of the calendar day. What is written down already is not written twice. */
  facts: readonly NewFact[]
  /** Who decided, or writes it down. */
  byName: string
  number?: string | null
}

const sameFact = (a: Fact, b: Fact) => a.kind === b.kind && a.on.getTime() === b.on.getTime()

async function holderIn(tx: Tx, { kindId, personId, organisationId }: NewMembership) {
  const kind = await tx.membershipKind.findFirst({ where: { id: kindId }, select: { holder: true } })
  const holder = personId
    ? await tx.person.findFirst({ where: { id: personId }, select: { id: true } })
    : organisationId
      ? await tx.organisation.findFirst({ where: { id: organisationId }, select: { id: true } })
      : null
  if (!kind || !holder || (personId && organisationId)) throw notFound()
  if ((kind.holder === 'person') !== Boolean(personId)) throw invalid('membership.holder')
  return personId ? { personId } : { organisationId: organisationId as string }
}

/**
 * Begins a membership within the caller's transaction, who has checked that the actor may: by free joining, by a
 * decision, by hand. Who held this kind before goes on with the same membership and its past. Two at once begin one.
 * States `membership.began` when the facts say since when. Throws NotFound for a kind or holder of another network,
 * Conflict for whoever is a member of this kind already, Invalid for facts that contradict each other.
 */
export async function startMembership(tx: Tx, ctx: Ctx, wanted: NewMembership): Promise<{ id: string }> {
  const holder = await holderIn(tx, wanted)
  await tx.membership.createMany({
    data: {
      id: newId(),
      networkId: ctx.network.id,
      kindId: wanted.kindId,
      number: wanted.number ?? null,
      ...holder,
    },
    skipDuplicates: true,
  })
  const { id } = await tx.membership.findFirstOrThrow({
    where: { kindId: wanted.kindId, ...holder },
    select: { id: true },
  })
  const known = await locked(tx, id)
  const last = wanted.facts.reduce(
    (day, { on }) => (on > day ? on : day),
    dateColumn(ctx.network.zone, now()),
  )
  if (['active', 'suspended'].includes(statusOn(known.facts, last)))
    throw conflict('membership.memberAlready')
  const added = wanted.facts.filter((fact) => !known.facts.some((one) => sameFact(one, fact)))
  const problem = problemIn([...known.facts, ...added])
  if (problem) throw invalid(`membership.${problem.reason}`)
  await tx.membershipFact.createMany({
    data: added.map(({ kind, on, note }) => ({
      networkId: ctx.network.id,
      membershipId: id,
      kind,
      on,
      note: note ?? null,
      byName: wanted.byName,
    })),
  })
  await audit(tx, ctx, {
    action: 'memberships.start',
    area: 'memberships',
    record: { kind: 'membership', id, name: recordName(known) },
    after: Object.fromEntries(added.map(({ kind, on }) => [kind, dayIn('UTC', on)])),
  })
  if (added.some(({ kind }) => kind === 'joined'))
    await enqueue(tx, 'membership.began', { networkId: ctx.network.id, membershipId: id })
  return { id }
}

/** Gives a membership by hand. Throws like `startMembership`. */
export async function addMembership(ctx: Ctx, { kindId, holder, number, kind, on, note }: MembershipInput) {
  authorize(ctx, 'people.write')
  const [type, id] = holder.split(':')
  return ctx.db.$transaction((tx) =>
    startMembership(tx, ctx, {
      kindId,
      ...(type === 'person' ? { personId: id } : { organisationId: id }),
      number,
      facts: [{ kind, on: on ? new Date(`${on}T00:00:00Z`) : dateColumn(ctx.network.zone, now()), note }],
      byName: ctx.actor.name,
    }),
  )
}
