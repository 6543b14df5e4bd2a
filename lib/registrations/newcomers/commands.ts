import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { ensureLogin } from '@/lib/auth/logins'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict } from '@/lib/errors'
import { retrying } from '@/lib/retry'
import { addressOf, notify, outcome } from '../notice'
import { holder } from '../own/holder'
import { giveAllBack } from '../own/leaving'
import { noticeOf, type WholeRegistration } from '../records'
import type { TokenInput } from '../schema'

/**
 * The button in the mail was pressed: the address is its owner's, the place stays, and a login arises. If the network
 * knows exactly one person by that confirmed address, the registration is theirs. Answers the token. Twice is once.
 */
export async function confirmAddress(ctx: Ctx, { token }: TokenInput): Promise<string> {
  const held = await holder(ctx, token)
  const { registration } = held
  if (registration.givenBackAt) throw closed('registration.lapsed')
  if (!registration.lapsesAt) return token
  const email = addressOf(registration.person.addresses)
  await retrying(() => ctx.db.$transaction((tx) => confirmIn(tx, held.ctx, registration, email)))
  if (email) await ensureLogin(email, registration.language === 'en' ? 'en' : 'de')
  return token
}

async function confirmIn(tx: Tx, ctx: Ctx, registration: WholeRegistration, email: string | null) {
  const { count } = await tx.registration.updateMany({
    where: { id: registration.id, lapsesAt: { not: null }, givenBackAt: null },
    data: { lapsesAt: null, version: { increment: 1 } },
  })
  if (count === 0) return
  await tx.address.updateMany({
    where: { personId: registration.personId, verifiedAt: null },
    data: { verifiedAt: now() },
  })
  if (email) await handOver(tx, registration, email)
  const { facts, to } = await noticeOf(tx, registration.id)
  await notify(tx, ctx.network, outcome(facts.places.map((place) => place.state)), to, facts)
  await audit(tx, ctx, {
    action: 'registrations.confirm-address',
    area: 'registrations',
    record: { kind: 'registration', id: registration.id, name: facts.name },
  })
}

/** The mailbox proved to be that of somebody known here: the person made for the form is not needed. */
export async function handOver(tx: Tx, registration: WholeRegistration, email: string) {
  const { personId, eventId } = registration
  const known = await tx.person.findMany({
    where: {
      id: { not: personId },
      addresses: { some: { email, kind: 'personal', endedAt: null, verifiedAt: { not: null } } },
    },
    select: { id: true, registrations: { where: { eventId }, select: { id: true } } },
    take: 2,
  })
  const [owner, another] = known
  if (!owner || another) return
  if (owner.registrations.length > 0) throw conflict('registration.already')
  await tx.registration.update({ where: { id: registration.id }, data: { personId: owner.id } })
  await tx.address.deleteMany({ where: { personId } })
  await tx.person.delete({ where: { id: personId } })
}

/** Nobody pressed the button in time: the place goes to whoever waits, and the address is nobody's any more. */
export async function lapse(ctx: Ctx, { id, personId }: { id: string; personId: string }) {
  await giveAllBack(ctx, id, { action: 'registrations.lapse', tell: false, onlyLapsed: true })
  await ctx.db.address.updateMany({
    where: {
      personId,
      verifiedAt: null,
      endedAt: null,
      person: { registrations: { some: { id, givenBackAt: { not: null }, lapsesAt: { not: null } } } },
    },
    data: { endedAt: now() },
  })
}

/** Registrations without an account whose time is up. */
export const lapsed = (ctx: Ctx) =>
  ctx.db.registration.findMany({
    where: { lapsesAt: { lte: now() }, givenBackAt: null },
    orderBy: { lapsesAt: 'asc' },
    select: { id: true, personId: true },
    take: 500,
  })
