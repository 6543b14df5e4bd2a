import { expect, test } from 'vitest'
import { releaseAgenda } from '@/lib/agenda/commands'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { onStage } from './on-stage'

test('offers those on the newest release, and nobody who does not want to be named', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const { event } = await anAgenda(ctx)
  await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
  const names = async () => (await onStage(ctx.db, event.id)).map(({ name }) => name)
  expect(await names()).toEqual(['Emre Beispiel', 'Hanna Probe', 'Kim Muster'])
  const at = new Date()
  await ctx.db.stagePerson.updateMany({ where: { name: 'Kim Muster' }, data: { namingRefusedAt: at } })
  await ctx.db.contribution.updateMany({
    where: { name: 'Hanna Probe', releaseId: null },
    data: { nameWithdrawnAt: at },
  })
  expect(await names()).toEqual(['Emre Beispiel'])
})
