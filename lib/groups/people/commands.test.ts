import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { aGroup, inGroup } from '@/prisma/factories/groups'
import { aNetwork, aNetworkRow, contextAs, unique } from '@/prisma/factories/network'
import { aMembership, aPerson } from '@/prisma/factories/people'
import { confirmEntering, enterGroup, leaveGroup } from './commands'
import { enteringPage, matesOf, ownState } from './queries'

afterAll(closeQueue)

let network: Awaited<ReturnType<typeof aNetwork>>['network']
let visitor: Ctx
beforeEach(async () => {
  const made = await aNetwork()
  network = made.network
  visitor = made.visitor
})

const wish = (id: string, more = {}) => ({ id, givenName: '', familyName: '', email: '', ...more })
const noa = (id: string, email: string) => wish(id, { givenName: 'Noa', familyName: 'Neu', email })
const somebody = async () => {
  const { person, address } = await aPerson(visitor)
  return { person, address, ctx: await contextAs(network, person) }
}
const entries = (groupId: string, personId?: string) =>
  visitor.db.groupPerson.findMany({ where: { groupId, ...(personId ? { personId } : {}) } })
const mailsTo = (email: string) =>
  visitor.db.outbox.findMany({ where: { address: email }, orderBy: { createdAt: 'asc' } })

describe('taking part', () => {
  it('is at once in an open group, also without membership, and gives the standing of a participant', async () => {
    const group = await aGroup(visitor, { entry: 'open' })
    const { ctx, person } = await somebody()
    expect(await enterGroup(ctx, wish(group.id))).toMatchObject({ state: 'in' })
    const after = await contextAs(network, person)
    expect(after.actor.standing).toMatchObject({ member: null, groups: [group.id], leads: [] })
    expect(await ownState(after, group)).toMatchObject({ key: 'in', role: 'member' })
  })

  it('is one entry, however often the button is pressed at once', async () => {
    for (const entry of ['open', 'request'] as const) {
      const group = await aGroup(visitor, { entry })
      const { ctx, person } = await somebody()
      const all = await Promise.all([1, 2, 3, 4].map(() => enterGroup(ctx, wish(group.id))))
      expect(new Set(all.map(({ state }) => state)).size).toBe(1)
      expect(await entries(group.id, person.id)).toHaveLength(1)
    }
  })

  it('is asked for where the leads decide: they hear of it, and nothing follows from it', async () => {
    const group = await aGroup(visitor)
    const lead = await aPerson(visitor)
    await inGroup(visitor, group.id, lead.person.id, { role: 'lead' })
    const { ctx, person } = await somebody()
    expect(await enterGroup(ctx, wish(group.id))).toMatchObject({ state: 'asked' })
    expect((await mailsTo(lead.address.email)).map(({ kind }) => kind)).toEqual(['groups.asked'])
    const after = await contextAs(network, person)
    expect(after.actor.standing).toMatchObject({ participant: null, groups: [] })
    expect(await ownState(after, group)).toMatchObject({ key: 'asked' })
    await leaveGroup(after, { id: group.id })
    expect(await entries(group.id, person.id)).toEqual([])
  })

  it('is refused by invitation, after the end, and without membership where it is for members', async () => {
    const { ctx, person } = await somebody()
    const refused = [
      [{ entry: 'invitation' as const }, 'group.byInvitation', 'invitation'],
      [{ entry: 'open' as const, to: '2021-01-01' }, 'group.ended', 'ended'],
      [{ entry: 'open' as const, participants: false }, 'group.membersOnly', 'members'],
    ] as const
    for (const [wishes, reason, why] of refused) {
      const group = await aGroup(visitor, wishes)
      await expect(enterGroup(ctx, wish(group.id))).rejects.toMatchObject({ reason })
      await expect(enterGroup(visitor, noa(group.id, 'a@b.example'))).rejects.toMatchObject({ reason })
      expect(await ownState(ctx, group)).toEqual({ key: 'not', why })
    }
    const group = await aGroup(visitor, { entry: 'open', participants: false })
    await aMembership(visitor, { personId: person.id })
    expect(await enterGroup(await contextAs(network, person), wish(group.id))).toMatchObject({ state: 'in' })
  })

  it('finds no group of another network', async () => {
    const group = await aGroup(visitor, { entry: 'open' })
    const elsewhere = await contextAs(await aNetworkRow({}), null)
    await expect(enterGroup(elsewhere, noa(group.id, 'a@b.example'))).rejects.toMatchObject({
      code: 'NotFound',
    })
  })
})

describe('a visitor', () => {
  const token = async (id: string, email: string) => {
    await enterGroup(visitor, noa(id, email))
    const secret = (await mailsTo(email)).at(-1)?.secret as { path: string }
    return secret.path.split('/').at(-1) ?? ''
  }

  it('is kept nowhere before the button, and is in with it, once', async () => {
    const group = await aGroup(visitor, { entry: 'open' })
    const email = `${unique('noa')}@post.example`
    const link = await token(group.id, email)
    expect(await visitor.db.address.count({ where: { email } })).toBe(0)
    expect(await enteringPage(visitor, group.slug, link)).toMatchObject({ givenName: 'Noa', late: false })
    await Promise.all([1, 2, 3].map(() => confirmEntering(visitor, { token: link })))
    expect(await entries(group.id)).toMatchObject([{ requestedAt: null, from: expect.any(Date) }])
    expect(await visitor.db.address.count({ where: { email } })).toBe(1)
    expect(await db.login.count({ where: { email } })).toBe(1)
  })

  it('hears the same whether we know the address or not, and changes nobody', async () => {
    const group = await aGroup(visitor)
    const { person, address } = await aPerson(visitor, { givenName: 'Ada' })
    const unknown = await enterGroup(visitor, noa(group.id, `${unique('neu')}@post.example`))
    expect(await enterGroup(visitor, noa(group.id, address.email))).toEqual(unknown)
    await confirmEntering(visitor, { token: await token(group.id, address.email) })
    expect(await entries(group.id)).toMatchObject([{ personId: person.id, from: null }])
    expect(await visitor.db.person.findFirst({ where: { id: person.id } })).toMatchObject({
      givenName: 'Ada',
    })
  })

  it('gets nowhere with a link that is not ours', async () => {
    const group = await aGroup(visitor, { entry: 'open' })
    const link = await token(group.id, `${unique('noa')}@post.example`)
    const elsewhere = await contextAs(await aNetworkRow({}), null)
    await expect(confirmEntering(elsewhere, { token: link })).rejects.toMatchObject({ code: 'NotFound' })
    expect(await enteringPage(elsewhere, group.slug, link)).toBeNull()
    expect(await enteringPage(visitor, 'andere', link)).toBeNull()
  })
})

it('leaving ends the term yesterday, and is not possible twice', async () => {
  const group = await aGroup(visitor)
  const { person } = await somebody()
  await inGroup(visitor, group.id, person.id, { role: 'lead' })
  const ctx = await contextAs(network, person)
  expect(await leaveGroup(ctx, { id: group.id })).toMatchObject({ left: true })
  const [entry] = await entries(group.id, person.id)
  expect(entry?.to?.getTime()).toBeLessThan(Date.now())
  expect((await contextAs(network, person)).actor.standing.leads).toEqual([])
  await expect(leaveGroup(ctx, { id: group.id })).rejects.toMatchObject({ code: 'NotFound' })
})

it('shows names to the group and its leads only, and hides who hides from the group', async () => {
  const group = await aGroup(visitor)
  const [shy, open, lead, outside] = await Promise.all([somebody(), somebody(), somebody(), somebody()])
  await visitor.db.person.updateMany({
    where: { id: open.person.id },
    data: { visibility: { name: 'group' } },
  })
  for (const one of [shy, open]) await inGroup(visitor, group.id, one.person.id)
  await inGroup(visitor, group.id, lead.person.id, { role: 'lead' })
  const seen = async (person: { loginId: string | null }) => {
    const mates = await matesOf(await contextAs(network, person), group)
    return mates && [mates.people.length, mates.more]
  }
  expect(await seen(lead.person)).toEqual([3, 0])
  expect(await seen(open.person)).toEqual([2, 1])
  expect(await seen(outside.person)).toBeNull()
  expect(await matesOf(visitor, group)).toBeNull()
})
