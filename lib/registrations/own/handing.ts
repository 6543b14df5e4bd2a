import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, notFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { Again } from '@/lib/retry'
import { hashToken } from '@/lib/tokens'
import type { Prisma } from '@/prisma/generated/client'
import { handInvoices } from '../invoices/handing'
import { registrationToken } from '../link'
import { activePlaces } from '../places/commands'
import { settle } from '../places/settling'
import { fullName } from '../records'
import { underLock } from './leaving'

/** Who takes the places: a person of this network. What is not said stays as it was. */
export type Heir = {
  personId: string
  language?: string
  function?: string | null
  organisation?: string | null
  /** They have confirmed their own data already. */
  completed?: boolean
}

const columns = {
  eventId: true,
  version: true,
  givenBackAt: true,
  language: true,
  function: true,
  organisation: true,
  organisationId: true,
  partnerId: true,
  partyId: true,
  codeId: true,
  priceCents: true,
  priceReason: true,
  standingReason: true,
  completedAt: true,
  person: { select: { givenName: true, familyName: true } },
} as const
type Old = Prisma.RegistrationGetPayload<{ select: typeof columns }>

/**
 * Hands all places of a registration to another person, as they stand: with rank, price, code and what is due. No place
 * comes free, so nobody who waits is overtaken. The heir has a registration and a link of their own; the old link, its
 * tickets and ways into online rooms open nothing any more, and answers stay behind. Answers the new registration. The
 * caller has checked who may, and tells both. Throws Closed when the places are back, Conflict when the heir is there.
 */
export async function handPlace(tx: Tx, ctx: Ctx, from: string, heir: Heir): Promise<{ id: string }> {
  const old = await standing(tx, from)
  const past = await tx.registration.findFirst({
    where: { eventId: old.eventId, personId: heir.personId },
    select: { id: true, givenBackAt: true },
  })
  if (past && !past.givenBackAt) throw conflict('registration.already')
  const id = past?.id ?? newId()
  // As whoever registers: first the row, then the lock, so that two who write the same person wait in one order.
  if (!past) await create(tx, ctx, id, old, heir)
  const { locked } = await underLock(tx, from)
  await settle(tx, ctx, locked)
  if ((await standing(tx, from)).version !== old.version) throw new Again()
  if (past) await reopen(tx, id, old, heir)
  await movePlaces(tx, from, id)
  await endOld(tx, from)
  await handInvoices(tx, ctx, from, id)
  await tell(tx, ctx, id, old, heir)
  return { id }
}

async function standing(tx: Tx, id: string): Promise<Old> {
  const row = await tx.registration.findFirst({ where: { id }, select: columns })
  if (!row) throw notFound()
  if (row.givenBackAt) throw closed('registration.givenBack')
  return row
}

async function tell(tx: Tx, ctx: Ctx, id: string, old: Old, heir: Heir) {
  const person = await tx.person.findFirstOrThrow({
    where: { id: heir.personId },
    select: { givenName: true, familyName: true },
  })
  await audit(tx, ctx, {
    action: 'registrations.hand-over',
    area: 'registrations',
    record: { kind: 'registration', id, name: fullName(person) },
    before: { name: fullName(old.person) },
    after: { name: fullName(person) },
  })
}

function inherited(old: Old, heir: Heir) {
  const {
    person: _,
    eventId: __,
    givenBackAt: ___,
    version: ____,
    priceReason,
    standingReason,
    ...same
  } = old
  return {
    ...same,
    ...(heir.language === undefined ? {} : { language: heir.language }),
    ...(heir.function === undefined ? {} : { function: heir.function }),
    ...(heir.organisation === undefined ? {} : { organisation: heir.organisation }),
    ...(priceReason === null ? {} : { priceReason }),
    ...(standingReason === null ? {} : { standingReason }),
    completedAt: heir.completed ? now() : old.completedAt,
    lapsesAt: null,
  }
}

async function create(tx: Tx, ctx: Ctx, id: string, old: Old, heir: Heir) {
  const tokenHash = hashToken(registrationToken(id))
  const who = { id, eventId: old.eventId, personId: heir.personId, networkId: ctx.network.id, tokenHash }
  const { count } = await tx.registration.createMany({
    data: [{ ...inherited(old, heir), ...who }],
    skipDuplicates: true,
  })
  if (count === 0) throw new Again()
}

async function reopen(tx: Tx, id: string, old: Old, heir: Heir) {
  const { count } = await tx.registration.updateMany({
    where: { id, givenBackAt: { not: null } },
    data: {
      ...inherited(old, heir),
      givenBackAt: null,
      sequence: { increment: 1 },
      version: { increment: 1 },
    },
  })
  if (count === 0) throw new Again()
}

/** A pool that the heir gave back before makes room for the place that comes. */
async function movePlaces(tx: Tx, from: string, to: string) {
  const poolIds = (await activePlaces(tx, from)).map((place) => place.poolId)
  const past = { registrationId: to, poolId: { in: poolIds } }
  await tx.place.updateMany({ where: { replaces: past }, data: { replacesId: null } })
  await tx.place.deleteMany({ where: past })
  await tx.place.updateMany({
    where: { registrationId: from, state: { not: 'given_back' } },
    data: { registrationId: to },
  })
}

async function endOld(tx: Tx, id: string) {
  const at = now()
  await tx.registration.updateMany({
    where: { id },
    data: {
      givenBackAt: at,
      codeId: null,
      partyId: null,
      sequence: { increment: 1 },
      version: { increment: 1 },
    },
  })
  // An invitation admits one person: whoever handed the place on does not come by it again.
  await tx.invitation.updateMany({
    where: { registrationId: id, withdrawnAt: null },
    data: { withdrawnAt: at, personId: null },
  })
  await tx.ticket.updateMany({ where: { registrationId: id, endedAt: null }, data: { endedAt: at } })
  await tx.joinLink.updateMany({ where: { registrationId: id, expires: { gt: at } }, data: { expires: at } })
}
