import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { dateColumn, dayIn, now } from '@/lib/clock'
import { invalid, notFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { enqueue } from '@/lib/jobs/queue'
import { problemIn } from '../chain'
import { locked, recordName } from '../record'
import type { CorrectionInput, FactInput, FactRef, NumberInput } from '../schema'
import type { Fact } from '../status'

const dayOf = (ctx: Ctx, on: string | null) =>
  on ? new Date(`${on}T00:00:00Z`) : dateColumn(ctx.network.zone, now())

function refuseNonsense(facts: readonly Fact[], field: string) {
  const problem = problemIn(facts)
  if (problem) throw invalid(`membership.${problem.reason}`, { [field]: `membership.${problem.reason}` })
}

/** Writes down what happened on a day. Invalid when it contradicts what stands there already. */
export async function addFact(ctx: Ctx, { id, kind, on, note }: FactInput) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const membership = await locked(tx, id)
    const day = dayOf(ctx, on)
    refuseNonsense([...membership.facts, { kind, on: day }], 'on')
    await tx.membershipFact.create({
      data: {
        id: newId(),
        networkId: ctx.network.id,
        membershipId: id,
        kind,
        on: day,
        note,
        byName: ctx.actor.name,
      },
    })
    await audit(tx, ctx, {
      action: 'memberships.fact',
      area: 'memberships',
      record: { kind: 'membership', id, name: recordName(membership) },
      after: { [kind]: dayIn('UTC', day), ...(note ? { note } : {}) },
    })
    if (kind === 'joined')
      await enqueue(tx, 'membership.began', { networkId: ctx.network.id, membershipId: id })
  })
}

/** Puts a wrong day or note right; what it was stays in the log. Invalid when the facts would contradict each other. */
export async function correctFact(ctx: Ctx, { id, factId, on, note }: CorrectionInput) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const membership = await locked(tx, id)
    const wrong = membership.facts.find((fact) => fact.id === factId)
    if (!wrong) throw notFound()
    const day = dayOf(ctx, on)
    refuseNonsense(
      [...membership.facts.filter((fact) => fact !== wrong), { kind: wrong.kind, on: day }],
      'on',
    )
    await tx.membershipFact.updateMany({ where: { id: factId, membershipId: id }, data: { on: day, note } })
    await audit(tx, ctx, {
      action: 'memberships.correct',
      area: 'memberships',
      record: { kind: 'membership', id, name: recordName(membership) },
      before: { [wrong.kind]: dayIn('UTC', wrong.on), note: wrong.note },
      after: { [wrong.kind]: dayIn('UTC', day), note },
    })
  })
}

/** Takes out what never happened; it stays in the log. Invalid while later facts stand on it. */
export async function removeFact(ctx: Ctx, { id, factId }: FactRef) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const membership = await locked(tx, id)
    const wrong = membership.facts.find((fact) => fact.id === factId)
    if (!wrong) throw notFound()
    if (problemIn(membership.facts.filter((fact) => fact !== wrong))) throw invalid('membership.stoodOn')
    await tx.membershipFact.deleteMany({ where: { id: factId, membershipId: id } })
    await audit(tx, ctx, {
      action: 'memberships.remove',
      area: 'memberships',
      record: { kind: 'membership', id, name: recordName(membership) },
      before: { [wrong.kind]: dayIn('UTC', wrong.on), note: wrong.note },
    })
  })
}

/** The number by which the office files the membership. */
export async function setNumber(ctx: Ctx, { id, number }: NumberInput) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const membership = await locked(tx, id)
    await tx.membership.updateMany({ where: { id }, data: { number } })
    await audit(tx, ctx, {
      action: 'memberships.save',
      area: 'memberships',
      record: { kind: 'membership', id, name: recordName(membership) },
      before: { number: membership.number },
      after: { number },
    })
  })
}
