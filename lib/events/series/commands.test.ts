import { describe, expect, it } from 'vitest'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { createSeries, endSeries, nextOccurrence, saveSeries } from './commands'
import { publicSeries, seriesOf } from './queries'
import { newSeriesInput, seriesInput } from './schema'

const raw = { name: { de: 'Herbsttagung' }, kind: 'conference', season: 'autumn', template: 'autumn' }
const typed = () => newSeriesInput.parse(raw)

async function anOffice() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  return { ctx, visitor, series: await createSeries(ctx, typed()) }
}

describe('a series', () => {
  it('gets its address from its name, which no other has', async () => {
    const { ctx, series } = await anOffice()
    expect(series).toMatchObject({ slug: 'herbsttagung', season: 'autumn', endedAt: null })
    await expect(createSeries(ctx, typed())).rejects.toMatchObject({ fields: { 'name.de': 'taken' } })
    const board = await aNetwork({ role: 'board' })
    await expect(createSeries(board.ctx, typed())).rejects.toMatchObject({ code: 'Forbidden' })
  })

  it('is saved from the version that was shown', async () => {
    const { ctx, series } = await anOffice()
    const form = seriesInput.parse({ ...raw, season: '', id: series.id, version: 0, slug: 'herbst' })
    await saveSeries(ctx, form)
    expect(await ctx.db.series.findFirst()).toMatchObject({ slug: 'herbst', season: null, version: 1 })
    await expect(saveSeries(ctx, form)).rejects.toMatchObject({ code: 'Conflict' })
    const foreign = await anOffice()
    await expect(saveSeries(foreign.ctx, form)).rejects.toMatchObject({ code: 'NotFound' })
  })

  it('takes no further occurrence once it has ended, and goes on when taken up again', async () => {
    const { ctx, series } = await anOffice()
    const wish = { id: series.id, date: '2031-10-02' }
    await endSeries(ctx, { id: series.id })
    await expect(nextOccurrence(ctx, wish)).rejects.toMatchObject({ reason: 'series.ended' })
    await endSeries(ctx, { id: series.id })
    expect(await nextOccurrence(ctx, wish)).toMatchObject({ seriesId: series.id, state: 'draft' })
  })
})

describe('the next occurrence', () => {
  it('starts from the template while there is none', async () => {
    const { ctx, series } = await anOffice()
    const event = await nextOccurrence(ctx, { id: series.id, date: '2030-10-02' })
    expect(event).toMatchObject({ title: { de: 'Herbsttagung' }, template: 'autumn' })
    const parts = await ctx.db.part.findMany({ where: { eventId: event.id } })
    expect(parts.map((part) => part.key).sort()).toEqual(['assembly', 'conference'])
  })

  it('copies the last one, leaving cancelled ones aside', async () => {
    const { ctx, series } = await anOffice()
    const at = (day: string) => ({ startsAt: new Date(`${day}T08:00:00Z`), seriesId: series.id })
    await anEvent(ctx, { ...at('2027-10-01'), theme: { de: 'Register' } })
    await anEvent(ctx, { ...at('2028-10-01'), theme: { de: 'Cloud' }, pools: [{ capacity: 7 }] })
    await anEvent(ctx, { ...at('2029-10-01'), theme: { de: 'Sturm' }, state: 'cancelled' })
    const event = await nextOccurrence(ctx, { id: series.id, date: '2030-10-02' })
    expect(event).toMatchObject({ theme: { de: 'Cloud' }, template: null, seriesId: series.id })
    expect(event.startsAt.toISOString()).toBe('2030-10-02T08:00:00.000Z')
  })
})

describe('on the site', () => {
  it('a series shows with its first announced occurrence, and past ones stand beside each other', async () => {
    const { ctx, visitor, series } = await anOffice()
    const draft = await anEvent(ctx, { seriesId: series.id, state: 'draft' })
    expect(await publicSeries(visitor)).toEqual([])
    const past = { startsAt: new Date('2020-10-01T08:00:00Z'), seriesId: series.id }
    const first = await anEvent(ctx, past)
    await anEvent(ctx, { ...past, audience: 'guests', listed: false })
    expect((await publicSeries(visitor)).map((one) => one.slug)).toEqual(['herbsttagung'])
    const shown = await seriesOf(visitor, { id: draft.id, seriesId: series.id })
    expect(shown?.past.map((one) => one.id)).toEqual([first.id])
    expect((await seriesOf(visitor, { id: first.id, seriesId: series.id }))?.past).toEqual([])
  })
})
