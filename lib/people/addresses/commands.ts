import { authorize } from '@/lib/access/authorize'
import { type Ctx, can } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { forbidden, invalid, notFound } from '@/lib/errors'
import type { Person } from '@/prisma/generated/client'
import { fullName } from '../name'
import type { AddressInput, AddressRef } from '../schema'

type Address = Pick<AddressInput, 'email' | 'kind'>

/** Adds an address within the caller's transaction; an address that somebody here has is refused at `field`. */
export async function addAddressTo(tx: Tx, ctx: Ctx, person: Person, address: Address, field: string) {
  const held = await tx.address.findFirst({
    where: {
      email: address.email,
      endedAt: null,
      ...(address.kind === 'functional' ? { kind: 'personal' } : {}),
    },
  })
  // Several people may read one functional mailbox; a personal address belongs to one person.
  if (held) throw invalid('addressTaken', { [field]: 'addressTaken' })
  const ended = await tx.address.findFirst({ where: { personId: person.id, email: address.email } })
  if (ended)
    await tx.address.updateMany({ where: { id: ended.id }, data: { endedAt: null, kind: address.kind } })
  else await tx.address.create({ data: { networkId: ctx.network.id, personId: person.id, ...address } })
  await audit(tx, ctx, {
    action: 'people.address.add',
    area: 'people',
    record: { kind: 'person', id: person.id, name: fullName(person) },
    after: address,
  })
}

/**
 * Whoever proves a personal address signs in as its person, where nobody does yet: with a role waiting there, giving an
 * address would be giving the role. Nobody gives more than they have.
 */
async function refuseWaitingRole(tx: Tx, ctx: Ctx, { id, loginId }: Person, { kind }: Address) {
  if (kind === 'functional' || loginId || can(ctx.actor, 'settings.write')) return
  const held = { personId: id, OR: [{ to: null }, { to: { gt: now() } }] }
  if ((await tx.grant.count({ where: held })) > 0) throw forbidden('addressOfRole')
}

/** One more address for a person, unverified until they confirm it. */
export async function addAddress(ctx: Ctx, { id, ...address }: AddressInput) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id } })
    if (!person) throw notFound()
    await refuseWaitingRole(tx, ctx, person, address)
    await addAddressTo(tx, ctx, person, address, 'email')
  })
}

/** From now on nothing is sent there, and it signs nobody in to this person. A login is never changed by it. */
export async function endAddress(ctx: Ctx, { id, addressId }: AddressRef) {
  authorize(ctx, 'people.write')
  await ctx.db.$transaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id } })
    const address = await tx.address.findFirst({ where: { id: addressId, personId: id, endedAt: null } })
    if (!person || !address) throw notFound()
    await tx.address.updateMany({ where: { id: addressId }, data: { endedAt: now() } })
    await audit(tx, ctx, {
      action: 'people.address.end',
      area: 'people',
      record: { kind: 'person', id, name: fullName(person) },
      before: { email: address.email, kind: address.kind },
    })
  })
}
