import { expect, it } from 'vitest'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { workingCopy } from '../queries'
import { arrange, shiftAfter } from './commands'
import { arrangeInput } from './schema'

async function prepared() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { event, agenda } = await anAgenda(ctx)
  const [impuls, replik] = agenda.sessions
  const press = (act: string, id: string | undefined, who = ctx) =>
    arrange(who, arrangeInput.parse({ event: event.id, arrange: `${act}:session:${id}` }))
  const times = async () => {
    const { sessions } = await workingCopy(ctx, event.id)
    return [impuls, replik].map((s) =>
      sessions
        .find((one) => one.id === s?.id)
        ?.start?.toISOString()
        .slice(11, 16),
    )
  }
  return { ctx, visitor, event, impuls, replik, press, times }
}

it('swaps two sessions in one room: the constraint waits for the end', async () => {
  const { press, times, replik } = await prepared()
  await press('earlier', replik?.id)
  expect(await times()).toEqual(['08:10', '08:00'])
})

it('refuses to grow into the session after it', async () => {
  const { press, impuls } = await prepared()
  await expect(press('longer', impuls?.id)).rejects.toMatchObject({ reason: 'roomClash' })
})

it('refuses at the end of the list and below five minutes, in words', async () => {
  const { press, impuls, replik } = await prepared()
  await expect(press('earlier', impuls?.id)).rejects.toMatchObject({ reason: 'noNeighbour' })
  await press('shorter', replik?.id)
  await expect(press('shorter', replik?.id)).rejects.toMatchObject({ reason: 'tooShort' })
})

it('shifts all that comes later', async () => {
  const { ctx, event, impuls, times } = await prepared()
  await shiftAfter(ctx, { event: event.id, id: impuls?.id ?? '', minutes: 10 })
  expect(await times()).toEqual(['08:00', '08:30'])
})

it('is for those who write events; another network’s session does not exist', async () => {
  const { press, visitor, impuls } = await prepared()
  const { ctx: elsewhere } = await aNetwork({ role: 'events' })
  await expect(press('longer', impuls?.id, visitor)).rejects.toMatchObject({ code: 'Forbidden' })
  await expect(press('longer', impuls?.id, elsewhere)).rejects.toMatchObject({ code: 'NotFound' })
  await expect(press('longer', crypto.randomUUID())).rejects.toMatchObject({ code: 'NotFound' })
})

it('understands only its own buttons', () => {
  expect(arrangeInput.safeParse({ event: crypto.randomUUID(), arrange: 'delete:session:1' }).success).toBe(
    false,
  )
})
