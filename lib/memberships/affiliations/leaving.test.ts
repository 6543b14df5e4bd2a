import { beforeEach, describe, expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { anAffiliation, anInstitution, anOrganisation, aPerson } from '@/prisma/factories/people'
import { coordinationCases } from '../coordination/cases'
import { dayOf, todayIn } from '../coordination/dates'
import { factHandlers } from '../jobs'
import { addressBounced, endsWith } from './bounced'
import { endColleague, leaveInstitution } from './leaving'

type World = Awaited<ReturnType<typeof world>>
async function world() {
  const { ctx: office, network } = await aNetwork({ role: 'membership' })
  const town = await anInstitution(office, { mailDomain: 'stadt.example' })
  const { person } = await aPerson(office, { email: `vera.${crypto.randomUUID().slice(0, 8)}@stadt.example` })
  const { email } = await office.db.address.findFirstOrThrow({ where: { personId: person.id } })
  const work = await anAffiliation(office, person.id, town.organisation.id)
  const mandate = await office.db.mandate.create({
    data: {
      networkId: network.id,
      membershipId: town.membership.id,
      personId: person.id,
      kind: 'voting_delegate',
      from: dayOf('2024-01-01'),
      confirmedAt: now(),
    },
  })
  return { ...town, office, network, person, email, work, mandate, ctx: await contextAs(network, person) }
}

let w: World
beforeEach(async () => {
  w = await world()
})

const work = (id = w.work.id) => w.office.db.affiliation.findFirst({ where: { id } })
const mandate = () => w.office.db.mandate.findFirst({ where: { id: w.mandate.id } })
const successors = () => w.office.db.outbox.findMany({ where: { kind: 'memberships.successor' } })

describe('"I have left"', () => {
  it('ends affiliation and mandates on that day and asks the coordinator for a successor', async () => {
    await leaveInstitution(w.ctx, { affiliationId: w.work.id, on: null })
    const today = todayIn(w.ctx)
    expect(await work()).toMatchObject({ to: today, endReason: 'left' })
    expect(await mandate()).toMatchObject({ to: today, endReason: 'left' })
    expect(await successors()).toMatchObject([
      {
        address: w.coordinatorAddress,
        lane: 'service',
        facts: { kinds: ['voting_delegate'], organisationId: w.organisation.id },
      },
    ])
  })

  it('keeps the rights until a day to come', async () => {
    await leaveInstitution(w.ctx, { affiliationId: w.work.id, on: '2999-12-31' })
    expect((await contextAs(w.network, w.person)).actor.standing.votes).toBe(1)
    expect((await mandate())?.to).toEqual(dayOf('2999-12-31'))
  })

  it('refuses an end before the beginning, and somebody else’s affiliation', async () => {
    await expect(
      leaveInstitution(w.ctx, { affiliationId: w.work.id, on: '2019-12-31' }),
    ).rejects.toMatchObject({ fields: { on: 'endBeforeStart' } })
    const other = await contextAs(w.network, w.coordinator)
    await expect(leaveInstitution(other, { affiliationId: w.work.id, on: null })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })

  it('is told to the office when the coordinator leaves', async () => {
    const ctx = await contextAs(w.network, w.coordinator)
    const own = await w.office.db.affiliation.findFirstOrThrow({ where: { personId: w.coordinator.id } })
    expect((await coordinationCases(w.office)).left).toEqual([])
    await leaveInstitution(ctx, { affiliationId: own.id, on: null })
    expect((await coordinationCases(w.office)).left).toMatchObject([{ id: w.organisation.id }])
    expect(await successors()).toEqual([])
  })

  it('leaves the mandates of an institution for which one goes on working in a unit', async () => {
    const unit = await anOrganisation(w.office, { name: 'Amt 12', parentId: w.organisation.id })
    await anAffiliation(w.office, w.person.id, unit.id)
    await leaveInstitution(w.ctx, { affiliationId: w.work.id, on: null })
    expect(await mandate()).toMatchObject({ to: null })
  })

  it('cannot be said by a unit’s coordinator of a delegate whom they merely invited', async () => {
    const unit = await anOrganisation(w.office, { name: 'Amt 12', parentId: w.organisation.id })
    const { person } = await aPerson(w.office)
    await anAffiliation(w.office, person.id, unit.id, { coordinates: true })
    await w.office.db.affiliation.deleteMany({ where: { id: w.work.id } })
    const invited = await anAffiliation(w.office, w.person.id, unit.id, { confirmed: false })
    const ctx = await contextAs(w.network, person)
    await endColleague(ctx, { affiliationId: invited.id, on: null, office: false })
    expect(await work(invited.id)).toBeNull()
    expect(await mandate()).toMatchObject({ to: null })
  })

  it('said by the coordinator, ends the same', async () => {
    await endColleague(await contextAs(w.network, w.coordinator), {
      affiliationId: w.work.id,
      on: null,
      office: false,
    })
    expect(await mandate()).toMatchObject({ endReason: 'left' })
  })
})

describe('a hard bounce', () => {
  it('ends work and mandates of that domain once, however often the fact comes', async () => {
    const data = { networkId: w.network.id, address: w.email }
    await factHandlers['address.bounced']?.(data)
    await factHandlers['address.bounced']?.(data)
    expect(await work()).toMatchObject({ endReason: 'bounced' })
    expect(await mandate()).toMatchObject({ endReason: 'bounced' })
    expect(await successors()).toHaveLength(1)
    const ends = { action: 'people.affiliation.bounced', recordId: w.person.id }
    expect(await w.office.db.audit.count({ where: ends })).toBe(1)
  })

  it('of a private mailbox says nothing about the town hall', async () => {
    const email = `vera.${crypto.randomUUID()}@privat.example`
    await w.office.db.address.create({ data: { networkId: w.network.id, personId: w.person.id, email } })
    await addressBounced(w.office, email)
    expect(await work()).toMatchObject({ to: null })
    const { bouncedAt } = await w.office.db.address.findFirstOrThrow({ where: { email } })
    expect(bouncedAt).not.toBeNull()
  })

  it('of a functional mailbox ends nothing, and another network’s person keeps everything', async () => {
    await w.office.db.address.updateMany({ where: { personId: w.person.id }, data: { kind: 'functional' } })
    await addressBounced(w.office, w.email)
    expect(await work()).toMatchObject({ to: null })
    await addressBounced((await aNetwork()).ctx, w.email)
    expect(await mandate()).toMatchObject({ to: null })
  })

  it.each([
    ['a@stadt.example', 'stadt.example', true, true],
    ['a@stadt.example', 'Stadt.Example', false, true],
    ['a@privat.example', 'stadt.example', false, false],
    ['a@privat.example', null, true, false],
    ['a@privat.example', null, false, true],
  ])('%s ends work at the domain %s, reachable otherwise: %s → %s', (address, domain, reachable, ends) => {
    expect(endsWith(address, domain, reachable)).toBe(ends)
  })
})
