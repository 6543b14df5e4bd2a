import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict } from '@/lib/errors'

type Names = { title: string | null; givenName: string; familyName: string }

/**
 * The person behind a mailbox that pressed the button of its mail: who has confirmed this address here; else whom the
 * office wrote down with it and who never signed in; else somebody new. Nobody is renamed, and nobody with an account
 * gets an address that they have not confirmed themselves. Throws Conflict where several have confirmed it.
 */
export async function personOfMailbox(
  tx: Tx,
  ctx: Ctx,
  email: string,
  { title, givenName, familyName }: Names,
): Promise<string> {
  const rows = await tx.address.findMany({
    where: { email, kind: 'personal', endedAt: null },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      verifiedAt: true,
      personId: true,
      person: {
        select: {
          loginId: true,
          registrations: { where: { lapsesAt: { not: null } }, select: { id: true }, take: 1 },
        },
      },
    },
  })
  const confirmed = rows.filter((row) => row.verifiedAt)
  const [owner, another] = confirmed
  if (another) throw conflict('joining.several')
  if (owner) return owner.personId
  const written = rows.filter(({ person }) => person.loginId === null && person.registrations.length === 0)
  const [noted, more] = written
  if (noted && !more) {
    await tx.address.updateMany({ where: { id: noted.id }, data: { verifiedAt: now() } })
    return noted.personId
  }
  const networkId = ctx.network.id
  const person = await tx.person.create({
    data: { networkId, title, givenName, familyName, language: ctx.locale },
    select: { id: true },
  })
  await tx.address.create({ data: { networkId, personId: person.id, email, verifiedAt: now() } })
  return person.id
}
