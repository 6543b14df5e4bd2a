import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { aGrant, aPerson } from '@/prisma/factories/people'
import { endGrant, grantRole, inviteColleague } from './commands'
import type { InviteInput } from './schema'

let count = 0
const invitation = (over: Partial<InviteInput> = {}): InviteInput => ({
  givenName: 'Ada',
  familyName: 'Neu',
  email: `ada.${process.pid}.${Date.now()}.${count++}@neu.example`,
  language: 'de',
  role: 'editor',
  eventId: null,
  from: null,
  to: null,
  ...over,
})

describe('inviting a colleague', () => {
  it('adds person, unverified address, login and role, writes the mail and the log', async () => {
    const { ctx, person: admin } = await aNetwork({ role: 'admin' })
    const input = invitation()
    await inviteColleague(ctx, input)
    const address = await ctx.db.address.findFirstOrThrow({
      where: { email: input.email },
      include: { person: { include: { grants: true } } },
    })
    expect(address.verifiedAt).toBeNull()
    expect(address.person).toMatchObject({ givenName: 'Ada', familyName: 'Neu', loginId: null })
    expect(address.person.grants).toMatchObject([{ role: 'editor', to: null }])
    expect(await db.login.findUnique({ where: { email: input.email } })).not.toBeNull()
    const mails = await ctx.db.outbox.findMany({ where: { address: input.email } })
    expect(mails).toMatchObject([
      { kind: 'access.invitation', facts: { role: 'editor', by: ctx.actor.name } },
    ])
    const actions = (await ctx.db.audit.findMany()).map((entry) => entry.action)
    expect(actions.sort()).toEqual(['people.add', 'roles.grant'])
    expect(address.personId).not.toBe(admin.id)
  })

  it('uses a person who has the address, and changes nothing about them', async () => {
    const { ctx } = await aNetwork({ role: 'admin' })
    const known = await aPerson(ctx, { givenName: 'Vera', familyName: 'Bekannt' })
    await inviteColleague(ctx, invitation({ email: known.address.email, givenName: 'Falsch' }))
    const after = await ctx.db.person.findUniqueOrThrow({ where: { id: known.person.id } })
    // The search text is the database's own (triggers), not what somebody said of the person.
    expect(after).toEqual({ ...known.person, searchText: after.searchText })
    expect(await ctx.db.grant.count({ where: { personId: known.person.id } })).toBe(1)
  })

  it('never links a login by itself: that is for the sign-in', async () => {
    const { ctx } = await aNetwork({ role: 'admin' })
    const known = await aPerson(ctx, { login: false })
    await inviteColleague(ctx, invitation({ email: known.address.email }))
    const after = await ctx.db.person.findUniqueOrThrow({ where: { id: known.person.id } })
    expect(after.loginId).toBeNull()
  })

  it('does not touch the person of another network with the same address', async () => {
    const other = await aNetwork()
    const { ctx } = await aNetwork({ role: 'admin' })
    await inviteColleague(ctx, invitation({ email: other.address.email }))
    expect(await other.ctx.db.grant.count()).toBe(0)
    expect(await ctx.db.person.count()).toBe(2)
  })

  it('refuses a shared mailbox', async () => {
    const { ctx } = await aNetwork({ role: 'admin' })
    const { address } = await aPerson(ctx, { addressKind: 'functional', login: false })
    await expect(inviteColleague(ctx, invitation({ email: address.email }))).rejects.toMatchObject({
      code: 'Invalid',
      reason: 'addressFunctional',
    })
  })

  it.each(['board', 'membership', 'events', 'editor', 'steward', 'auditor'] as const)(
    'is refused to %s',
    async (role) => {
      const { ctx } = await aNetwork({ role })
      await expect(inviteColleague(ctx, invitation({ role: 'steward' }))).rejects.toMatchObject({
        code: 'Forbidden',
      })
      expect(await ctx.db.person.count()).toBe(1)
    },
  )
})

describe('granting a role', () => {
  it('holds at the next click, and no longer after it ended', async () => {
    const { ctx, network } = await aNetwork({ role: 'admin' })
    const colleague = await aPerson(ctx)
    expect((await contextAs(network, colleague.person)).actor.roles).toEqual([])
    await grantRole(ctx, {
      personId: colleague.person.id,
      role: 'events',
      eventId: null,
      from: null,
      to: null,
    })
    expect((await contextAs(network, colleague.person)).actor.roles).toEqual(['events'])
    const grant = await ctx.db.grant.findFirstOrThrow({ where: { personId: colleague.person.id } })
    await endGrant(ctx, { id: grant.id, on: null })
    expect((await contextAs(network, colleague.person)).actor.roles).toEqual([])
  })

  it('begins only on its day', async () => {
    const { ctx, network } = await aNetwork({ role: 'admin' })
    const colleague = await aPerson(ctx)
    await grantRole(ctx, {
      personId: colleague.person.id,
      role: 'editor',
      eventId: null,
      from: '2999-01-01',
      to: null,
    })
    expect((await contextAs(network, colleague.person)).actor.roles).toEqual([])
  })

  it('is not given twice for the same time', async () => {
    const { ctx, person } = await aNetwork({ role: 'admin' })
    await expect(
      grantRole(ctx, { personId: person.id, role: 'admin', eventId: null, from: null, to: null }),
    ).rejects.toMatchObject({ code: 'Invalid', reason: 'roleHeld' })
  })

  it('does not find a person or an event of another network', async () => {
    const other = await aNetwork()
    const { ctx, person } = await aNetwork({ role: 'admin' })
    const span = { role: 'steward' as const, eventId: null, from: null, to: null }
    await expect(grantRole(ctx, { personId: other.person.id, ...span })).rejects.toMatchObject({
      code: 'NotFound',
    })
    await expect(
      grantRole(ctx, { personId: person.id, ...span, eventId: other.person.id }),
    ).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('ending a role', () => {
  it('keeps the last administration', async () => {
    const { ctx } = await aNetwork({ role: 'admin' })
    const grant = await ctx.db.grant.findFirstOrThrow()
    await expect(endGrant(ctx, { id: grant.id, on: null })).rejects.toMatchObject({ reason: 'lastAdmin' })
  })

  it('does not count an invitation that nobody has taken up', async () => {
    const { ctx } = await aNetwork({ role: 'admin' })
    await inviteColleague(ctx, invitation({ role: 'admin' }))
    const grant = await ctx.db.grant.findFirstOrThrow({ where: { personId: ctx.actor.personId ?? '' } })
    await expect(endGrant(ctx, { id: grant.id, on: null })).rejects.toMatchObject({ reason: 'lastAdmin' })
  })

  it('lets an administration go when another stays', async () => {
    const { ctx } = await aNetwork({ role: 'admin' })
    const second = await aPerson(ctx)
    await aGrant(ctx, second.person.id, 'admin')
    const own = await ctx.db.grant.findFirstOrThrow({ where: { personId: ctx.actor.personId ?? '' } })
    await endGrant(ctx, { id: own.id, on: null })
    expect((await ctx.db.grant.findUniqueOrThrow({ where: { id: own.id } })).to).not.toBeNull()
  })

  it('does not find another network’s role', async () => {
    const other = await aNetwork({ role: 'editor' })
    const { ctx } = await aNetwork({ role: 'admin' })
    const grant = await other.ctx.db.grant.findFirstOrThrow()
    await expect(endGrant(ctx, { id: grant.id, on: null })).rejects.toMatchObject({ code: 'NotFound' })
  })
})
