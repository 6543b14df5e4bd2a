import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { renamedNetwork } from '@/lib/networks/facts'
import { aNetwork, unique } from '@/prisma/factories/network'
import { saveLegalPage } from '../pages/commands'
import { legalKinds } from '../pages/schema'
import { rename, saveFacets, saveIdentity, saveLook, saveSender, setVisibility } from './commands'
import { facetsInput, identityInput } from './schema'

const identity = (over: object = {}) =>
  identityInput.parse({
    version: '0',
    name: 'Neuer Name',
    claim: { de: 'Ein Satz.' },
    about: { de: 'Mehr Sätze.' },
    tone: 'du',
    zone: 'Europe/Berlin',
    ...over,
  })

describe('settings', () => {
  it('are saved and stand in the log with before and after', async () => {
    const { ctx, network } = await aNetwork({ role: 'admin' })
    await saveIdentity(ctx, identity())
    const after = await db.network.findUniqueOrThrow({ where: { id: network.id } })
    expect(after).toMatchObject({ name: 'Neuer Name', tone: 'du', version: 1 })
    const [entry] = await ctx.db.audit.findMany()
    expect(entry).toMatchObject({
      action: 'settings.identity',
      before: { name: network.name },
      after: { name: 'Neuer Name' },
    })
  })

  it('answer Conflict to whoever saves an old version', async () => {
    const { ctx } = await aNetwork({ role: 'admin' })
    await saveIdentity(ctx, identity())
    await expect(saveIdentity(ctx, identity({ name: 'Zu spät' }))).rejects.toMatchObject({ code: 'Conflict' })
  })

  it.each(['board', 'membership', 'events', 'editor', 'steward', 'auditor'] as const)(
    'are not for %s',
    async (role) => {
      const { ctx, network } = await aNetwork({ role })
      const tries = [
        saveIdentity(ctx, identity()),
        saveLook(ctx, { version: 0, hue: 1, logo: null, removeLogo: false }),
        saveSender(ctx, { version: 0, senderName: 'X', senderAddress: 'x@x.example', replyTo: null }),
        saveFacets(ctx, { version: 0, facets: [] }),
        rename(ctx, { version: 0, slug: unique('neu') }),
        setVisibility(ctx, { version: 0, visible: 'no' }),
        saveLegalPage(ctx, { kind: 'imprint', body: { de: 'X' }, version: -1 }),
      ]
      for (const one of await Promise.allSettled(tries))
        expect(one).toMatchObject({ status: 'rejected', reason: { code: 'Forbidden' } })
      expect(await db.network.findUnique({ where: { id: network.id } })).toEqual(network)
    },
  )

  it('read facets line by line, English behind a bar', () => {
    const { facets } = facetsInput.parse({
      version: '0',
      facets: {
        0: { key: '', name: { de: 'Typ' }, values: 'Meldung | News item\n\nVideo' },
        1: { key: '', name: { de: '' }, values: 'ohne Namen' },
      },
    })
    expect(facets).toEqual([
      { key: 'typ', name: { de: 'Typ' }, values: [{ de: 'Meldung', en: 'News item' }, { de: 'Video' }] },
    ])
  })
})

describe('a renamed network', () => {
  it('is found under its old slug, and comes back without a trace of a loop', async () => {
    const { ctx, network } = await aNetwork({ role: 'admin' })
    const slug = unique('neu')
    await rename(ctx, { version: 0, slug })
    expect(await renamedNetwork(network.slug)).toBe(slug)
    const back = { ...ctx, network: { ...ctx.network, slug } }
    await rename(back, { version: 1, slug: network.slug })
    expect(await renamedNetwork(slug)).toBe(network.slug)
    expect(await ctx.db.slugHistory.count({ where: { slug: network.slug } })).toBe(0)
  })

  it('takes neither another network’s slug nor one that it once had', async () => {
    const other = await aNetwork({ role: 'admin' })
    const { ctx } = await aNetwork({ role: 'admin' })
    const taken = { code: 'Invalid', reason: 'slugTaken' }
    await expect(rename(ctx, { version: 0, slug: other.network.slug })).rejects.toMatchObject(taken)
    await rename(other.ctx, { version: 0, slug: unique('weiter') })
    await expect(rename(ctx, { version: 0, slug: other.network.slug })).rejects.toMatchObject(taken)
  })
})

describe('going public', () => {
  it('is refused until all three legal pages have German text', async () => {
    const { ctx, network } = await aNetwork({ role: 'admin', isPublic: false })
    for (const kind of legalKinds) {
      await expect(setVisibility(ctx, { version: 0, visible: 'yes' })).rejects.toMatchObject({
        reason: 'legalPagesMissing',
      })
      await saveLegalPage(ctx, { kind, body: { de: 'Text' }, version: -1 })
    }
    await setVisibility(ctx, { version: 0, visible: 'yes' })
    const after = await db.network.findUniqueOrThrow({ where: { id: network.id } })
    expect(after.publicSince).not.toBeNull()
  })

  it('is not fooled by another network’s pages', async () => {
    const other = await aNetwork({ role: 'admin' })
    for (const kind of legalKinds) await saveLegalPage(other.ctx, { kind, body: { de: 'X' }, version: -1 })
    const { ctx } = await aNetwork({ role: 'admin', isPublic: false })
    await expect(setVisibility(ctx, { version: 0, visible: 'yes' })).rejects.toMatchObject({
      code: 'Invalid',
    })
  })
})

describe('a legal page', () => {
  it('answers Conflict when two write it first, or one an old version', async () => {
    const { ctx } = await aNetwork({ role: 'admin' })
    const page = { kind: 'imprint' as const, body: { de: 'Eins' }, version: -1 }
    await saveLegalPage(ctx, page)
    await expect(saveLegalPage(ctx, { ...page, body: { de: 'Zwei' } })).rejects.toMatchObject({
      code: 'Conflict',
    })
    await saveLegalPage(ctx, { ...page, body: { de: 'Drei' }, version: 0 })
  })
})
