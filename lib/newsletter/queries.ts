import type { Ctx } from '@/lib/access/context'
import { db, type Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { hashToken } from '@/lib/tokens'
import type { Prisma } from '@/prisma/generated/client'
import type { SubscriptionFilter } from './schema'
import { inState, subscriptionStates } from './status'

/** Topics that can be subscribed to, in the office's order. */
export const activeTopics = (ctx: Ctx) =>
  ctx.db.topic.findMany({
    where: { endedAt: null },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
    select: { id: true, name: true, description: true },
  })

/** All topics with the number of confirmed subscriptions, ended ones last. */
export const allTopics = (ctx: Ctx) =>
  ctx.db.topic.findMany({
    orderBy: [{ endedAt: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }],
    include: { _count: { select: { subscriptions: { where: { subscription: inState.confirmed } } } } },
  })

/** The subscription that a link belongs to; a forged link or one of another network is NotFound. */
export async function subscriptionByToken(db: Pick<Tx, 'subscription'>, token: string) {
  const row = await db.subscription.findFirst({
    where: { tokenHash: hashToken(token) },
    include: { topics: { select: { topicId: true, topic: { select: { name: true } } } } },
  })
  if (!row) throw notFound('newsletter.link')
  return row
}

const pageSize = 50

function where({ state, topic, q }: SubscriptionFilter): Prisma.SubscriptionWhereInput {
  return {
    ...(state ? inState[state] : {}),
    ...(topic ? { topics: { some: { topicId: topic } } } : {}),
    ...(q ? { address: { contains: q.toLowerCase() } } : {}),
  }
}

const shown = {
  topics: { select: { topic: { select: { name: true } } }, orderBy: { topic: { position: 'asc' } } },
} as const satisfies Prisma.SubscriptionInclude

/** The page each subscription came from: of the newest request in its chain. */
async function sources(ctx: Ctx, ids: string[]) {
  const rows = await ctx.db.consent.findMany({
    where: { chain: { in: ids }, event: 'requested' },
    orderBy: { at: 'asc' },
    select: { chain: true, page: true },
  })
  return new Map(rows.map((row) => [row.chain, row.page]))
}

/** A page of the list, newest first, with the number of all that fit. `size: 0` gives all (export). */
export async function listSubscriptions(ctx: Ctx, filter: SubscriptionFilter, size = pageSize) {
  const [total, rows] = await Promise.all([
    ctx.db.subscription.count({ where: where(filter) }),
    ctx.db.subscription.findMany({
      where: where(filter),
      include: shown,
      orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
      ...(size ? { take: size, skip: (filter.page - 1) * size } : {}),
    }),
  ])
  const pages = await sources(
    ctx,
    rows.map((row) => row.id),
  )
  return { total, size, rows: rows.map((row) => ({ ...row, page: pages.get(row.id) ?? null })) }
}

/** How many subscriptions are in each state. */
export async function countSubscriptions(ctx: Ctx) {
  const counts = await Promise.all(
    subscriptionStates.map((state) => ctx.db.subscription.count({ where: inState[state] })),
  )
  return Object.fromEntries(subscriptionStates.map((state, i) => [state, counts[i] ?? 0])) as Record<
    (typeof subscriptionStates)[number],
    number
  >
}

/** One subscription with its whole chain of consent, oldest first; null when it is not of this network. */
export async function subscriptionEvidence(ctx: Ctx, id: string) {
  const subscription = await ctx.db.subscription.findFirst({
    where: { id },
    include: { ...shown, person: { select: { id: true, givenName: true, familyName: true } } },
  })
  if (!subscription) return null
  const [chain, mails] = await Promise.all([
    ctx.db.consent.findMany({ where: { chain: id }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
    ctx.db.outbox.findMany({
      where: { kind: { startsWith: 'newsletter.' }, facts: { path: ['subscription'], equals: id } },
      orderBy: { createdAt: 'asc' },
      select: { id: true, kind: true, createdAt: true, sentAt: true, state: true },
    }),
  ])
  return { subscription, chain, mails }
}

/** From whom the network's mails come, as a mailbox shows it. */
export async function senderOf(ctx: Ctx): Promise<string> {
  const { senderName, senderAddress } = await db.network.findUniqueOrThrow({
    where: { id: ctx.network.id },
    select: { senderName: true, senderAddress: true },
  })
  return `${senderName} <${senderAddress}>`
}
