import { describe, expect, it } from 'vitest'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../commands'
import { keepStars, starSession } from './commands'
import { starsOf } from './queries'

async function starred(wishes: Parameters<typeof anAgenda>[2] = {}) {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx, aPlan(), wishes)
  await releaseAgenda(ctx, event.id, { name: 'Erste', note: null })
  return { ctx, visitor, event, keys: agenda.sessions.map((one) => one.key) }
}

describe('stars', () => {
  it('are kept with the login, once each, and taken away again', async () => {
    const { ctx, event, keys } = await starred()
    const some = keys.slice(0, 2)
    await keepStars(ctx, event.slug, { keys: some, starred: true })
    await keepStars(ctx, event.slug, { keys: some, starred: true })
    expect((await starsOf(ctx, event.id))?.sort()).toEqual([...some].sort())
    await keepStars(ctx, event.slug, { keys: some.slice(0, 1), starred: false })
    expect(await starsOf(ctx, event.id)).toEqual(some.slice(1))
  })

  it('of one person from many windows are all kept', async () => {
    const { ctx, event, keys } = await starred()
    await Promise.all(keys.map((key) => keepStars(ctx, event.slug, { keys: [key], starred: true })))
    expect(await starsOf(ctx, event.id)).toHaveLength(keys.length)
  })

  it('hang on what is released: anything else is passed over', async () => {
    const { ctx, event } = await starred()
    await keepStars(ctx, event.slug, { keys: [crypto.randomUUID()], starred: true })
    expect(await starsOf(ctx, event.id)).toEqual([])
  })

  it('need a login, and an agenda that one may see', async () => {
    const { visitor, event, keys } = await starred()
    await expect(keepStars(visitor, event.slug, { keys, starred: true })).rejects.toMatchObject({
      code: 'Forbidden',
    })
    expect(await starsOf(visitor, event.id)).toBeNull()
    const { ctx: elsewhere } = await aNetwork({ role: 'events' })
    const [session = ''] = keys
    for (const attempt of [
      () => keepStars(elsewhere, event.slug, { keys, starred: true }),
      () => starSession(elsewhere, { event: event.slug, session, starred: true }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'NotFound' })
  })
})
