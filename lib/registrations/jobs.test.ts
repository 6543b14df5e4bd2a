import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { factHandlers } from './jobs'

afterAll(closeQueue)

test('a raised capacity moves up whoever waits, however often the job runs', async () => {
  const { network, visitor } = await aNetwork()
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  for (let i = 0; i < 4; i++) await aRegistration(network, visitor, event)
  const poolId = event.parts[0]?.pools[0]?.id ?? ''
  await visitor.db.pool.update({ where: { id: poolId }, data: { capacity: 3 } })
  const run = () => factHandlers['pool.freed']?.({ networkId: network.id, poolId })
  await Promise.all([run(), run()])
  await run()
  const rows = await visitor.db.place.findMany({ orderBy: { arrivalNo: 'asc' } })
  expect(rows.map((row) => row.state)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting'])
  expect(await visitor.db.pool.findFirst()).toMatchObject({ taken: 3 })
  expect(await visitor.db.outbox.count({ where: { kind: 'registrations.moved-up' } })).toBe(2)
})
