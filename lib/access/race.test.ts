import { afterAll, describe, expect, it, vi } from 'vitest'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aGrant, aPerson } from '@/prisma/factories/people'

/** The commands with a pause behind the lock's place, so that both transactions read before either writes. */
async function paused({ locked }: { locked: boolean }) {
  vi.resetModules()
  vi.doMock('./queries', async (original) => {
    const real = await original<typeof import('./queries')>()
    return {
      ...real,
      lockNetwork: locked ? real.lockNetwork : async () => {},
      activeAdmins: async (...args: Parameters<typeof real.activeAdmins>) => {
        const found = await real.activeAdmins(...args)
        await new Promise((resolve) => setTimeout(resolve, 150))
        return found
      },
    }
  })
  return import('./commands')
}

afterAll(() => {
  vi.doUnmock('./queries')
  vi.resetModules()
})

/** Two admins who end each other's role in the same moment; answers how many administrations are left. */
async function duel(protection: { locked: boolean }) {
  const { endGrant } = await paused(protection)
  const { ctx, network } = await aNetwork({ role: 'admin' })
  const second = await aPerson(ctx)
  await aGrant(ctx, second.person.id, 'admin')
  const other = await contextAs(network, second.person)
  const grantOf = (personId: string | null) =>
    ctx.db.grant.findFirstOrThrow({ where: { personId: personId ?? '' } })
  const [mine, theirs] = await Promise.all([grantOf(ctx.actor.personId), grantOf(second.person.id)])
  await Promise.allSettled([
    endGrant(ctx, { id: theirs.id, on: null }),
    endGrant(other, { id: mine.id, on: null }),
  ])
  return ctx.db.grant.count({ where: { role: 'admin', to: null } })
}

describe('two admins who end each other’s role at once', () => {
  it('leave one administration', async () => {
    expect(await duel({ locked: true })).toBe(1)
  })

  it('leave none when the network’s row is not locked (negative control)', async () => {
    expect(await duel({ locked: false })).toBe(0)
  })
})
