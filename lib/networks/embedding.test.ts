import { describe, expect, it } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { frameAncestors, isFrameOrigin } from './embedding'
import { saveEmbedding } from './settings/commands'
import { embedInput } from './settings/schema'

describe('a site that may frame', () => {
  it.each(['https://www.amt.example', 'https://amt.example:8443/', 'http://localhost:3000'])(
    'is %s',
    (site) => expect(isFrameOrigin(site)).toBe(true),
  )
  it.each([
    'amt.example',
    'http://amt.example',
    'https://amt.example/seite',
    'https://amt.example?x',
    'https://kim:geheim@amt.example',
    'https://*.example',
    'https://amt.example;script-src *',
    "https://amt.example 'unsafe-inline'",
    'javascript:alert(1)',
    '*',
    "'self'",
  ])('is not %s', (site) => expect(isFrameOrigin(site)).toBe(false))
})

describe('frame-ancestors', () => {
  it('are the network’s own list, or nobody', async () => {
    const { ctx } = await aNetwork({ role: 'admin' })
    expect(await frameAncestors(ctx.network.slug)).toBe("'none'")
    expect(await frameAncestors('gibt-es-nicht')).toBe("'none'")
    const input = embedInput.parse({
      version: '0',
      embedOrigins: 'https://www.amt.example/\nhttps://www.amt.example\n https://müller.example ',
    })
    await saveEmbedding(ctx, input)
    expect(await frameAncestors(ctx.network.slug)).toBe(
      'https://www.amt.example https://xn--mller-kva.example',
    )
    const log = await ctx.db.audit.findMany({ where: { action: 'settings.embed' } })
    expect(log).toHaveLength(1)
  })

  it('are nobody while the network is not public', async () => {
    const { ctx } = await aNetwork({ role: 'admin', isPublic: false })
    await saveEmbedding(ctx, { version: 0, embedOrigins: ['https://www.amt.example'] })
    expect(await frameAncestors(ctx.network.slug)).toBe("'none'")
  })

  it('are changed by those who may change the settings', async () => {
    const { ctx } = await aNetwork({ role: 'events' })
    await expect(saveEmbedding(ctx, { version: 0, embedOrigins: [] })).rejects.toMatchObject({
      code: 'Forbidden',
    })
  })
})
