import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { structureOf } from '@/lib/testing/pdf'
import { aGuestOf } from '@/prisma/factories/check-in'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { attendance, badges } from './documents'

afterAll(closeQueue)

async function aFullEvent(count: number, confidential = false, role: 'events' | 'auditor' = 'events') {
  const { ctx, visitor } = await aNetwork({ role })
  const event = await anEvent(visitor, {
    confidential,
    parts: [
      { pools: [{ capacity: 99 }] },
      { name: { de: 'Mitgliederversammlung' }, position: 1, pools: [{ capacity: 99, key: 'mv' }] },
    ],
  })
  for (let i = 0; i < count; i++)
    await aGuestOf(visitor, event, { familyName: i === 0 ? 'von Beispielhausen-Musterberg' : `Probe${i}` })
  await aGuestOf(visitor, event, { state: 'waiting', familyName: 'Wartend' })
  return { ctx, event }
}

test('badges are tagged, eight on a sheet, for those with a confirmed place', async () => {
  const { ctx, event } = await aFullEvent(9)
  const { body, title } = await badges(ctx, event, {})
  const found = await structureOf(body)
  expect(found).toMatchObject({ title, lang: 'de-DE', ua: '1', pages: 2 })
  expect(found.tags.filter((tag) => tag === 'H1')).toHaveLength(9)
  const [sheet] = (await PDFDocument.load(body)).getPages()
  expect(Math.round(sheet?.getWidth() ?? 0)).toBe(595)
})

test('the attendance list is a tagged table with head cells, also of one part', async () => {
  const { ctx, event } = await aFullEvent(3)
  const found = await structureOf((await attendance(ctx, event, {})).body)
  expect(found.ua).toBe('1')
  expect(found.tags.filter((tag) => tag === 'TH')).toHaveLength(5)
  expect(found.tags.filter((tag) => tag === 'TR')).toHaveLength(4)
  const assembly = await structureOf((await attendance(ctx, event, { part: event.parts[1]?.id ?? '' })).body)
  expect(assembly.tags).not.toContain('Table')
})

test('of a confidential event only the office has the list', async () => {
  const office = await aFullEvent(1, true)
  const found = await structureOf((await attendance(office.ctx, office.event, {})).body)
  expect(found.tags.filter((tag) => tag === 'TH')).toHaveLength(4)
  const auditor = await aFullEvent(1, true, 'auditor')
  await expect(attendance(auditor.ctx, auditor.event, {})).rejects.toMatchObject({ code: 'Forbidden' })
})
