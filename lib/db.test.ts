import { describe, expect, it } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { Prisma } from '@/prisma/generated/client'
import { bind, ScopeError, scopedModels } from './db'

describe('the bound client', () => {
  it('knows every model that has a network', () => {
    const withNetwork = Object.values(Prisma.ModelName).filter((name) =>
      Object.hasOwn(Prisma[`${name}ScalarFieldEnum` as 'PersonScalarFieldEnum'], 'networkId'),
    )
    expect([...scopedModels].sort()).toEqual(withNetwork.sort())
  })

  it('finds, changes and deletes nothing of another network', async () => {
    const other = await aNetwork()
    const { ctx } = await aNetwork()
    const where = { id: other.person.id }
    expect(await ctx.db.person.findUnique({ where })).toBeNull()
    expect(await ctx.db.person.count({ where })).toBe(0)
    expect((await ctx.db.person.updateMany({ where, data: { phone: '1' } })).count).toBe(0)
    expect((await ctx.db.address.deleteMany({ where: { personId: other.person.id } })).count).toBe(0)
    await expect(ctx.db.person.update({ where, data: { phone: '1' } })).rejects.toThrow()
  })

  it('throws on a foreign network, on undefined, on raw SQL and on a model without a network', async () => {
    const other = await aNetwork()
    const { ctx } = await aNetwork()
    const tries: (() => PromiseLike<unknown>)[] = [
      () => ctx.db.person.findMany({ where: { networkId: other.network.id } }),
      () => ctx.db.person.create({ data: { networkId: other.network.id, givenName: 'A', familyName: 'B' } }),
      () => ctx.db.person.updateMany({ where: {}, data: { networkId: other.network.id } }),
      () => ctx.db.person.findMany({ where: { id: undefined as unknown as string } }),
      () => ctx.db.$queryRaw`SELECT 1`,
      () => ctx.db.network.findMany(),
      () => ctx.db.login.findMany(),
    ]
    for (const run of tries) await expect((async () => run())()).rejects.toThrow(ScopeError)
  })

  it('holds inside a transaction', async () => {
    const other = await aNetwork()
    const { network } = await aNetwork()
    await bind(network.id).$transaction(async (tx) => {
      expect(await tx.person.findUnique({ where: { id: other.person.id } })).toBeNull()
    })
  })

  it('is held by PostgreSQL where nested writes are not seen', async () => {
    const other = await aNetwork()
    const { ctx } = await aNetwork()
    await expect(
      ctx.db.address.create({
        data: { networkId: ctx.network.id, personId: other.person.id, email: 'x@x.example' },
      }),
    ).rejects.toThrow()
  })
})
