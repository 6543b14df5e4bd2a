import { now } from '@/lib/clock'
import type { GlobalTx } from '@/lib/db'
import { invalid, isUniqueViolation } from '@/lib/errors'
import type { Locale } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'

type Change = { loginId: string; from: string; to: string; language: Locale; keepSignIn: string | null }

/**
 * Gives a login another address, in all networks at once. Call it only when a button in a mail to the new address was
 * pressed. Every other sign-in ends, a running attempt by the old address too, and the old mailbox is told. Throws
 * Invalid when the address changed meanwhile, or belongs to another login.
 */
export async function changeAddress(tx: GlobalTx, { loginId, from, to, language, keepSignIn }: Change) {
  const at = now()
  const taken = await tx.login.findUnique({ where: { email: to }, select: { id: true } })
  if (taken) throw invalid('own.addressHasLogin')
  const changed = await tx.login
    .updateMany({ where: { id: loginId, email: from }, data: { email: to, verifiedAt: at } })
    .catch((error) => {
      throw isUniqueViolation(error) ? invalid('own.addressHasLogin') : error
    })
  if (changed.count === 0) throw invalid('own.linkUsed')
  await tx.signIn.deleteMany({ where: { loginId, ...(keepSignIn ? { id: { not: keepSignIn } } : {}) } })
  await tx.signInAttempt.updateMany({
    where: { email: from, usedAt: null, expires: { gt: at } },
    data: { expires: new Date(at.getTime() - 1) },
  })
  await sendMail(tx, null, { kind: 'people.sign-in-address', language, address: from, facts: { at, to } })
}
