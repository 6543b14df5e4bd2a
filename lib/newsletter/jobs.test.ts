import { expect, test } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { aSubscription, aTopic } from '@/prisma/factories/newsletter'
import { forgetUnconfirmed } from './jobs'

const days = (n: number) => new Date(Date.now() - n * 86_400_000)

test('what nobody confirmed in seven days vanishes with its whole chain; everything else stays', async () => {
  const { visitor: ctx } = await aNetwork()
  const topics = [await aTopic(ctx)]
  const old = await aSubscription(ctx, { confirmed: false, requestedAt: days(7.01), topics })
  const young = await aSubscription(ctx, { confirmed: false, requestedAt: days(6.9) })
  const confirmed = await aSubscription(ctx, { requestedAt: days(400) })
  const ended = await aSubscription(ctx, { requestedAt: days(400), unsubscribedAt: days(300) })
  await forgetUnconfirmed()
  await forgetUnconfirmed()
  const left = (await ctx.db.subscription.findMany()).map((row) => row.id)
  expect(left.sort()).toEqual([young, confirmed, ended].map((one) => one.subscription.id).sort())
  expect(await ctx.db.consent.count({ where: { chain: old.subscription.id } })).toBe(0)
  expect(await ctx.db.consent.count()).toBe(3)
})
