import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { closeQueue, enqueue, type FactData } from './queue'
import { runJobs } from './run'

const seen: FactData[] = []
const failures = new Map<string, number>()
let stop: (() => Promise<unknown>) | undefined

/** Two rooms that take up the same fact; the second fails once where it is told to. */
beforeAll(async () => {
  const first = { factHandlers: { 'pool.freed': async (data: FactData) => void seen.push(data) } }
  const second = {
    factHandlers: {
      'pool.freed': async ({ poolId = '' }: FactData) => {
        const left = failures.get(poolId) ?? 0
        failures.set(poolId, left - 1)
        if (left > 0) throw new Error('not yet')
      },
    },
  }
  stop = await runJobs([first, second])
})

afterAll(async () => {
  await stop?.()
  await closeQueue()
})

const times = (poolId: string) => seen.filter((data) => data.poolId === poolId).length
async function until(done: () => boolean) {
  for (let i = 0; i < 150 && !done(); i++) await sleep(100)
}

describe('a fact in the queue', () => {
  it('is taken up when its transaction commits, and never was when it rolls back', async () => {
    const { ctx, network } = await aNetwork()
    const [kept, lost] = [crypto.randomUUID(), crypto.randomUUID()]
    const rolledBack = ctx.db.$transaction(async (tx) => {
      await enqueue(tx, 'pool.freed', { networkId: network.id, poolId: lost })
      throw new Error('back')
    })
    await expect(rolledBack).rejects.toThrow('back')
    await ctx.db.$transaction((tx) => enqueue(tx, 'pool.freed', { networkId: network.id, poolId: kept }))
    await until(() => times(kept) > 0)
    expect(times(kept)).toBe(1)
    expect(times(lost)).toBe(0)
  })

  it('comes again when a handler failed', async () => {
    const { ctx, network } = await aNetwork()
    const poolId = crypto.randomUUID()
    failures.set(poolId, 1)
    await ctx.db.$transaction((tx) => enqueue(tx, 'pool.freed', { networkId: network.id, poolId }))
    await until(() => times(poolId) > 1)
    expect(times(poolId)).toBe(2)
  })
})
