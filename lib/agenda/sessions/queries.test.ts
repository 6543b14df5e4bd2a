import { expect, it } from 'vitest'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { releaseAgenda } from '../commands'
import { sessionsToChoose } from './queries'

async function chosen() {
  const { ctx } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  const titles = async (present: (string | null)[] = []) =>
    (await sessionsToChoose({ ...ctx, locale: 'de' }, event, present)).map(({ title }) => title)
  return { ctx, event, agenda, titles }
}

it('names every session but breaks, also those without a title, so that they can be told apart', async () => {
  const { titles } = await chosen()
  expect(await titles()).toEqual([
    'Impuls: Kim Muster, MdB, 10:00 Uhr',
    'Replik: Hanna Probe, 10:20 Uhr',
    'Reaktion: Emre Beispiel, 10:30 Uhr',
    'Diskussion: Zukunft der Register, 10:40 Uhr',
    'Exit-Klauseln, 11:15 Uhr',
  ])
})

it('names one that something belongs to already, as the release did that had it last', async () => {
  const { ctx, event, agenda, titles } = await chosen()
  await releaseAgenda(ctx, event.id, { name: 'Erste', note: null })
  const key = agenda.sessions.find((session) => session.kind === 'workshop')?.key ?? ''
  await ctx.db.session.deleteMany({ where: { eventId: event.id, releaseId: null, key } })
  expect(await titles()).not.toContain('Exit-Klauseln, 11:15 Uhr')
  expect(await titles([key, null])).toContain('Exit-Klauseln, 11:15 Uhr')
})
