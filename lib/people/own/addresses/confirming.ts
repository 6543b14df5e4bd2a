import type { Actor, Ctx } from '@/lib/access/context'
import { auditGlobally } from '@/lib/audit/write'
import { changeAddress } from '@/lib/auth/address'
import type { CurrentLogin } from '@/lib/auth/current'
import { now } from '@/lib/clock'
import { db, type GlobalTx } from '@/lib/db'
import { invalid } from '@/lib/errors'
import type { Locale } from '@/lib/localized'
import { fullName } from '../../name'
import { type AddressClaim, readAddressToken } from './token'

// Logins belong to no network, so these transactions run unbound and name the network each time.

/** Whose link it is, for the page that shows its button; null when the link is worth nothing (any more). */
export async function claimOf(ctx: Ctx, token: string) {
  const claim = readAddressToken(ctx.network.id, token)
  if (!claim) return null
  const person = await ctx.db.person.findUnique({
    where: { id: claim.personId },
    select: {
      title: true,
      givenName: true,
      familyName: true,
      login: { select: { email: true } },
      addresses: { where: { email: claim.email }, select: { verifiedAt: true, endedAt: true } },
    },
  })
  if (!person) return null
  const address = person.addresses[0]
  // Ended after the mail went out: the person changed their mind.
  if (address?.endedAt && address.endedAt > claim.issuedAt) return null
  const done =
    claim.purpose === 'confirm'
      ? Boolean(address?.verifiedAt && !address.endedAt)
      : person.login?.email === claim.email
  const signsIn = person.login?.email ?? ''
  if (!done && claim.purpose !== 'confirm' && signsIn !== claim.signInAddress) return null
  return { claim, done, signsIn, name: fullName(person) }
}

/** Whoever holds the link acts as the person; signed in as that person, by their own name and sign-in. */
const actorOf = (ctx: Ctx, claim: AddressClaim, name: string): Pick<Actor, 'kind' | 'id' | 'name'> =>
  ctx.actor.personId === claim.personId ? ctx.actor : { kind: 'link', id: claim.personId, name }

/**
 * The button of the mail: the address is confirmed, and signs in from now on where that was asked for. Twice is as good
 * as once. `signIn` is the browser's own, which stays. Throws Invalid for a dead link, or when the address belongs to
 * somebody else here.
 */
export async function confirmOwnAddress(ctx: Ctx, { token }: { token: string }, signIn: CurrentLogin | null) {
  const found = await claimOf(ctx, token)
  if (!found) throw invalid('own.linkUsed')
  const { claim, done, signsIn, name } = found
  if (done) return claim.purpose
  const actor = actorOf(ctx, claim, name)
  await db.$transaction(async (tx) => {
    const record = { kind: 'person', id: claim.personId, name }
    const log = (action: string, before: object | undefined, after: object | undefined) =>
      auditGlobally(tx, actor, { action, area: 'people', record, before, after }, ctx.network.id)
    await own(tx, ctx, claim)
    await log('people.address.confirm', undefined, { email: claim.email, kind: claim.kind })
    if (claim.purpose === 'confirm') return
    const { loginId, language } = await tx.person.findUniqueOrThrow({ where: { id: claim.personId } })
    if (!loginId) throw invalid('own.linkUsed')
    const [from, to] = [signsIn, claim.email]
    const keepSignIn = signIn?.id === loginId ? signIn.signInId : null
    await changeAddress(tx, { loginId, from, to, language: language as Locale, keepSignIn })
    await log('people.signInAddress', { signsInAs: from }, { signsInAs: to })
    if (claim.purpose !== 'replace') return
    await tx.address.updateMany({
      where: { networkId: ctx.network.id, personId: claim.personId, email: from, endedAt: null },
      data: { endedAt: now() },
    })
    await log('people.address.end', { email: from }, undefined)
  })
  return claim.purpose
}

/** Writes the confirmed address down: the waiting row, an ended one taken up again, or a new one. */
async function own(tx: GlobalTx, ctx: Ctx, { personId, email, kind }: AddressClaim) {
  const networkId = ctx.network.id
  // Two people who confirm one address at once come here one after the other.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${networkId} ${email}`}, 0))`
  // A personal address belongs to one person; several may read a functional mailbox, but not somebody's own.
  const others = await tx.address.findFirst({
    where: {
      networkId,
      email,
      endedAt: null,
      personId: { not: personId },
      ...(kind === 'functional' ? { kind: 'personal' } : {}),
    },
  })
  if (others) throw invalid('own.addressTaken')
  await tx.address.upsert({
    where: { networkId_personId_email: { networkId, personId, email } },
    create: { networkId, personId, email, kind, verifiedAt: now() },
    update: { kind, verifiedAt: now(), endedAt: null, bouncedAt: null },
  })
}
