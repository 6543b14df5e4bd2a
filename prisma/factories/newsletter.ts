import type { Ctx } from '@/lib/access/context'
import { newId } from '@/lib/ids'
import { subscriptionToken } from '@/lib/newsletter/link'
import { hashToken } from '@/lib/tokens'
import { unique } from './network'

/** A topic of the context's network. */
export const aTopic = (ctx: Ctx, wishes: { name?: string; endedAt?: Date } = {}) =>
  ctx.db.topic.create({
    data: {
      networkId: ctx.network.id,
      key: unique('thema'),
      name: { de: wishes.name ?? 'Termine' },
      endedAt: wishes.endedAt ?? null,
    },
  })

type Wishes = {
  address?: string
  /** Confirmed unless told otherwise. */
  confirmed?: boolean
  requestedAt?: Date
  unsubscribedAt?: Date
  topics?: { id: string }[]
}

/** A subscription with its link's token and the first links of its chain of consent. */
export async function aSubscription(ctx: Ctx, wishes: Wishes = {}) {
  const id = newId()
  const token = subscriptionToken(id)
  const networkId = ctx.network.id
  const requestedAt = wishes.requestedAt ?? new Date()
  const address = wishes.address ?? `${unique('leserin')}@probe.example`
  const subscription = await ctx.db.subscription.create({
    data: {
      id,
      networkId,
      address,
      tokenHash: hashToken(token),
      requestedAt,
      confirmedAt: wishes.confirmed === false ? null : requestedAt,
      unsubscribedAt: wishes.unsubscribedAt ?? null,
    },
  })
  const topics = (wishes.topics ?? []).map(({ id: topicId }) => ({ networkId, subscriptionId: id, topicId }))
  await ctx.db.subscriptionTopic.createMany({ data: topics })
  await ctx.db.consent.create({
    data: {
      networkId,
      chain: id,
      purpose: 'newsletter',
      event: 'requested',
      wording: 'Ja.',
      language: 'de',
      page: '/',
      channel: 'form',
      address,
      at: requestedAt,
    },
  })
  return { subscription, token }
}
