import { expect, it } from 'vitest'
import { anAgenda, aPlan } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../commands'
import { agendaPage } from '../queries'
import { programmeOf, sessionCalendar } from './calendar'

async function calendar(wishes: Parameters<typeof anAgenda>[2] = {}, times = 1) {
  const { ctx } = await aNetwork({ role: 'events' })
  const { event } = await anAgenda(ctx, aPlan(), wishes)
  for (let n = 0; n < times; n++) await releaseAgenda(ctx, event.id, { name: `Fassung ${n}`, note: null })
  const page = await agendaPage(ctx, event.slug)
  if (!page?.released) throw new Error('not released')
  const text = sessionCalendar(ctx, page.event, page.released, programmeOf(page.released), 'Probe')
  return {
    lines: text.replaceAll('\r\n ', '').split('\r\n'),
    keys: page.released.agenda.sessions.map((one) => one.key),
  }
}

it('holds every session that has a time but the breaks, in UTC, under its key', async () => {
  const { lines, keys } = await calendar()
  expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(5)
  expect(lines).toContain('DTSTART:20300416T080000Z')
  expect(lines).toContain(`UID:${keys[0]}@konvent`)
  expect(lines).toContain('SUMMARY:Impuls: Kim Muster\\, MdB')
})

it('rises with each release, so that entries are replaced', async () => {
  expect((await calendar()).lines).toContain('SEQUENCE:1')
  const { lines, keys } = await calendar({}, 3)
  expect(lines).toContain('SEQUENCE:3')
  expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(keys.length - 1)
})

it('says that a cancelled event does not take place', async () => {
  const { lines } = await calendar({ state: 'cancelled' })
  expect(lines.filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(5)
})
