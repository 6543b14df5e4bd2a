import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { asLocalized } from '@/lib/localized'
import { Prisma } from '@/prisma/generated/client'
import { mailPlan } from '../bulk/plan'
import type { Selection } from '../bulk/schema'
import { selectedIn } from '../bulk/selection'

/** Who would get a mail, and who not and why. */
export async function messagePreviewOf(ctx: Ctx, eventId: string, selection: Selection) {
  authorize(ctx, 'registrants.write')
  const { event, ids } = await selectedIn(ctx, eventId, selection)
  return { event, selected: ids.length, plan: await mailPlan(ctx, event.id, ids) }
}

/** How the mails of messages stand, by message. */
async function delivery(ctx: Ctx, ids: readonly string[]) {
  const rows = await db.$queryRaw<{ message: string; sent: number; failed: number }[]>(Prisma.sql`
    SELECT "facts"->>'message' AS "message", (count(*) FILTER (WHERE "state" = 'sent'))::int AS "sent",
      (count(*) FILTER (WHERE "state" = 'failed'))::int AS "failed"
    FROM "Outbox"
    WHERE "networkId" = ${ctx.network.id}::uuid AND "kind" = 'registrations.message'
      AND "facts"->>'message' = ANY(${[...ids]}::text[])
    GROUP BY 1`)
  return new Map(rows.map((row) => [row.message, row]))
}

/** What the office wrote to people registered for an event, newest first: who, when, to whom, and how it arrived. */
export async function messagesOf(ctx: Ctx, eventId: string) {
  authorize(ctx, 'events.read')
  const rows = await ctx.db.eventMessage.findMany({
    where: { eventId },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
  const states = await delivery(
    ctx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    subject: asLocalized(row.subject),
    text: asLocalized(row.text),
    query: row.query,
    recipients: row.recipients,
    byName: row.byName,
    sentAt: row.sentAt,
    /** Null once the mails themselves are not kept any more. */
    delivery: states.get(row.id) ?? null,
  }))
}
export type SentMessage = Awaited<ReturnType<typeof messagesOf>>[number]
