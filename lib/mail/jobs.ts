import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import { forgetMails } from './archive'

const keepDays = 30
const day = 24 * 60 * 60_000

/** Mails are kept for 30 days, as rows and as files; what still waits stays, without the secrets of long-dead links. */
export async function forgetSentMails() {
  const before = new Date(now().getTime() - keepDays * day)
  await db.outbox.deleteMany({
    where: { state: { in: ['sent', 'skipped', 'failed'] }, createdAt: { lt: before } },
  })
  await db.outbox.updateMany({
    where: { state: { in: ['failed', 'uncertain'] }, createdAt: { lt: new Date(now().getTime() - 2 * day) } },
    data: { secret: Prisma.DbNull },
  })
  await forgetMails(before)
}
