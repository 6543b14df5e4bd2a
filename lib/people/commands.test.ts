import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aGrant, anOrganisation, aPerson } from '@/prisma/factories/people'
import { addAddress, endAddress } from './addresses/commands'
import { addPerson, editPerson } from './commands'
import { personRecord } from './queries'
import { type PersonInput, personInput } from './schema'

const somebody = (over: object = {}): PersonInput =>
  personInput.parse({ givenName: 'Ada', familyName: 'Neu', language: 'de', ...over })

describe('adding a person by hand', () => {
  it('keeps addresses unverified and the affiliation confirmed, and sends nothing', async () => {
    const { ctx } = await aNetwork({ role: 'membership' })
    const { id: organisationId } = await anOrganisation(ctx)
    const person = await addPerson(
      ctx,
      somebody({
        personal: 'Ada@Neu.example',
        functional: 'poststelle@neu.example',
        organisationId,
        function: 'Leitung',
        from: '2020-05-01',
      }),
    )
    const known = await personRecord(ctx, person.id)
    expect(known?.addresses.map(({ kind, email, verifiedAt }) => [kind, email, verifiedAt])).toEqual([
      ['personal', 'ada@neu.example', null],
      ['functional', 'poststelle@neu.example', null],
    ])
    expect(known?.affiliations).toMatchObject([{ function: 'Leitung', confirmedBy: ctx.actor.name }])
    expect(known?.loginId).toBeNull()
    expect(await ctx.db.outbox.count()).toBe(0)
  })

  it('refuses an address that somebody here has, at its field', async () => {
    const { ctx, address } = await aNetwork({ role: 'membership' })
    await expect(addPerson(ctx, somebody({ personal: address.email }))).rejects.toMatchObject({
      reason: 'addressTaken',
      fields: { personal: 'addressTaken' },
    })
    expect(await ctx.db.person.count()).toBe(1)
  })

  it('takes an address that only another network knows', async () => {
    const other = await aNetwork()
    const { ctx } = await aNetwork({ role: 'membership' })
    await addPerson(ctx, somebody({ personal: other.address.email }))
    expect(await ctx.db.person.count()).toBe(2)
  })

  it('does not find another network’s organisation', async () => {
    const other = await aNetwork()
    const foreign = await anOrganisation(other.ctx)
    const { ctx } = await aNetwork({ role: 'membership' })
    await expect(addPerson(ctx, somebody({ organisationId: foreign.id }))).rejects.toMatchObject({
      code: 'NotFound',
    })
    expect(await ctx.db.person.count()).toBe(1)
  })

  it.each(['board', 'events', 'editor', 'steward', 'auditor'] as const)('is not for %s', async (role) => {
    const { ctx } = await aNetwork({ role })
    await expect(addPerson(ctx, somebody())).rejects.toMatchObject({ code: 'Forbidden' })
  })
})

describe('editing a person', () => {
  it('logs before and after, and answers Conflict to an old version', async () => {
    const { ctx, person } = await aNetwork({ role: 'membership' })
    const change = { id: person.id, version: 0, title: 'Dr.', givenName: 'Kim', familyName: 'Anders' }
    await editPerson(ctx, { ...change, language: 'de', phone: null })
    const [entry] = await ctx.db.audit.findMany()
    expect(entry).toMatchObject({ before: { familyName: 'Muster' }, after: { familyName: 'Anders' } })
    await expect(editPerson(ctx, { ...change, language: 'de', phone: null })).rejects.toMatchObject({
      code: 'Conflict',
    })
  })

  it('does not find another network’s person', async () => {
    const other = await aNetwork()
    const { ctx } = await aNetwork({ role: 'admin' })
    expect(await personRecord(ctx, other.person.id)).toBeNull()
    await expect(
      addAddress(ctx, { id: other.person.id, email: 'x@x.example', kind: 'personal' }),
    ).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('addresses and affiliations', () => {
  it('give no role away: with one waiting and nobody signed in yet, only the administration adds an address', async () => {
    const { ctx, network } = await aNetwork({ role: 'membership' })
    const { person } = await aPerson(ctx, { login: false })
    await aGrant(ctx, person.id, 'admin')
    const add = (as: Ctx, email: string) => addAddress(as, { id: person.id, email, kind: 'personal' })
    await expect(add(ctx, `a.${person.id}@probe.example`)).rejects.toMatchObject({
      code: 'Forbidden',
      reason: 'addressOfRole',
    })
    const { person: admin } = await aPerson(ctx)
    await aGrant(ctx, admin.id, 'admin')
    await add(await contextAs(network, admin), `b.${person.id}@probe.example`)
  })

  it('end without a trace lost', async () => {
    const { ctx, person, address } = await aNetwork({ role: 'membership' })
    await endAddress(ctx, { id: person.id, addressId: address.id })
    expect((await personRecord(ctx, person.id))?.addresses).toMatchObject([{ endedAt: expect.any(Date) }])
  })
})
