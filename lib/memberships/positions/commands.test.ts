import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { aNetwork } from '@/prisma/factories/network'
import { anOrganisation } from '@/prisma/factories/people'
import { addPosition, correctPosition, endPosition, removePosition } from './commands'
import { positionList, positionsToday } from './queries'
import { positionInput } from './schema'

const typed = (more: object) => positionInput.parse({ kind: 'board', ...more })
const only = async (ctx: Ctx) => {
  const [one] = await ctx.db.position.findMany()
  if (!one) throw new Error('none')
  return one
}

describe('a position', () => {
  it('is held by a person, an organisation or a name only, for a term', async () => {
    const { ctx, person } = await aNetwork({ role: 'membership' })
    const { id: organisationId } = await anOrganisation(ctx)
    await addPosition(ctx, typed({ personId: person.id, from: '2024-01-01' }))
    await addPosition(ctx, typed({ kind: 'coordinating_unit', organisationId }))
    await addPosition(ctx, typed({ kind: 'patron', name: 'Klaus Muster', to: '2020-12-31' }))
    await addPosition(
      ctx,
      typed({ kind: 'own', label: { de: 'Beirat' }, name: 'Ada Muster', from: '2999-01-01' }),
    )
    expect((await positionsToday(ctx)).map(({ kind }) => kind)).toEqual(['board', 'coordinating_unit'])
    const { held, coming, former } = await positionList(ctx)
    expect([held.length, coming.length, former.length]).toEqual([2, 1, 1])
  })

  it('needs somebody, a word and a term that does not end before it begins', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    await expect(addPosition(ctx, typed({}))).rejects.toMatchObject({ reason: 'membership.positionHolder' })
    await expect(addPosition(ctx, typed({ kind: 'own', name: 'A' }))).rejects.toMatchObject({
      reason: 'membership.positionWord',
    })
    const backwards = typed({ name: 'A', from: '2024-01-01', to: '2023-01-01' })
    await expect(addPosition(ctx, backwards)).rejects.toMatchObject({ reason: 'endBeforeStart' })
  })

  it('ends after a day, is put right, and taken out if it never was', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    await addPosition(ctx, typed({ name: 'Ada Muster', from: '2024-01-01' }))
    const { id } = await only(ctx)
    await expect(endPosition(ctx, { id, to: '2023-12-31' })).rejects.toMatchObject({
      reason: 'endBeforeStart',
    })
    await endPosition(ctx, { id, to: '2025-06-30' })
    await expect(endPosition(ctx, { id, to: null })).rejects.toMatchObject({
      reason: 'membership.positionEnded',
    })
    await correctPosition(ctx, { id, ...typed({ kind: 'patron', name: 'Ada Muster', from: '2024-02-01' }) })
    expect(await only(ctx)).toMatchObject({ kind: 'patron', to: null })
    await removePosition(ctx, { id })
    expect(await ctx.db.position.count()).toBe(0)
    expect(await ctx.db.audit.count({ where: { recordId: id } })).toBe(4)
  })

  it('is not given by who may only read, nor to somebody of another network', async () => {
    const { ctx } = await aNetwork({ role: 'board' })
    await expect(addPosition(ctx, typed({ name: 'A' }))).rejects.toMatchObject({ code: 'Forbidden' })
    const { ctx: here } = await aNetwork({ role: 'membership' })
    const { person } = await aNetwork()
    await expect(addPosition(here, typed({ personId: person.id }))).rejects.toMatchObject({
      code: 'NotFound',
    })
  })
})
