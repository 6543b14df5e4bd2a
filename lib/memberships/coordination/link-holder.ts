import { type Ctx, visitor } from '@/lib/access/context'
import { ensureLogin } from '@/lib/auth/logins'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { fullName } from '@/lib/people/name'

type Holder = { id: string; title: string | null; givenName: string; familyName: string }

/** Who came by a link in a mail acts as its person in this one thing, with no other right; signed in, as themselves. */
export function asHolder(ctx: Ctx, recordId: string, person: Holder): Ctx {
  if (ctx.actor.personId === person.id) return ctx
  const name = fullName(person)
  return { ...ctx, actor: { ...visitor, kind: 'link', id: recordId, name, personId: person.id } }
}

/**
 * The link came by mail and was used: with one personal address, it is that one that is proved. Answers it. With
 * several, nobody knows which; the next sign-in will tell.
 */
export async function proveAddress(tx: Tx, personId: string): Promise<string | null> {
  const addresses = await tx.address.findMany({
    where: { personId, kind: 'personal', endedAt: null },
    select: { id: true, email: true, verifiedAt: true },
  })
  const [one] = addresses
  if (!one || addresses.length > 1) return null
  if (!one.verifiedAt) await tx.address.updateMany({ where: { id: one.id }, data: { verifiedAt: now() } })
  return one.email
}

/** With the first confirmed invitation a login arises: the person can sign in from now on. */
export const mayNowSignIn = async (email: string | null, language: string) => {
  if (email) await ensureLogin(email, language === 'en' ? 'en' : 'de')
}
