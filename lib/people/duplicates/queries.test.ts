import { describe, expect, it } from 'vitest'
import { aNetwork } from '@/prisma/factories/network'
import { anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import { markDistinct } from './commands'
import { duplicates, mayBeSame } from './queries'

const office = async () => (await aNetwork({ role: 'membership' })).ctx
type Ctx = Awaited<ReturnType<typeof office>>
const named = async (ctx: Ctx, givenName: string, familyName: string, organisationId?: string) => {
  const { person } = await aPerson(ctx, { givenName, familyName, login: false })
  if (organisationId) await anAffiliation(ctx, person.id, organisationId)
  return person
}
const found = async (ctx: Ctx) =>
  (await duplicates(ctx)).pairs.map(({ a, b, why }) => [
    [a.givenName, b.givenName].sort().join('/'),
    ...why.map(({ reason }) => reason),
  ])

describe('duplicates', () => {
  it('are found by mailbox, by name, and by a similar name in one organisation', async () => {
    const ctx = await office()
    const { id } = await anOrganisation(ctx)
    await named(ctx, 'Katrin', 'Müller', id)
    await named(ctx, 'Kathrin', 'Mueller', id)
    await named(ctx, 'Ole', 'Petersen')
    await named(ctx, 'Ole', 'Petersen')
    const [one, two] = [await named(ctx, 'Uwe', 'Alt'), await named(ctx, 'Uta', 'Neu')]
    for (const personId of [one.id, two.id])
      await ctx.db.address.create({ data: { networkId: ctx.network.id, personId, email: 'wir@amt.example' } })
    expect(await found(ctx)).toEqual([
      ['Uta/Uwe', 'mail'],
      ['Ole/Ole', 'name'],
      ['Kathrin/Katrin', 'work'],
    ])
  })

  it('are none by a functional mailbox, nor where namesakes work elsewhere', async () => {
    const ctx = await office()
    const [here, there] = [await anOrganisation(ctx), await anOrganisation(ctx, { name: 'Stadt Fern' })]
    await named(ctx, 'Ole', 'Petersen', here.id)
    await named(ctx, 'Ole', 'Petersen', there.id)
    for (const name of ['Eins', 'Zwei']) {
      const { id } = await named(ctx, name, name)
      await ctx.db.address.create({
        data: {
          networkId: ctx.network.id,
          personId: id,
          kind: 'functional',
          email: 'poststelle@amt.example',
        },
      })
    }
    expect(await found(ctx)).toEqual([])
  })

  it('stay away once the office found two people', async () => {
    const ctx = await office()
    const [a, b] = [await named(ctx, 'Ole', 'Petersen'), await named(ctx, 'Ole', 'Petersen')]
    const known = { ...a, addresses: [] }
    expect((await mayBeSame(ctx, known)).map(({ id }) => id)).toEqual([b.id])
    await markDistinct(ctx, { one: b.id, another: a.id })
    expect(await found(ctx)).toEqual([])
    expect(await mayBeSame(ctx, known)).toEqual([])
  })
})
