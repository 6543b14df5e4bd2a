import { inviteInto } from '@/lib/access/commands'
import { type Actor, visitor } from '@/lib/access/context'
import { auditGlobally } from '@/lib/audit/write'
import type { CurrentLogin } from '@/lib/auth/current'
import { db } from '@/lib/db'
import { invalid, isUniqueViolation, notFound } from '@/lib/errors'
import { networkFacts } from '../facts'
import type { NetworkInput } from './schema'

/** The operator as an actor; anybody else is told that there is nothing here. */
export function operatorActor(login: CurrentLogin | null): Actor {
  if (!login?.operator) throw notFound()
  return {
    ...visitor,
    kind: 'operator',
    id: login.id,
    loginId: login.id,
    email: login.email,
    name: login.email,
  }
}

/**
 * Creates a network that only its office sees, and invites its first administration by mail. Throws Invalid when the
 * slug is taken, also by a network that once had it.
 */
export async function createNetwork(login: CurrentLogin | null, { admin, ...input }: NetworkInput) {
  const actor = operatorActor(login)
  const taken = () => invalid('slugTaken', { slug: 'taken' })
  try {
    return await db.$transaction(async (tx) => {
      const past = await tx.slugHistory.findFirst({ where: { kind: 'network', slug: input.slug } })
      if (past) throw taken()
      if (
        input.parentId &&
        !(await tx.network.findUnique({ where: { id: input.parentId }, select: { id: true } }))
      )
        throw notFound()
      const network = await tx.network.create({
        data: { ...input, claim: { de: input.name }, about: { de: '' }, senderName: input.name },
      })
      await auditGlobally(tx, actor, {
        action: 'networks.create',
        area: 'networks',
        record: { kind: 'network', id: network.id, name: network.name },
        after: { name: network.name, slug: network.slug, kind: network.kind, parentId: network.parentId },
      })
      await inviteInto(tx, networkFacts(network), actor, {
        ...admin,
        role: 'admin',
        eventId: null,
        from: null,
        to: null,
      })
      return network
    })
  } catch (error) {
    throw isUniqueViolation(error) ? taken() : error
  }
}
