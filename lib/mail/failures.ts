import type { Ctx } from '@/lib/access/context'

/** Mails of the network that could not be delivered, newest first. Callers hold `people.read`: addresses are shown. */
export const failedMails = (ctx: Ctx, take = 50) =>
  ctx.db.outbox.findMany({
    where: { state: 'failed' },
    orderBy: { createdAt: 'desc' },
    take,
    select: { id: true, kind: true, address: true, subject: true, error: true, createdAt: true },
  })
