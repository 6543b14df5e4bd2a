import { expect, it } from 'vitest'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda, writeAgenda } from '../../commands'
import { runSheet } from './queries'

it('is drawn from the last release, and from the working copy where the office asks for that', async () => {
  const { ctx } = await aNetwork({ role: 'events' })
  const { event } = await anAgenda(ctx)
  await releaseAgenda(ctx, event.id, { name: 'Fassung 1', note: null })
  await writeAgenda(ctx, event.id, { items: aPlan().items.slice(0, 1) })
  const [released, planned] = [await runSheet(ctx, event.id), await runSheet(ctx, event.id, true)]
  expect([released.release, released.agenda.sessions.length]).toEqual(['Fassung 1', 6])
  expect([planned.release, planned.agenda.sessions.length]).toEqual([null, 4])
})
