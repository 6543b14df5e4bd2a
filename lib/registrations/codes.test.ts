import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { somebody, typed, typedByVisitor } from '@/prisma/factories/registrations'
import { register } from './commands'
import { registrationToken } from './link'
import { giveBack } from './own/commands'

afterAll(closeQueue)

async function stage(uses = 1) {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, {
    audience: 'guests',
    pools: [{ capacity: 9 }],
    prices: [{ rule: 'everyone', cents: 8000 }],
  })
  const [part] = event.parts
  const price = await visitor.db.priceClass.create({
    data: {
      networkId: network.id,
      partId: part?.id ?? '',
      key: 'code',
      rule: 'code',
      cents: 0,
      name: { de: 'Frei' },
    },
  })
  const base = { networkId: network.id, eventId: event.id }
  await visitor.db.accessCode.create({ data: { ...base, code: 'PRESSE', priceClassId: price.id, uses } })
  const prices = (cents: number) => ({ prices: { [part?.id ?? '']: cents } })
  const used = async () => (await visitor.db.accessCode.findFirst())?.used
  return { network, visitor, event, prices, used }
}

test('a code lets in, gives its price and is used up; it comes back with the registration', async () => {
  const { network, visitor, event, prices, used } = await stage()
  const { ctx } = await somebody(network, visitor)
  const { id } = await register(ctx, typed(event, { code: ' presse ', ...prices(0) }))
  expect(await visitor.db.registration.findFirst()).toMatchObject({
    priceCents: 0,
    codeId: expect.any(String),
  })
  expect(await used()).toBe(1)
  const other = typedByVisitor(event, 'wer@probe.example', { code: 'PRESSE', ...prices(0) })
  await expect(register(visitor, other)).rejects.toMatchObject({ fields: { code: 'accessCode' } })
  await giveBack(visitor, { token: registrationToken(id ?? '') })
  expect(await used()).toBe(0)
  expect(await register(visitor, other)).toMatchObject({ done: 'confirmed' })
})

test('ten at once with a code for three: exactly three', async () => {
  const { network, visitor, event, prices, used } = await stage(3)
  const people = await Promise.all(Array.from({ length: 10 }, () => somebody(network, visitor)))
  const done = await Promise.allSettled(
    people.map(({ ctx }) => register(ctx, typed(event, { code: 'PRESSE', ...prices(0) }))),
  )
  expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(3)
  expect(await used()).toBe(3)
  expect(await visitor.db.registration.count()).toBe(3)
}, 30_000)

test('forged, ended, past its day, of another event: the same answer', async () => {
  const { network, visitor, event, prices } = await stage()
  const { ctx } = await somebody(network, visitor)
  const other = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  const base = { networkId: network.id, eventId: event.id }
  await visitor.db.accessCode.create({ data: { ...base, code: 'AUS', endedAt: new Date() } })
  await visitor.db.accessCode.create({
    data: { ...base, code: 'VORBEI', until: new Date(Date.now() - 1000) },
  })
  await visitor.db.accessCode.create({ data: { ...base, eventId: other.id, code: 'FREMD' } })
  for (const code of ['ERFUNDEN', 'AUS', 'VORBEI', 'FREMD'])
    await expect(register(ctx, typed(event, { code, ...prices(0) }))).rejects.toMatchObject({
      fields: { code: 'accessCode' },
    })
  await expect(register(ctx, typed(event, prices(8000)))).rejects.toMatchObject({ code: 'Forbidden' })
})
