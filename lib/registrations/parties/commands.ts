import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'
import type { InvoiceTo } from '../invoices/schema'
import { notify, outcome } from '../notice'
import { underLock } from '../own/leaving'
import { wonState } from '../places/capacity'
import { settle } from '../places/settling'
import { noticeOf } from '../records'

export type PartyPlan = {
  eventId: string
  /** How many come together. */
  size: number
  /** Until then their places are held. */
  deadline: Date
  /** The institution whose colleagues they are. */
  organisationId?: string | null
  byPersonId?: string | null
  byName: string
  /** Where the invoices of all of them go, where something else is said than is known. */
  invoiceTo?: InvoiceTo | null
}

/**
 * Opens a party, in the caller's transaction: several come together. Its members are written down by `enter` with
 * `partyId`, `heldUntil: deadline` and `completed: false`, one after the other, so that each keeps their own order of
 * arrival; whoever finds no place waits like everybody. The caller has checked who may.
 */
export async function openParty(tx: Tx, ctx: Ctx, plan: PartyPlan): Promise<{ id: string }> {
  if (plan.deadline <= now()) throw invalid('registration.partyDeadline', { deadline: 'pastEnd' })
  const { eventId, size, deadline, byName, organisationId = null, byPersonId = null, invoiceTo } = plan
  return tx.party.create({
    data: {
      networkId: ctx.network.id,
      eventId,
      size,
      deadline,
      byName,
      organisationId,
      byPersonId,
      ...(invoiceTo ? { invoiceTo } : {}),
    },
    select: { id: true },
  })
}

/**
 * Somebody whom others wrote down has confirmed and completed their data: a held place is theirs (or asked for, where
 * the office confirms), a waiting one goes on waiting. With the last of them the party is complete. Twice is once;
 * answers false when the registration was given back meanwhile.
 */
export async function completeMember(tx: Tx, ctx: Ctx, registrationId: string): Promise<boolean> {
  const { locked } = await underLock(tx, registrationId)
  await settle(tx, ctx, locked)
  const at = now()
  const { count } = await tx.registration.updateMany({
    where: { id: registrationId, givenBackAt: null, completedAt: null },
    data: { completedAt: at, sequence: { increment: 1 }, version: { increment: 1 } },
  })
  if (count === 0) return stands(tx, registrationId)
  await tx.place.updateMany({
    where: { registrationId, state: 'held' },
    data: { state: wonState(locked.event), heldUntil: null, changedAt: at },
  })
  const { facts, to } = await noticeOf(tx, registrationId)
  const done = outcome(facts.places.map((place) => place.state))
  await notify(tx, ctx.network, done, to, facts)
  await audit(tx, ctx, {
    action: 'registrations.complete',
    area: 'registrations',
    record: { kind: 'registration', id: registrationId, name: facts.name },
    after: { places: facts.places.map((place) => place.state) },
  })
  await closeComplete(tx, registrationId)
  return true
}

const stands = async (tx: Tx, id: string) =>
  (await tx.registration.count({ where: { id, givenBackAt: null } })) > 0

/** Everybody whom the party was meant for is there and has answered. */
async function closeComplete(tx: Tx, registrationId: string) {
  const { party } = await tx.registration.findFirstOrThrow({
    where: { id: registrationId },
    select: { party: { select: { id: true, size: true } } },
  })
  if (!party) return
  const answered = { partyId: party.id, givenBackAt: null, completedAt: { not: null } }
  if ((await tx.registration.count({ where: answered })) < party.size) return
  await tx.party.updateMany({ where: { id: party.id, completedAt: null }, data: { completedAt: now() } })
}
