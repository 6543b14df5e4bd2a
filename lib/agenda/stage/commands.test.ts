import { expect, test } from 'vitest'
import { anAgenda } from '@/prisma/factories/agenda'
import { aNetwork } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { askAll, askPerson, gatherPeople, revokeLink } from './commands'
import { stageList } from './queries'

const person = (name: string, more = {}) => ({ role: 'speaker' as const, name, ...more })
const session = (start: string, people: ReturnType<typeof person>[]) =>
  ({ kind: 'panel', start, minutes: 10, people }) as const

async function staged() {
  const { ctx, visitor } = await aNetwork({ role: 'events' })
  const { person: known, address } = await aPerson(ctx, { givenName: 'Ada', familyName: 'Amsel' })
  const { event } = await anAgenda(ctx, {
    items: [
      session('10:00', [
        person('Ada Amsel', { personId: known.id }),
        person('Uwe Unbekannt', { organisation: 'Stadt A' }),
      ]),
      session('11:00', [
        person('A. Amsel', { personId: known.id }),
        person('Uwe Unbekannt', { organisation: 'Stadt B' }),
        person('UWE Unbekannt', { organisation: 'Stadt A' }),
      ]),
    ],
  })
  return { ctx, visitor, event, address }
}

test('the list has everybody once, with the address that the network knows', async () => {
  const { ctx, event, address } = await staged()
  await Promise.all([1, 2].map(() => gatherPeople(ctx, { event: event.id })))
  const rows = await stageList(ctx, event.id)
  expect(rows.map(({ name, email, sessions }) => [name, email, sessions.length])).toEqual([
    ['Ada Amsel', address.email, 2],
    ['Uwe Unbekannt', null, 2],
    ['Uwe Unbekannt', null, 1],
  ])
})

test('everybody with an address is asked once', async () => {
  const { ctx, event, address } = await staged()
  await gatherPeople(ctx, { event: event.id })
  await Promise.all([1, 2, 3].map(() => askAll(ctx, { event: event.id })))
  const mails = await ctx.db.outbox.findMany({ where: { kind: 'agenda.ask' } })
  expect(mails.map((mail) => mail.address)).toEqual([address.email])
  expect((await stageList(ctx, event.id))[0]).toMatchObject({ state: 'asked', open: true })
})

test('only those who write events ask, and only of their own network', async () => {
  const { ctx, visitor, event } = await staged()
  await gatherPeople(ctx, { event: event.id })
  const [row] = await stageList(ctx, event.id)
  const input = { event: event.id, person: row?.id ?? '', email: 'x@amt.example', language: 'de' as const }
  const { ctx: elsewhere } = await aNetwork({ role: 'events' })
  await expect(askPerson(visitor, input)).rejects.toMatchObject({ code: 'Forbidden' })
  await expect(askPerson(elsewhere, input)).rejects.toMatchObject({ code: 'NotFound' })
  for (const command of [askAll, gatherPeople])
    await expect(command(visitor, input)).rejects.toMatchObject({ code: 'Forbidden' })
  await expect(revokeLink(visitor, input)).rejects.toMatchObject({ code: 'Forbidden' })
})
