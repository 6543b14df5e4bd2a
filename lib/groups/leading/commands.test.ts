import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { closeQueue } from '@/lib/jobs/queue'
import { inviteToGroup } from '@/lib/standing/inviting/commands'
import { peopleToInvite } from '@/lib/standing/inviting/queries'
import { aGroup, inGroup } from '@/prisma/factories/groups'
import { aNetwork, aNetworkRow, contextAs, unique } from '@/prisma/factories/network'
import { aGrant, anAffiliation, anOrganisation, aPerson } from '@/prisma/factories/people'
import { answerInvitation, invitationBy } from '../people/invitation'
import { answerRequest, setTerm, withdrawInvitation } from './commands'

afterAll(closeQueue)

let network: Awaited<ReturnType<typeof aNetwork>>['network']
let visitor: Ctx
let lead: Ctx
let group: Awaited<ReturnType<typeof aGroup>>
beforeEach(async () => {
  const made = await aNetwork()
  network = made.network
  visitor = made.visitor
  group = await aGroup(visitor)
  await inGroup(visitor, group.id, made.person.id, { role: 'lead' })
  lead = await contextAs(network, made.person)
})

const asking = async () => {
  const { person, address } = await aPerson(visitor)
  const base = { networkId: network.id, groupId: group.id, personId: person.id }
  const entry = await visitor.db.groupPerson.create({ data: { ...base, requestedAt: new Date() } })
  return { person, address, entry }
}
const open = async (name = 'members') => {
  const { person, address } = await aPerson(visitor, { familyName: unique('Offen') })
  await visitor.db.person.updateMany({ where: { id: person.id }, data: { visibility: { name } } })
  return { person, address }
}
const mailsTo = (email: string) => visitor.db.outbox.findMany({ where: { address: email } })
const groupsOf = async (person: { loginId: string | null }) =>
  (await contextAs(network, person)).actor.standing.groups

describe('a request', () => {
  it('is answered once: the person is in, and hears of it', async () => {
    const { person, address, entry } = await asking()
    const yes = { id: group.id, entry: entry.id, answer: 'yes' as const }
    const all = await Promise.allSettled([
      answerRequest(lead, yes),
      answerRequest(lead, { ...yes, answer: 'no' }),
    ])
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const kinds = (await mailsTo(address.email)).map(({ kind }) => kind)
    expect(kinds).toHaveLength(1)
    expect(await groupsOf(person)).toEqual(kinds[0] === 'groups.admitted' ? [group.id] : [])
  })

  it('is not for others: not for a member of the group, nor the lead of another one, nor another network', async () => {
    const { entry } = await asking()
    const answer = { id: group.id, entry: entry.id, answer: 'yes' as const }
    const [mate, other] = [await aPerson(visitor), await aPerson(visitor)]
    await inGroup(visitor, group.id, mate.person.id)
    const theirs = await aGroup(visitor)
    await inGroup(visitor, theirs.id, other.person.id, { role: 'lead' })
    const foreign = await contextAs(await aNetworkRow({}), null)
    const refused: [Ctx, string][] = [
      [await contextAs(network, mate.person), 'Forbidden'],
      [await contextAs(network, other.person), 'NotFound'],
      [visitor, 'NotFound'],
      [foreign, 'NotFound'],
    ]
    for (const [ctx, code] of refused)
      await expect(answerRequest(ctx, answer)).rejects.toMatchObject({ code })
    // An entry of a group that is not led is not reached through one's own group either.
    const own = await contextAs(network, other.person)
    await expect(answerRequest(own, { ...answer, id: theirs.id })).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('an invitation', () => {
  const invite = (ctx: Ctx, personId: string, role: 'member' | 'colead' = 'member') =>
    inviteToGroup(ctx, { id: group.id, personId, role })
  const linkOf = async (email: string) => {
    const secret = (await mailsTo(email)).find(({ kind }) => kind === 'groups.invited')?.secret
    return (secret as { path: string }).path.split('/').at(-1) ?? ''
  }

  it('gives nothing before the yes, then the role; twice is once', async () => {
    const { person, address } = await open()
    await invite(lead, person.id, 'colead')
    expect(await groupsOf(person)).toEqual([])
    const token = await linkOf(address.email)
    await answerInvitation(visitor, { token, answer: 'yes' })
    await answerInvitation(visitor, { token, answer: 'yes' })
    const { standing } = (await contextAs(network, person)).actor
    expect(standing).toMatchObject({ groups: [group.id], leads: [group.id] })
    await expect(answerInvitation(visitor, { token, answer: 'no' })).rejects.toMatchObject({
      code: 'Conflict',
    })
  })

  it('is declined, or withdrawn, for good; another network does not know the link', async () => {
    const { person, address } = await open()
    await invite(lead, person.id)
    const token = await linkOf(address.email)
    expect(await invitationBy(await contextAs(await aNetworkRow({}), null), token)).toBeNull()
    await answerInvitation(visitor, { token, answer: 'no' })
    expect(await invitationBy(visitor, token)).toBeNull()
    await invite(lead, person.id)
    const entry = await visitor.db.groupPerson.findFirstOrThrow({ where: { personId: person.id } })
    await withdrawInvitation(lead, { id: group.id, entry: entry.id })
    await expect(withdrawInvitation(lead, { id: group.id, entry: entry.id })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })

  it('is one, though pressed at once; who is in is not invited, who asked is let in', async () => {
    const { person, address } = await open()
    const all = await Promise.allSettled([1, 2, 3].map(() => invite(lead, person.id)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await mailsTo(address.email)).toHaveLength(1)
    const asked = await asking()
    await visitor.db.person.updateMany({
      where: { id: asked.person.id },
      data: { visibility: { name: 'members' } },
    })
    await invite(lead, asked.person.id)
    expect(await groupsOf(asked.person)).toEqual([group.id])
    await expect(invite(lead, asked.person.id)).rejects.toMatchObject({ reason: 'group.inAlready' })
  })

  it('of a lead reaches only names that are open to members; the office invites anybody', async () => {
    const hidden = await open('nobody')
    const shown = await open()
    await expect(invite(lead, hidden.person.id)).rejects.toMatchObject({ code: 'NotFound' })
    const names = (ctx: Ctx, q: string) => peopleToInvite(ctx, group, q)
    expect(await names(lead, hidden.person.familyName)).toEqual([])
    expect(await names(lead, shown.person.familyName)).toMatchObject([{ id: shown.person.id }])
    const staff = await aPerson(visitor)
    await aGrant(visitor, staff.person.id, 'membership')
    const office = await contextAs(network, staff.person)
    expect(await names(office, hidden.person.familyName)).toHaveLength(1)
    await invite(office, hidden.person.id)
  })

  it('into a group for members is for members', async () => {
    await visitor.db.group.updateMany({ where: { id: group.id }, data: { participants: false } })
    const { person } = await open()
    await expect(invite(lead, person.id)).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('a term', () => {
  const term = (entry: string, more = {}) => ({
    id: group.id,
    entry,
    role: 'colead' as const,
    organisationId: null,
    from: null,
    to: null,
    ...more,
  })

  it('makes somebody lead from a day to a day, for an organisation where they work', async () => {
    const { person } = await open()
    await visitor.db.person.updateMany({
      where: { id: person.id },
      data: { visibility: { name: 'members', work: 'group' } },
    })
    const town = await anOrganisation(visitor)
    const { id: entry } = await inGroup(visitor, group.id, person.id)
    const forTown = term(entry, { organisationId: town.id })
    await expect(setTerm(lead, forTown)).rejects.toMatchObject({ reason: 'group.notTheirs' })
    await anAffiliation(visitor, person.id, town.id)
    await setTerm(lead, forTown)
    expect((await contextAs(network, person)).actor.standing.leads).toEqual([group.id])
    await setTerm(lead, term(entry, { to: new Date('2021-01-01') }))
    expect(await groupsOf(person)).toEqual([])
  })

  it('does not end before it begins, nor turns a request into a place', async () => {
    const { person } = await open()
    const { id } = await inGroup(visitor, group.id, person.id, { from: '2024-01-01' })
    await expect(setTerm(lead, term(id, { to: new Date('2023-01-01') }))).rejects.toMatchObject({
      code: 'Invalid',
    })
    const { entry } = await asking()
    await expect(setTerm(lead, term(entry.id, { from: new Date('2024-01-01') }))).rejects.toMatchObject({
      code: 'Conflict',
    })
  })
})
