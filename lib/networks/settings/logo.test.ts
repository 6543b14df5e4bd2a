import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { readStored } from '@/lib/files/store'
import { aNetwork } from '@/prisma/factories/network'
import { saveLook } from './commands'

const picture = async () => {
  const bytes = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#fc0' } })
    .png()
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'logo.png', { type: 'image/png' })
}
const look = { version: 0, hue: 200, logo: null, removeLogo: false }

describe('the logo', () => {
  it('is kept, replaced and removed with its bytes', async () => {
    const { ctx, network } = await aNetwork({ role: 'admin' })
    const current = async () => (await db.network.findUniqueOrThrow({ where: { id: network.id } })).logoFileId
    await saveLook(ctx, { ...look, logo: await picture() })
    const first = await current()
    expect(await readStored(network.id, first ?? '')).not.toBeNull()
    await saveLook(ctx, { ...look, version: 1, logo: await picture() })
    const second = await current()
    expect(second).not.toBe(first)
    expect(await readStored(network.id, first ?? '')).toBeNull()
    await saveLook(ctx, { ...look, version: 2, removeLogo: true })
    expect(await current()).toBeNull()
    expect(await ctx.db.file.count()).toBe(0)
  })

  it('is refused when it is no picture, and the hue stays as it was', async () => {
    const { ctx, network } = await aNetwork({ role: 'admin' })
    const text = new File(['<svg onload="alert(1)"/>'], 'logo.png', { type: 'image/png' })
    await expect(saveLook(ctx, { ...look, logo: text })).rejects.toMatchObject({
      code: 'Invalid',
      fields: { logo: expect.any(String) },
    })
    expect((await db.network.findUniqueOrThrow({ where: { id: network.id } })).hue).toBe(network.hue)
  })
})
