import { afterAll, describe, expect, test } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { addDevice, endDevice, leaveDoor, pairDevice, pairingToken, seen } from './commands'
import { devicesOf, pairing, waitingDevice } from './queries'

afterAll(closeQueue)

async function anOffice(role: 'events' | 'steward' | 'auditor' = 'events') {
  const network = await aNetwork({ role })
  const event = await anEvent(network.visitor, {
    startsAt: new Date(Date.now() + 3_600_000),
    pools: [{ capacity: 5 }],
  })
  const add = (pool: string | null = null) =>
    addDevice(network.ctx, { event: event.id, label: 'Tür Nord', pool })
  return { ...network, event, add }
}

describe('a door device', () => {
  test('is added by the office, for a pool of this event, until the day after', async () => {
    const { ctx, event, add } = await anOffice()
    const { id } = await add(event.parts[0]?.pools[0]?.id)
    const device = await ctx.db.device.findFirstOrThrow({ where: { id } })
    expect(device.expires > event.endsAt).toBe(true)
    await expect(add(crypto.randomUUID())).rejects.toMatchObject({ code: 'Invalid' })
    expect(await ctx.db.audit.count({ where: { action: 'check-in.device_add' } })).toBe(1)
  })

  test.each(['steward', 'auditor'] as const)('is not for a %s to add or end', async (role) => {
    const { ctx, add } = await anOffice(role)
    await expect(add()).rejects.toMatchObject({ code: 'Forbidden' })
    await expect(endDevice(ctx, { id: crypto.randomUUID() })).rejects.toMatchObject({ code: 'Forbidden' })
  })

  test('is taken up by one phone: the link works once and never is the secret', async () => {
    const { ctx, visitor, event, add } = await anOffice()
    const { id } = await add()
    const token = pairingToken(id)
    expect((await waitingDevice(ctx, event.id, id))?.link).toContain(token)
    expect(await pairing(visitor, token)).not.toBeNull()
    const all = await Promise.allSettled([pairDevice(visitor, { token }), pairDevice(visitor, { token })])
    expect(all.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(pairDevice(visitor, { token })).rejects.toMatchObject({ code: 'NotFound' })
    expect(await pairing(visitor, token)).toBeNull()
    expect((await waitingDevice(ctx, event.id, id))?.link).toBeNull()
    expect(await devicesOf(ctx, event.id)).toMatchObject([{ state: 'paired', label: 'Tür Nord' }])
  })

  test('ends at once, by the office or by the phone itself', async () => {
    const { ctx, event, add } = await anOffice()
    const [a, b] = [await add(), await add()]
    await endDevice(ctx, { id: a.id })
    await endDevice(ctx, { id: a.id })
    await expect(pairDevice(ctx, { token: pairingToken(a.id) })).rejects.toMatchObject({ code: 'NotFound' })
    await leaveDoor({ ctx, event, poolId: null, deviceId: b.id })
    expect((await devicesOf(ctx, event.id)).map((device) => device.state)).toEqual(['ended', 'ended'])
    expect(await ctx.db.audit.count({ where: { action: 'check-in.device_end' } })).toBe(2)
  })

  test('is not found from another network', async () => {
    const { add } = await anOffice()
    const { id } = await add()
    const other = await anOffice()
    await expect(endDevice(other.ctx, { id })).rejects.toMatchObject({ code: 'NotFound' })
    await expect(pairDevice(other.visitor, { token: pairingToken(id) })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })

  test('is noted as seen at most twice a minute', async () => {
    const { ctx, event, add } = await anOffice()
    const { id } = await add()
    const door = { ctx, event, poolId: null, deviceId: id }
    await seen(door)
    const first = await ctx.db.device.findFirstOrThrow({ where: { id } })
    await seen(door)
    expect(await ctx.db.device.findFirst({ where: { id } })).toEqual(first)
  })
})
