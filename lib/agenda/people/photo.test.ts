import { expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../commands'
import { showsStagePhoto } from './photo'

async function photographed(wishes: { confidential?: boolean; audience?: 'members' } = {}) {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event } = await anAgenda(ctx, aPlan(), wishes)
  const photoId = newId()
  const set = (data: object) => ctx.db.stagePerson.updateMany({ where: { name: 'Kim Muster' }, data })
  const release = () => releaseAgenda(ctx, event.id, { name: 'Fassung', note: null })
  return { ctx, visitor, photoId, set, release, shown: () => showsStagePhoto(visitor, photoId) }
}

test('the photo of somebody who agreed to be named is for whoever sees the programme that names them', async () => {
  const { set, release, shown, photoId } = await photographed()
  await release()
  await set({ photoId })
  expect(await shown()).toBe(false)
  await set({ namingConsentAt: now() })
  expect(await shown()).toBe(true)
  await set({ namingRefusedAt: now() })
  expect(await shown()).toBe(false)
})

test('not where the programme is for others, and not of somebody whom it does not name (any more)', async () => {
  const inside = await photographed({ confidential: true, audience: 'members' })
  await inside.release()
  await inside.set({ photoId: inside.photoId, namingConsentAt: now() })
  expect(await inside.shown()).toBe(false)
  expect(await showsStagePhoto(inside.ctx, inside.photoId)).toBe(true)
  const gone = await photographed()
  await gone.release()
  await gone.set({ photoId: gone.photoId, namingConsentAt: now() })
  const { visitor: elsewhere } = await aNetwork({ role: 'events' })
  expect(await showsStagePhoto(elsewhere, gone.photoId)).toBe(false)
  await gone.ctx.db.contribution.deleteMany({ where: { name: 'Kim Muster', releaseId: null } })
  await gone.release()
  expect(await gone.shown()).toBe(false)
})
