import { describe, expect, it } from 'vitest'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import type { Prisma } from '@/prisma/generated/client'
import { codeFor } from './codes'
import { createCode, endCode } from './places/codes/commands'
import { codeInput } from './places/codes/schema'
import { mayRegister } from './policy'
import { forReader } from './queries'

const at = new Date('2026-05-01T10:00:00Z')

async function aCode(more: Partial<Prisma.AccessCodeUncheckedCreateInput> = {}) {
  const { ctx } = await aNetwork({ role: 'events' })
  const event = await anEvent(ctx, {
    audience: 'guests',
    parts: [{ pools: [{ capacity: 5 }], prices: [{ rule: 'everyone', cents: 100 }] }],
  })
  const row = await ctx.db.accessCode.create({
    data: { networkId: ctx.network.id, eventId: event.id, code: 'SOMMER-26', ...more },
  })
  return { ctx, event, row, asked: (typed: string) => codeFor(ctx.db, event.id, typed, at) }
}

describe('an access code', () => {
  it('is found however it was typed', async () => {
    const { asked, row } = await aCode()
    for (const typed of ['SOMMER-26', ' sommer-26 ', 'Sommer‐26'.normalize('NFKC').replace('‐', '-')])
      expect(await asked(typed)).toMatchObject({ id: row.id, admits: true })
    for (const typed of ['', 'WINTER', 'SOMMER', '%', 'x'.repeat(500)]) expect(await asked(typed)).toBeNull()
  })

  it.each([
    ['ended', { endedAt: new Date('2026-04-01') }],
    ['past its day', { until: new Date('2026-04-30T21:59:59.999Z') }],
    ['used up', { uses: 2, used: 2 }],
  ])('gives nothing once it is %s', async (_how, more) => {
    expect(await (await aCode(more)).asked('SOMMER-26')).toBeNull()
  })

  it('opens only its own event', async () => {
    const { ctx } = await aCode()
    const other = await anEvent(ctx)
    expect(await codeFor(ctx.db, other.id, 'SOMMER-26', at)).toBeNull()
  })

  it('lets in, but not into a part with an audience of its own', async () => {
    const { ctx, event, asked } = await aCode()
    const outside = { ...ctx.actor, roles: [], personId: null }
    const read = async (state: 'code' | 'none') => {
      const row = await ctx.db.event.findFirstOrThrow({
        where: { id: event.id },
        select: forReader(outside),
      })
      return { ...row, claims: state === 'code' ? { code: await asked('SOMMER-26') } : {} }
    }
    expect(mayRegister(outside, await read('none'), at)).toEqual({ ok: false, why: 'guestsOnly' })
    expect(mayRegister(outside, await read('code'), at)).toEqual({
      ok: true,
      reason: { key: 'code', facts: {} },
    })
    await ctx.db.part.updateMany({ where: { eventId: event.id }, data: { audience: 'members' } })
    expect(mayRegister(outside, await read('code'), at).ok).toBe(false)
  })
})

describe('the office', () => {
  const typed = (id: string, more: object = {}) =>
    codeInput.parse({ id, code: '', uses: '20', until: '', admits: 'on', ...more })

  it('makes codes that nobody guesses, or words of its own; the same word only once', async () => {
    const { ctx, event } = await aCode()
    await createCode(ctx, typed(event.id, { note: 'Partner' }))
    const made = await ctx.db.accessCode.findFirstOrThrow({ where: { note: 'Partner' } })
    expect(made.code).toMatch(/^[A-Z2-9]{8}$/)
    await expect(createCode(ctx, typed(event.id, { code: 'sommer-26' }))).rejects.toMatchObject({
      fields: { code: 'taken' },
    })
    expect(codeInput.safeParse({ id: event.id, code: 'kurz', uses: '1', admits: 'on' }).success).toBe(false)
    expect(codeInput.safeParse({ id: event.id, code: '', uses: '1' }).success).toBe(false)
  })

  it('ends them once, and never another network’s', async () => {
    const { ctx, event, row, asked } = await aCode()
    const elsewhere = await aCode()
    await endCode(ctx, { id: event.id, code: row.id })
    expect(await asked('SOMMER-26')).toBeNull()
    await expect(endCode(ctx, { id: event.id, code: row.id })).rejects.toMatchObject({ code: 'Conflict' })
    await expect(endCode(elsewhere.ctx, { id: event.id, code: row.id })).rejects.toMatchObject({
      code: 'NotFound',
    })
    await expect(endCode(ctx, { id: event.id, code: elsewhere.row.id })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })

  it('gives only prices of the same event', async () => {
    const [here, there] = [await aCode(), await aCode()]
    const foreign = there.event.parts[0]?.priceClasses[0]?.id
    await expect(createCode(here.ctx, typed(here.event.id, { price: foreign }))).rejects.toMatchObject({
      code: 'NotFound',
    })
  })
})
