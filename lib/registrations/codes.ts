import type { Tx } from '@/lib/db'
import { conflict } from '@/lib/errors'

/** One use of an access code, by one conditional statement; throws Conflict when somebody else had the last one. */
export async function spendCode(tx: Tx, id: string) {
  const { count } = await tx.accessCode.updateMany({
    where: { id, endedAt: null, used: { lt: tx.accessCode.fields.uses } },
    data: { used: { increment: 1 } },
  })
  if (count === 0) throw conflict('registration.codeUsedUp')
}

/** A registration that is given back gives the use of its code back. */
export async function returnCode(tx: Tx, registrationId: string) {
  const row = await tx.registration.findFirst({ where: { id: registrationId }, select: { codeId: true } })
  if (row?.codeId)
    await tx.accessCode.updateMany({
      where: { id: row.codeId, used: { gt: 0 } },
      data: { used: { decrement: 1 } },
    })
}
