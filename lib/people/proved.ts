import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict } from '@/lib/errors'

export type Proved = {
  email: string
  givenName: string
  familyName: string
  /** Who signed in with the address; null for the button of a mail. */
  loginId: string | null
  birthYear?: number | null
  workingSince?: number | null
}

/**
 * The one person who has this address as a personal one: confirmed, or written down by the office. Whoever merely awaits
 * the button of a registration counts for nobody: anyone may have typed that. Null for nobody; Conflict for several.
 */
export async function personOf(tx: Tx, email: string) {
  const rows = await tx.address.findMany({
    where: {
      email,
      kind: 'personal',
      endedAt: null,
      OR: [
        { verifiedAt: { not: null } },
        { person: { registrations: { none: { lapsesAt: { not: null } } } } },
      ],
    },
    orderBy: { id: 'asc' },
    select: { id: true, verifiedAt: true, personId: true },
  })
  const confirmed = rows.filter((row) => row.verifiedAt)
  const found = confirmed.length > 0 ? confirmed : rows
  const [one, another] = found
  if (another) throw conflict('joining.several')
  return one ?? null
}

/** The person behind an address that its mailbox, or a sign-in, has proved; made when there is none, never renamed. */
export async function provedPerson(tx: Tx, ctx: Ctx, proved: Proved): Promise<string> {
  const { email, givenName, familyName, loginId, birthYear = null, workingSince = null } = proved
  const known = await personOf(tx, email)
  if (known) {
    if (!known.verifiedAt)
      await tx.address.updateMany({ where: { id: known.id }, data: { verifiedAt: now() } })
    // Who is signed in with the address is that person from now on, as at the next sign-in.
    if (loginId)
      await tx.person.updateMany({ where: { id: known.personId, loginId: null }, data: { loginId } })
    return known.personId
  }
  const networkId = ctx.network.id
  const names = { givenName, familyName, language: ctx.locale }
  const person = await tx.person.create({
    data: { networkId, ...names, birthYear, workingSince, ...(loginId ? { loginId } : {}) },
    select: { id: true },
  })
  await tx.address.create({ data: { networkId, personId: person.id, email, verifiedAt: now() } })
  return person.id
}
