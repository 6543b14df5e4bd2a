import { beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { aNetwork, unique } from '@/prisma/factories/network'
import { aSubscription, aTopic } from '@/prisma/factories/newsletter'
import { aPerson } from '@/prisma/factories/people'
import { changeSubscription, confirmSubscription, requestSubscription } from './commands'
import { subscriptionToken } from './link'
import { suppress } from './suppression'

const daysAgo = (n: number) => new Date(Date.now() - n * 86_400_000)
const address = () => `${unique('neu')}@probe.example`
const mailsTo = (ctx: Ctx, to: string) =>
  ctx.db.outbox.findMany({ where: { address: to }, orderBy: { createdAt: 'asc' } })
const row = (ctx: Ctx, to: string) =>
  ctx.db.subscription.findFirstOrThrow({ where: { address: to }, include: { topics: true } })
const chain = async (ctx: Ctx, id: string) =>
  (await ctx.db.consent.findMany({ where: { chain: id }, orderBy: { at: 'asc' } })).map((link) => link.event)

let ctx: Ctx
let topic: string
let other: string

beforeEach(async () => {
  ctx = (await aNetwork()).visitor
  topic = (await aTopic(ctx, { name: 'Termine' })).id
  other = (await aTopic(ctx, { name: 'Meldungen' })).id
})

const request = (to: string, topics = [topic]) =>
  requestSubscription(ctx, { address: to, topics, page: '/x/news' })
const confirm = async (to: string, topics = [topic]) =>
  confirmSubscription(ctx, { token: subscriptionToken((await row(ctx, to)).id), topics })

describe('a sign-up', () => {
  test('keeps the proof and sends one mail, but counts for nothing yet', async () => {
    const to = address()
    await request(to)
    const subscription = await row(ctx, to)
    expect(subscription).toMatchObject({ confirmedAt: null, personId: null, language: 'de' })
    expect(await mailsTo(ctx, to)).toMatchObject([{ kind: 'newsletter.confirm' }])
    const [asked] = await ctx.db.consent.findMany({ where: { chain: subscription.id, event: 'requested' } })
    expect(asked).toMatchObject({ page: '/x/news', channel: 'form', language: 'de', address: to })
    expect(asked?.wording).toMatch(/^Ja, ich möchte.*\nVersion 1\nThemen: Termine$/)
    expect(await chain(ctx, subscription.id)).toEqual(['requested', 'mailed'])
  })

  test('creates no person and touches none, whoever has the address', async () => {
    const to = address()
    const { id } = (await aPerson(ctx, { email: to })).person
    const person = await ctx.db.person.findFirstOrThrow({ where: { id } })
    const before = await ctx.db.person.count()
    await request(to)
    expect((await row(ctx, to)).personId).toBeNull()
    expect(await ctx.db.person.count()).toBe(before)
    expect(await ctx.db.person.findFirst({ where: { id } })).toEqual(person)
  })

  test('never changes a confirmed subscription: its owner is only told', async () => {
    const { subscription } = await aSubscription(ctx, { topics: [{ id: topic }] })
    await request(subscription.address, [other])
    const after = await row(ctx, subscription.address)
    expect(after.topics.map((t) => t.topicId)).toEqual([topic])
    expect(after.requestedAt).toEqual(subscription.requestedAt)
    expect(await mailsTo(ctx, subscription.address)).toMatchObject([{ kind: 'newsletter.already' }])
    expect(await chain(ctx, subscription.id)).toEqual(['requested'])
  })

  test('answers the same for known and unknown addresses', async () => {
    const { subscription } = await aSubscription(ctx)
    expect(await request(subscription.address)).toEqual(await request(address()))
  })

  test('wants a topic that is offered', async () => {
    const ended = await aTopic(ctx, { endedAt: new Date() })
    const foreign = await aTopic((await aNetwork()).visitor)
    for (const topics of [[], [ended.id], [foreign.id]])
      await expect(request(address(), topics)).rejects.toMatchObject({
        code: 'Invalid',
        fields: { 'topics[]': 'chooseOne' },
      })
  })

  test('bombs nobody: three mails an hour to one address, from all networks together', async () => {
    const to = address()
    for (let n = 0; n < 5; n++) await request(to)
    const elsewhere = (await aNetwork()).visitor
    await requestSubscription(elsewhere, { address: to, topics: [], page: '/' })
    expect(await mailsTo(ctx, to)).toHaveLength(3)
    expect(await mailsTo(elsewhere, to)).toHaveLength(0)
  })

  test('twice at once leaves one row', async () => {
    const to = address()
    await Promise.all([request(to), request(to)])
    expect(await ctx.db.subscription.count({ where: { address: to } })).toBe(1)
  })
})

describe('the button', () => {
  test('confirms once, however often it is pressed', async () => {
    const to = address()
    await request(to)
    await Promise.all([confirm(to), confirm(to)])
    await confirm(to)
    const subscription = await row(ctx, to)
    expect(subscription.confirmedAt).not.toBeNull()
    expect(await chain(ctx, subscription.id)).toEqual(['requested', 'mailed', 'confirmed'])
    expect((await mailsTo(ctx, to)).map((mail) => mail.kind)).toEqual([
      'newsletter.confirm',
      'newsletter.welcome',
    ])
    const audits = await ctx.db.audit.findMany({ where: { recordId: subscription.id } })
    expect(audits).toMatchObject([{ action: 'newsletter.confirm', actorKind: 'link' }])
  })

  test('links the one person who verified the address, and nobody else', async () => {
    const [verified, unverified, shared] = [address(), address(), address()]
    const { person } = await aPerson(ctx, { email: verified })
    await aPerson(ctx, { email: unverified, verified: false })
    await aPerson(ctx, { email: shared })
    await aPerson(ctx, { email: shared, login: false })
    await aPerson((await aNetwork()).visitor, { email: address() })
    for (const to of [verified, unverified, shared]) {
      await request(to)
      await confirm(to)
    }
    expect((await row(ctx, verified)).personId).toBe(person.id)
    expect((await row(ctx, unverified)).personId).toBeNull()
    expect((await row(ctx, shared)).personId).toBeNull()
  })

  test('comes too late after seven days', async () => {
    const { token } = await aSubscription(ctx, {
      confirmed: false,
      requestedAt: daysAgo(7),
    })
    await expect(confirmSubscription(ctx, { token, topics: [topic] })).rejects.toMatchObject({
      code: 'Closed',
      reason: 'newsletter.expired',
    })
  })

  test('does nothing for a forged link or another network’s', async () => {
    const { token } = await aSubscription((await aNetwork()).visitor, { confirmed: false })
    for (const forged of [token, 'forged', ''])
      await expect(confirmSubscription(ctx, { token: forged, topics: [topic] })).rejects.toMatchObject({
        code: 'NotFound',
      })
  })

  test('brings back who unsubscribed, only after a new request', async () => {
    const { subscription, token } = await aSubscription(ctx, {
      requestedAt: daysAgo(3),
      unsubscribedAt: daysAgo(1),
    })
    await suppressed(ctx, subscription.address)
    await expect(confirmSubscription(ctx, { token, topics: [topic] })).rejects.toMatchObject({
      code: 'Closed',
    })
    await request(subscription.address)
    expect((await row(ctx, subscription.address)).unsubscribedAt).not.toBeNull()
    await confirm(subscription.address)
    expect((await row(ctx, subscription.address)).unsubscribedAt).toBeNull()
    expect(await ctx.db.suppression.count()).toBe(0)
  })
})

const suppressed = (at: Ctx, to: string) =>
  at.db.$transaction((tx) => suppress(tx, at.network.id, to, 'unsubscribed'))

describe('preferences', () => {
  test('change topics and language, with proof', async () => {
    const { subscription, token } = await aSubscription(ctx, { topics: [{ id: topic }] })
    await changeSubscription(ctx, { token, topics: [other], language: 'en' })
    const after = await row(ctx, subscription.address)
    expect(after.language).toBe('en')
    expect(after.topics.map((t) => t.topicId)).toEqual([other])
    expect(await chain(ctx, subscription.id)).toEqual(['requested', 'changed'])
  })

  test('belong to confirmed subscriptions alone', async () => {
    const { token } = await aSubscription(ctx, { confirmed: false })
    await expect(changeSubscription(ctx, { token, topics: [topic], language: 'de' })).rejects.toMatchObject({
      code: 'Invalid',
    })
  })
})
