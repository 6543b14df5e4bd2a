import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { announceEvent, cancelEvent } from './commands'
import { eventBySlug, renamedEvent } from './queries'
import { saveEvent } from './saving/commands'
import { eventInput } from './schema'

const typed = (event: { id: string; version: number; slug: string }, more: object = {}) =>
  eventInput.parse({
    id: event.id,
    version: event.version,
    slug: event.slug,
    kind: 'conference',
    title: { de: 'Herbstkonferenz' },
    summary: { de: 'Wir treffen uns.' },
    questions: { de: 'Wer?\nWarum?', en: 'Who?' },
    format: 'onsite',
    precision: 'time',
    zone: 'Europe/Berlin',
    startsAt: '2030-11-24T10:00',
    endsAt: '2030-11-24T17:00',
    venue: { name: { de: 'Rathaus' }, address: 'Markt 1' },
    audience: 'members',
    listed: 'on',
    opensAt: '',
    closesAt: '2030-11-12',
    ...more,
  })

describe('saving an event', () => {
  it('keeps what was typed, read in the zone of the event', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx)
    await saveEvent(ctx, typed(event))
    expect(await ctx.db.event.findFirst({ where: { id: event.id } })).toMatchObject({
      title: { de: 'Herbstkonferenz' },
      questions: [{ de: 'Wer?', en: 'Who?' }, { de: 'Warum?' }],
      startsAt: new Date('2030-11-24T09:00:00Z'),
      closesAt: new Date('2030-11-12T22:59:59.999Z'),
      venue: { name: { de: 'Rathaus' }, address: 'Markt 1' },
      version: 1,
    })
  })

  it('refuses a version that somebody else has replaced', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx)
    await saveEvent(ctx, typed(event))
    await expect(saveEvent(ctx, typed(event))).rejects.toMatchObject({ code: 'Conflict' })
  })

  it('raises SEQUENCE when calendars must change, and only then', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx)
    const sequence = async () => (await ctx.db.event.findFirstOrThrow({ where: { id: event.id } })).sequence
    await saveEvent(ctx, typed(event))
    expect(await sequence()).toBe(1)
    await saveEvent(ctx, typed({ ...event, version: 1 }, { keywords: 'KI' }))
    expect(await sequence()).toBe(1)
  })

  it('writes only what changed into the audit log', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx)
    await saveEvent(ctx, typed(event))
    await saveEvent(ctx, typed({ ...event, version: 1 }, { keywords: 'KI' }))
    const [, second] = await db.audit.findMany({
      where: { networkId: ctx.network.id },
      orderBy: { at: 'asc' },
    })
    expect(second).toMatchObject({ before: { keywords: [] }, after: { keywords: ['KI'] } })
  })

  it('lets an old address lead to the new one', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx)
    await saveEvent(ctx, typed({ ...event, slug: 'neue-adresse' }))
    expect(await eventBySlug(visitor, event.slug)).toBeNull()
    expect(await renamedEvent(visitor, event.slug)).toBe('neue-adresse')
    await saveEvent(ctx, typed({ ...event, version: 1 }))
    expect(await renamedEvent(visitor, 'neue-adresse')).toBe(event.slug)
  })

  it('refuses an address that is taken, at its field', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const [event, other] = [await anEvent(ctx), await anEvent(ctx)]
    const refused = saveEvent(ctx, typed({ ...event, slug: other.slug }))
    await expect(refused).rejects.toMatchObject({ code: 'Invalid', fields: { slug: 'taken' } })
  })

  it('does not find an event of another network', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const elsewhere = await aNetwork({ role: 'events' })
    const foreign = await anEvent(elsewhere.ctx)
    await expect(saveEvent(ctx, typed(foreign))).rejects.toMatchObject({ code: 'NotFound' })
    await expect(announceEvent(ctx, foreign)).rejects.toMatchObject({ code: 'NotFound' })
    await expect(cancelEvent(ctx, { id: foreign.id, reason: { de: 'x' } })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })
})

describe('announcing', () => {
  it('makes a draft public', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, { state: 'draft', format: 'online' })
    expect(await eventBySlug(visitor, event.slug)).toBeNull()
    await announceEvent(ctx, event)
    expect(await eventBySlug(visitor, event.slug)).toMatchObject({ state: 'announced' })
    await expect(announceEvent(ctx, event)).rejects.toMatchObject({ code: 'Conflict', reason: 'notDraft' })
  })

  it('is refused with the reason while something is missing', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx, { state: 'draft', format: 'onsite' })
    await expect(announceEvent(ctx, event)).rejects.toMatchObject({ reason: 'announce.place' })
    const hidden = await aNetwork({ role: 'events', isPublic: false })
    const draft = await anEvent(hidden.ctx, { state: 'draft', format: 'online' })
    await expect(announceEvent(hidden.ctx, draft)).rejects.toMatchObject({ reason: 'announce.network' })
  })
})

describe('cancelling', () => {
  it('keeps the page with the reason, and states the fact once', async () => {
    const { ctx, visitor } = await aNetwork({ role: 'events' })
    const event = await anEvent(ctx)
    await cancelEvent(ctx, { id: event.id, reason: { de: 'Zu wenig Wasser.' } })
    expect(await eventBySlug(visitor, event.slug)).toMatchObject({
      state: 'cancelled',
      sequence: 1,
      cancellation: { reason: { de: 'Zu wenig Wasser.' } },
    })
    const again = cancelEvent(ctx, { id: event.id, reason: { de: 'Noch einmal.' } })
    await expect(again).rejects.toMatchObject({ reason: 'notAnnounced' })
    const jobs: { n: bigint }[] = await db.$queryRawUnsafe(
      `select count(*) n from pgboss.job where name = 'event.cancelled' and data->>'eventId' = '${event.id}'`,
    )
    expect(Number(jobs[0]?.n)).toBe(1)
  })
})
