import { describe, expect, test } from 'vitest'
import { keyedHash } from '@/lib/tokens'
import { aNetwork } from '@/prisma/factories/network'
import { aSubscription } from '@/prisma/factories/newsletter'
import { unsubscribe, unsubscribeOnRequest } from './commands'

describe('unsubscribing by link', () => {
  test('ends it at once and remembers the address only as a keyed hash', async () => {
    const { visitor: ctx } = await aNetwork()
    const { subscription, token } = await aSubscription(ctx)
    await unsubscribe(ctx, { token, reason: 'tooMany' })
    const after = await ctx.db.subscription.findFirstOrThrow({ where: { id: subscription.id } })
    expect(after.unsubscribedAt).not.toBeNull()
    expect(after.reason).toBe('tooMany')
    expect(await ctx.db.suppression.findMany()).toMatchObject([
      { hash: keyedHash(subscription.address), scope: 'newsletter' },
    ])
  })

  test('twice is as good as once', async () => {
    const { visitor: ctx } = await aNetwork()
    const { subscription, token } = await aSubscription(ctx)
    await Promise.all([
      unsubscribe(ctx, { token, reason: null }, 'mail'),
      unsubscribe(ctx, { token, reason: null }),
    ])
    await unsubscribe(ctx, { token, reason: null })
    const links = await ctx.db.consent.findMany({ where: { chain: subscription.id, event: 'withdrawn' } })
    expect(links).toHaveLength(1)
  })

  test('another network’s link does not exist', async () => {
    const { visitor: ctx } = await aNetwork()
    const elsewhere = (await aNetwork()).visitor
    const { subscription, token } = await aSubscription(elsewhere)
    await expect(unsubscribe(ctx, { token, reason: null })).rejects.toMatchObject({ code: 'NotFound' })
    const after = await elsewhere.db.subscription.findFirstOrThrow({ where: { id: subscription.id } })
    expect(after.unsubscribedAt).toBeNull()
  })
})

describe('the office on request', () => {
  test('ends it with a note in the proof', async () => {
    const { ctx } = await aNetwork({ role: 'editor' })
    const { subscription } = await aSubscription(ctx)
    await unsubscribeOnRequest(ctx, { id: subscription.id, note: 'Anruf' })
    const link = await ctx.db.consent.findFirstOrThrow({
      where: { chain: subscription.id, event: 'withdrawn' },
    })
    expect(link).toMatchObject({ channel: 'office' })
    expect(link.wording).toContain('Notiz: Anruf')
  })

  test('needs the newsroom’s ability, and a subscription of its own network', async () => {
    for (const role of ['board', 'auditor', 'events', 'membership', 'steward'] as const) {
      const { ctx } = await aNetwork({ role })
      const { subscription } = await aSubscription(ctx)
      await expect(unsubscribeOnRequest(ctx, { id: subscription.id, note: 'x' })).rejects.toMatchObject({
        code: 'Forbidden',
      })
    }
    const { ctx } = await aNetwork({ role: 'admin' })
    const { subscription } = await aSubscription((await aNetwork()).visitor)
    await expect(unsubscribeOnRequest(ctx, { id: subscription.id, note: 'x' })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })
})
