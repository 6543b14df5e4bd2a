import { describe, expect, it } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { anOrganisation } from '@/prisma/factories/people'
import { addOrganisation, editOrganisation } from './commands'
import { organisationRecord } from './queries'
import { organisationInput } from './schema'

const town = (over: object = {}) =>
  organisationInput.parse({ name: 'Stadt Neu', sector: 'administration', level: 'kommune', ...over })

describe('organisations', () => {
  it('are added and edited with a log', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const id = await addOrganisation(ctx, town({ mailDomain: 'Stadt-Neu.example' }))
    await editOrganisation(ctx, { id, version: 0, ...town({ name: 'Stadt Neuer' }) })
    const row = await organisationRecord(ctx, id)
    expect(row).toMatchObject({ name: 'Stadt Neuer', version: 1 })
    const actions = (await ctx.db.audit.findMany({ orderBy: { at: 'asc' } })).map((entry) => entry.action)
    expect(actions).toEqual(['organisations.add', 'organisations.edit'])
  })

  it('answer Conflict to an old version and NotFound for another network’s', async () => {
    const other = await anOrganisation((await aNetwork()).ctx)
    const { ctx } = await aNetwork({ role: 'membership' })
    const id = await addOrganisation(ctx, town())
    await editOrganisation(ctx, { id, version: 0, ...town() })
    await expect(editOrganisation(ctx, { id, version: 0, ...town() })).rejects.toMatchObject({
      code: 'Conflict',
    })
    await expect(editOrganisation(ctx, { id: other.id, version: 0, ...town() })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })

  it('are never a unit of themselves, not even in a circle', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const above = await addOrganisation(ctx, town({ name: 'Oben' }))
    const below = await addOrganisation(ctx, town({ name: 'Unten', parentId: above }))
    await expect(
      editOrganisation(ctx, { id: above, version: 0, ...town({ name: 'Oben', parentId: below }) }),
    ).rejects.toMatchObject({ reason: 'ownUnit' })
  })

  it('are refused twice by the same name, and in a sector that the network does not know', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    await addOrganisation(ctx, town())
    await expect(addOrganisation(ctx, town())).rejects.toMatchObject({ reason: 'organisationTwice' })
    await expect(addOrganisation(ctx, town({ name: 'X', sector: 'sports' }))).rejects.toMatchObject({
      reason: 'unknownSector',
    })
  })

  it.each(['board', 'events', 'editor', 'auditor'] as const)('are not written by %s', async (role) => {
    const { ctx } = await aNetwork({ role })
    await expect(addOrganisation(ctx, town())).rejects.toMatchObject({ code: 'Forbidden' })
  })
})
