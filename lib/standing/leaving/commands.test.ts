import { afterAll, describe, expect, test } from 'vitest'
import { dayIn, now } from '@/lib/clock'
import { closeQueue } from '@/lib/jobs/queue'
import { resign } from '@/lib/memberships/own/commands'
import { statusOn } from '@/lib/memberships/status'
import { aGroup, inGroup } from '@/prisma/factories/groups'
import { aNetwork } from '@/prisma/factories/network'
import { aGrant, aMembership, anAffiliation, anInstitution, anOrganisation } from '@/prisma/factories/people'
import { leaveNetwork } from './commands'

afterAll(closeQueue)

const day = (days: number) => dayIn('Europe/Berlin', new Date(now().getTime() + days * 86_400_000))
const column = (text: string) => new Date(`${text}T00:00:00Z`)
const leave = { sure: true as const }

describe('resigning a membership of one’s own', () => {
  test('ends it after its last day, and a mail says so', async () => {
    const { ctx, person } = await aNetwork()
    const { membership } = await aMembership(ctx, { personId: person.id })
    await resign(ctx, { id: membership.id, on: day(30) })
    const facts = await ctx.db.membershipFact.findMany({ where: { membershipId: membership.id } })
    expect(statusOn(facts, column(day(30)))).toBe('active')
    expect(statusOn(facts, column(day(31)))).toBe('ended')
    expect(await ctx.db.outbox.findFirst({ where: { kind: 'memberships.resigned' } })).toMatchObject({
      address: ctx.actor.email,
    })
    expect(await ctx.db.audit.findFirst({ where: { action: 'memberships.resign' } })).toMatchObject({
      actorKind: 'person',
      after: { resigned: day(30) },
    })
  })

  test('refuses the past, twice, and the membership of somebody else', async () => {
    const { ctx, person } = await aNetwork()
    const { membership } = await aMembership(ctx, { personId: person.id })
    const { id } = await anOrganisation(ctx)
    const other = await aMembership(ctx, { organisationId: id })
    await expect(resign(ctx, { id: membership.id, on: day(-2) })).rejects.toMatchObject({
      reason: 'own.pastDay',
    })
    await expect(resign(ctx, { id: other.membership.id, on: day(1) })).rejects.toMatchObject({
      code: 'NotFound',
    })
    await resign(ctx, { id: membership.id, on: day(3) })
    await expect(resign(ctx, { id: membership.id, on: day(5) })).rejects.toMatchObject({ code: 'Invalid' })
  })
})

describe('leaving a network', () => {
  test('ends memberships, affiliations and groups after the day, and the entry in the directory at once', async () => {
    const { ctx, person } = await aNetwork()
    const { membership } = await aMembership(ctx, { personId: person.id })
    const { id } = await anOrganisation(ctx)
    await anAffiliation(ctx, person.id, id)
    await inGroup(ctx, (await aGroup(ctx)).id, person.id)
    const waits = await aGroup(ctx)
    await ctx.db.groupPerson.create({
      data: { networkId: ctx.network.id, groupId: waits.id, personId: person.id, requestedAt: now() },
    })
    await ctx.db.person.update({ where: { id: person.id }, data: { visibility: { name: 'public' } } })
    await leaveNetwork(ctx, { ...leave, on: day(10) })
    const after = await ctx.db.person.findUniqueOrThrow({
      where: { id: person.id },
      include: { affiliations: true, groups: true },
    })
    expect(after).toMatchObject({
      visibility: {},
      loginId: person.loginId,
      affiliations: [{ to: column(day(10)), endReason: 'left' }],
      groups: [{ to: column(day(10)) }],
    })
    const facts = await ctx.db.membershipFact.findMany({ where: { membershipId: membership.id } })
    expect(statusOn(facts, column(day(11)))).toBe('ended')
    expect(await ctx.db.audit.count({ where: { action: 'people.leave' } })).toBe(1)
  })

  test('ends a mandate of somebody who does not work there', async () => {
    const { ctx, network, person } = await aNetwork()
    const { membership } = await anInstitution(ctx)
    const held = await ctx.db.mandate.create({
      data: {
        networkId: network.id,
        membershipId: membership.id,
        personId: person.id,
        kind: 'voting_delegate',
        from: column('2024-01-01'),
        confirmedAt: now(),
      },
    })
    await leaveNetwork(ctx, { ...leave, on: day(10) })
    expect(await ctx.db.mandate.findUnique({ where: { id: held.id } })).toMatchObject({
      to: column(day(10)),
      endReason: 'left',
    })
  })

  test('is refused while a role in the office runs, and for a day that is past', async () => {
    const { ctx, person } = await aNetwork()
    await expect(leaveNetwork(ctx, { ...leave, on: day(-2) })).rejects.toMatchObject({
      reason: 'own.pastDay',
    })
    await aGrant(ctx, person.id, 'editor')
    await expect(leaveNetwork(ctx, { ...leave, on: day(1) })).rejects.toMatchObject({
      reason: 'own.holdsRole',
    })
  })
})
