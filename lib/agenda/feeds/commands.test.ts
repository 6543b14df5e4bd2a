import { describe, expect, it } from 'vitest'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../commands'
import { keepStars } from '../stars/commands'
import { endFeed, openFeed } from './commands'
import { hasFeed, openedFeed } from './queries'

async function opened(wishes: Parameters<typeof anAgenda>[2] = {}) {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx, aPlan(), wishes)
  await releaseAgenda(ctx, event.id, { name: 'Erste', note: null })
  const open = async () => (await openFeed(ctx, { event: event.slug })).split('/').at(-2) ?? ''
  const read = (token: string) => openedFeed(ctx.network.slug, token, 'de')
  return { ctx, visitor, event, agenda, open, read }
}

describe('the secret calendar address', () => {
  it('shows its owner’s own agenda, and only its hash is stored', async () => {
    const { ctx, event, agenda, open, read } = await opened()
    const key = agenda.sessions[0]?.key ?? ''
    await keepStars(ctx, event.slug, { keys: [key], starred: true })
    const token = await open()
    expect(await read(token)).toMatchObject({ mine: { starred: [key], onStage: [], booked: [] } })
    const rows = await ctx.db.agendaFeed.findMany({ where: { eventId: event.id } })
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('holds where they are on stage', async () => {
    const { ctx, event, agenda, open, read } = await opened()
    const { personId } = ctx.actor
    await ctx.db.contribution.updateMany({
      where: { eventId: event.id, name: 'Kim Muster' },
      data: { personId },
    })
    expect((await read(await open()))?.mine.onStage).toEqual([agenda.sessions[0]?.key])
  })

  it('ends when a new one is made, and when it is switched off', async () => {
    const { ctx, event, open, read } = await opened()
    const [one, other] = [await open(), await open()]
    expect([await read(one), (await read(other)) !== null]).toEqual([null, true])
    await endFeed(ctx, { event: event.slug })
    expect([await read(other), await hasFeed(ctx, event.id)]).toEqual([null, false])
    await expect(endFeed(ctx, { event: event.slug })).rejects.toMatchObject({ code: 'NotFound' })
  })

  it('is one, however many are asked for at once', async () => {
    const { ctx, event, open, read } = await opened()
    const tokens = await Promise.all([open(), open(), open()])
    expect(await ctx.db.agendaFeed.count({ where: { eventId: event.id, revokedAt: null } })).toBe(1)
    const working = await Promise.all(tokens.map(read))
    expect(working.filter((feed) => feed !== null)).toHaveLength(1)
  })

  it('shows no more than its owner may see today', async () => {
    const { ctx, event, open, read } = await opened({ confidential: true, audience: 'members' })
    const token = await open()
    expect(await read(token)).not.toBeNull()
    await ctx.db.grant.deleteMany({ where: { personId: ctx.actor.personId ?? '' } })
    expect(await read(token)).toBeNull()
    expect(event.slug).toBeTruthy()
  })

  it('needs a login, opens nothing in another network, and nothing by a guess', async () => {
    const { visitor, event, open, read } = await opened()
    await expect(openFeed(visitor, { event: event.slug })).rejects.toMatchObject({ code: 'Forbidden' })
    const { ctx: elsewhere } = await aNetwork({ role: 'events' })
    await expect(openFeed(elsewhere, { event: event.slug })).rejects.toMatchObject({ code: 'NotFound' })
    expect(await openedFeed(elsewhere.network.slug, await open(), 'de')).toBeNull()
    expect(await read('made-up')).toBeNull()
  })

  it('stands in the log, without the address', async () => {
    const { ctx, event, open } = await opened()
    const token = await open()
    const log = await ctx.db.audit.findMany({ where: { action: 'agenda.openFeed', recordId: event.id } })
    expect(log).toHaveLength(1)
    expect(JSON.stringify(log)).not.toContain(token)
  })
})
