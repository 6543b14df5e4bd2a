import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readStored } from '@/lib/files/store'
import { aNetwork } from '@/prisma/factories/network'
import { editOwnProfile, setOwnVisibility } from './commands'
import { ownRecord } from './queries'
import { ownProfileInput, ownVisibilityInput } from './schema'

const typed = {
  version: '0',
  title: 'Dr.',
  givenName: 'Kim',
  familyName: 'Neumann',
  language: 'en',
  phone: '',
  topics: 'KI, Open  Source;KI\n Register',
  offers: 'Vorträge',
  seeks: '',
}

async function picture() {
  const bytes = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#f3d427' } })
    .withExif({ IFD0: { Copyright: 'geheimer Ort' } })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'ich.jpg', { type: 'image/jpeg' })
}

describe('correcting one’s own profile', () => {
  test('saves what was typed and says in the log who did it', async () => {
    const { ctx } = await aNetwork()
    await editOwnProfile(ctx, ownProfileInput.parse(typed))
    expect(await ownRecord(ctx)).toMatchObject({
      title: 'Dr.',
      familyName: 'Neumann',
      language: 'en',
      phone: null,
      topics: ['KI', 'Open Source', 'Register'],
      offers: 'Vorträge',
      seeks: null,
    })
    expect(await ctx.db.audit.findFirst({ orderBy: { at: 'desc' } })).toMatchObject({
      action: 'people.edit',
      actorKind: 'person',
      actorId: ctx.actor.loginId,
      recordId: ctx.actor.personId,
      before: { familyName: 'Muster' },
      after: { familyName: 'Neumann', topics: ['KI', 'Open Source', 'Register'] },
    })
  })

  test('keeps a photo without what was hidden in it, replaces it, and forgets the old one', async () => {
    const { ctx } = await aNetwork()
    await editOwnProfile(ctx, ownProfileInput.parse({ ...typed, photo: await picture() }))
    const first = (await ownRecord(ctx))?.photoId ?? ''
    const stored = await readStored(ctx.network.id, first)
    expect(await sharp(stored ?? undefined).metadata()).toMatchObject({ format: 'webp', width: 1600 })
    expect(stored?.includes('geheimer Ort')).toBe(false)
    expect(await ctx.db.file.findUnique({ where: { id: first } })).toMatchObject({
      ownerKind: 'person',
      ownerId: ctx.actor.personId,
    })
    await editOwnProfile(ctx, ownProfileInput.parse({ ...typed, version: '1', removePhoto: 'on' }))
    expect((await ownRecord(ctx))?.photoId).toBeNull()
    expect(await readStored(ctx.network.id, first)).toBeNull()
  })

  test('refuses what is no picture, too many topics, and a form that is too old', async () => {
    const { ctx } = await aNetwork()
    const text = new File(['<svg onload="alert(1)"/>'], 'ich.svg', { type: 'image/svg+xml' })
    await expect(editOwnProfile(ctx, ownProfileInput.parse({ ...typed, photo: text }))).rejects.toMatchObject(
      { fields: { photo: 'notAnImage' } },
    )
    const many = Array.from({ length: 13 }, (_, n) => `Thema ${n}`).join(',')
    expect(ownProfileInput.safeParse({ ...typed, topics: many }).success).toBe(false)
    await expect(
      editOwnProfile(ctx, ownProfileInput.parse({ ...typed, version: '7' })),
    ).rejects.toMatchObject({ code: 'Conflict' })
  })

  test('is for whom the network knows', async () => {
    const { visitor } = await aNetwork()
    await expect(editOwnProfile(visitor, ownProfileInput.parse(typed))).rejects.toMatchObject({
      code: 'NotFound',
    })
    expect(await ownRecord(visitor)).toBeNull()
  })
})

describe('opening oneself', () => {
  const open = (version: number, visibility: Record<string, string>) =>
    ownVisibilityInput.parse({ version, visibility })

  test('changes the fields that were sent and no other', async () => {
    const { ctx } = await aNetwork()
    await setOwnVisibility(ctx, open(0, { name: 'members', phone: 'group' }))
    await setOwnVisibility(ctx, open(1, { phone: 'nobody' }))
    expect((await ownRecord(ctx))?.visibility).toMatchObject({ name: 'members', phone: 'nobody' })
    expect(await ctx.db.audit.findFirst({ orderBy: { at: 'desc' } })).toMatchObject({
      action: 'people.visibility',
      before: { phone: 'group' },
      after: { phone: 'nobody' },
    })
  })

  test('takes no audience of one’s own invention, and no form that is too old', async () => {
    const { ctx } = await aNetwork()
    expect(ownVisibilityInput.safeParse({ version: 0, visibility: { name: 'everybody' } }).success).toBe(
      false,
    )
    await expect(setOwnVisibility(ctx, open(3, { name: 'public' }))).rejects.toMatchObject({
      code: 'Conflict',
    })
  })
})
