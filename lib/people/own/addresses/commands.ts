import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid, notFound, tooMany } from '@/lib/errors'
import { limit } from '@/lib/limits'
import type { Locale } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import type { Person } from '@/prisma/generated/client'
import { loadPerson } from '../../commands'
import { fullName } from '../../name'
import { ownId } from '../queries'
import type { LostMailboxInput, OwnAddressInput, OwnAddressRef } from '../schema'
import { type AddressPurpose, addressToken } from './token'

const mailsPerHour = 10
/** To one address, whoever asks: nobody is bombed through us. */
const mailsPerAddress = 3

async function askMailbox(
  tx: Tx,
  ctx: Ctx,
  person: Person,
  address: OwnAddressInput,
  purpose: AddressPurpose,
) {
  const signInAddress = ctx.actor.email ?? ''
  const token = addressToken(ctx.network.id, { purpose, personId: person.id, signInAddress, ...address })
  await sendMail(tx, ctx.network.id, {
    kind: 'people.confirm-address',
    language: person.language as Locale,
    address: address.email,
    facts: { purpose, name: fullName(person), email: address.email },
    secret: { token },
  })
}

/** Mails that go to any address one types are counted by login, and by address. */
async function withinLimit(ctx: Ctx, email: string) {
  if (!(await limit(`own.address:${ctx.actor.loginId}`, mailsPerHour, 3600))) throw tooMany()
  if (!(await limit(`own.address.mail:${email}`, mailsPerAddress, 3600))) throw tooMany()
}

/**
 * Asks a mailbox to confirm that it is one's own. The answer is the same whether anybody here has the address already;
 * nothing is written until the mail's button is pressed.
 */
export async function addOwnAddress(ctx: Ctx, input: OwnAddressInput) {
  const id = ownId(ctx)
  await withinLimit(ctx, input.email)
  await ctx.db.$transaction(async (tx) => {
    const person = await loadPerson(tx, id)
    const own = await tx.address.findFirst({
      where: { personId: id, email: input.email, endedAt: null, verifiedAt: { not: null } },
    })
    if (own) throw invalid('own.addressKnown', { email: 'ownAddress' })
    await askMailbox(tx, ctx, person, input, 'confirm')
  })
}

async function ownAddress(tx: Pick<Tx, 'address'>, personId: string, addressId: string) {
  const address = await tx.address.findFirst({ where: { id: addressId, personId, endedAt: null } })
  if (!address) throw notFound()
  return address
}

/** Sends the mail for an address that stands unconfirmed: the office or an import wrote it. */
export async function confirmAgain(ctx: Ctx, { addressId }: OwnAddressRef) {
  const id = ownId(ctx)
  await withinLimit(ctx, (await ownAddress(ctx.db, id, addressId)).email)
  await ctx.db.$transaction(async (tx) => {
    const { email, kind } = await ownAddress(tx, id, addressId)
    await askMailbox(tx, ctx, await loadPerson(tx, id), { email, kind }, 'confirm')
  })
}

/** Asks a personal mailbox to become the one that signs in; the change is made by the button of that mail. */
export async function askForSignInAddress(ctx: Ctx, { addressId }: OwnAddressRef) {
  const id = ownId(ctx)
  await withinLimit(ctx, (await ownAddress(ctx.db, id, addressId)).email)
  await ctx.db.$transaction(async (tx) => {
    const { email, kind } = await ownAddress(tx, id, addressId)
    if (kind === 'functional') throw invalid('own.functionalSignIn')
    if (email === ctx.actor.email) throw invalid('own.addressKnown')
    await askMailbox(tx, ctx, await loadPerson(tx, id), { email, kind }, 'sign-in')
  })
}

/**
 * "I no longer have this mailbox." The address ends at once, and a new one is asked to confirm itself. Only the address
 * that signs in stays until its replacement has answered, so that nobody locks themselves out; without one, Invalid.
 * Answers whether the address is ended already.
 */
export async function loseMailbox(
  ctx: Ctx,
  { addressId, email }: LostMailboxInput,
): Promise<'ended' | 'waits'> {
  const id = ownId(ctx)
  if (email) await withinLimit(ctx, email)
  return ctx.db.$transaction(async (tx) => {
    const person = await loadPerson(tx, id)
    const lost = await ownAddress(tx, id, addressId)
    if (email === lost.email) throw invalid('own.sameAddress', { email: 'ownAddress' })
    const signsIn = lost.email === ctx.actor.email
    if (signsIn && !email) throw invalid('own.signInNeedsOther', { email: 'signInNeedsOther' })
    const asked = { email: email ?? '', kind: lost.kind }
    if (email) await askMailbox(tx, ctx, person, asked, signsIn ? 'replace' : 'confirm')
    if (signsIn) return 'waits'
    await tx.address.updateMany({ where: { id: addressId }, data: { endedAt: now() } })
    await audit(tx, ctx, {
      action: 'people.address.end',
      area: 'people',
      record: { kind: 'person', id, name: fullName(person) },
      before: { email: lost.email, kind: lost.kind },
    })
    return 'ended'
  })
}
