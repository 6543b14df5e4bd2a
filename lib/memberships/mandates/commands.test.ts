import { beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { dayIn, now } from '@/lib/clock'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { anAffiliation, anInstitution, aPerson } from '@/prisma/factories/people'
import { dayAfter, dayBefore, dayOf, todayIn } from '../coordination/dates'
import { endMandate, inviteAgain, nameToMandate } from './commands'
import { confirmMandate, declineMandate } from './own/commands'
import { nameInput } from './schema'

type World = Awaited<ReturnType<typeof world>>
async function world() {
  const { ctx: office, network, visitor } = await aNetwork({ role: 'membership' })
  const town = await anInstitution(office)
  const ctx = await contextAs(network, town.coordinator)
  const colleague = async () => {
    const { person, address } = await aPerson(office)
    await anAffiliation(office, person.id, town.organisation.id)
    return { ...person, email: address.email }
  }
  return { ...town, office, network, visitor, ctx, colleague }
}

let w: World
beforeEach(async () => {
  w = await world()
})

const input = (over: object) => nameInput.parse({ membershipId: w.membership.id, kind: 'ordinary', ...over })
const name = (over: object, ctx: Ctx = w.ctx) => nameToMandate(ctx, input(over))
const newcomer = { who: 'new', givenName: 'Nora', familyName: 'Neu', email: 'Nora.Neu@stadt.example' }
const mandates = () => w.office.db.mandate.findMany({ orderBy: [{ kind: 'asc' }, { slot: 'asc' }] })
const mails = (kind: string) =>
  w.office.db.outbox.findMany({ where: { kind: `memberships.${kind}` }, orderBy: { createdAt: 'asc' } })
const lastToken = async () =>
  ((await mails('mandate-named')).at(-1)?.secret as { token: string } | null)?.token ?? ''
const text = (day: Date) => day.toISOString().slice(0, 10)

describe('naming', () => {
  it('holds the mandate at once and gives nothing until the person confirms', async () => {
    const { id, email } = await w.colleague()
    await name({ personId: id })
    expect(await mandates()).toMatchObject([{ personId: id, slot: 1, confirmedAt: null }])
    expect(await mails('mandate-named')).toMatchObject([{ address: email, lane: 'service' }])
    const before = (await contextAs(w.network, await w.office.db.person.findFirstOrThrow({ where: { id } })))
      .actor
    await confirmMandate(w.visitor, { token: await lastToken() })
    expect((await mandates())[0]?.confirmedAt).not.toBeNull()
    expect(before.standing.votes).toBe(0)
  })

  it('gives the vote with the confirmation of a voting mandate', async () => {
    const person = await w.colleague()
    await name({ kind: 'voting_delegate', personId: person.id })
    expect((await contextAs(w.network, person)).actor.standing.votes).toBe(0)
    await confirmMandate(w.visitor, { token: await lastToken() })
    expect((await contextAs(w.network, person)).actor.standing.votes).toBe(1)
  })

  it('takes somebody new by name and work mail, who works there once they confirm', async () => {
    await name(newcomer)
    const person = await w.office.db.person.findFirstOrThrow({
      where: { familyName: 'Neu' },
      include: { addresses: true, affiliations: true },
    })
    expect(person).toMatchObject({
      loginId: null,
      addresses: [{ email: 'nora.neu@stadt.example', verifiedAt: null }],
    })
    expect(person.affiliations).toMatchObject([{ confirmedAt: null }])
    await confirmMandate(w.visitor, { token: await lastToken() })
    const after = await w.office.db.person.findFirstOrThrow({
      where: { id: person.id },
      include: { addresses: true, affiliations: true },
    })
    expect(after.addresses[0]?.verifiedAt).not.toBeNull()
    expect(after.affiliations).toMatchObject([{ confirmedBy: 'coordinator' }])
  })

  it('finds who has that mail already, and refuses it under another name', async () => {
    const { person, address } = await aPerson(w.office, { familyName: 'Bekannt' })
    await name({ ...newcomer, familyName: 'bekannt', email: address.email })
    expect(await mandates()).toMatchObject([{ personId: person.id }])
    await expect(name({ ...newcomer, email: address.email })).rejects.toMatchObject({
      reason: 'addressOfAnother',
      fields: { email: 'addressOfAnother' },
    })
  })

  it('refuses more than the rule counts, the same person twice, and kinds without a rule', async () => {
    const person = await w.colleague()
    await name({ kind: 'deputy', personId: person.id })
    await expect(name({ kind: 'deputy', personId: (await w.colleague()).id })).rejects.toMatchObject({
      code: 'Full',
      reason: 'mandate.full',
    })
    await name({ personId: person.id })
    await expect(name({ personId: person.id })).rejects.toMatchObject({ reason: 'mandate.held' })
    await expect(name({ kind: 'junior', personId: person.id })).rejects.toMatchObject({
      reason: 'mandate.unknownKind',
    })
  })

  it('refuses days gone by, days on which none is free, and memberships that have ended', async () => {
    const person = await w.colleague()
    const yesterday = text(dayBefore(todayIn(w.ctx)))
    await expect(name({ personId: person.id, from: yesterday })).rejects.toMatchObject({
      fields: { from: 'mandatePast' },
    })
    await w.office.db.mandate.create({
      data: {
        networkId: w.network.id,
        membershipId: w.membership.id,
        kind: 'deputy',
        personId: (await w.colleague()).id,
        from: dayOf('2020-01-01'),
        to: dayAfter(todayIn(w.ctx)),
        confirmedAt: now(),
      },
    })
    const today = dayIn(w.network.zone, now())
    await expect(name({ kind: 'deputy', personId: person.id, from: today })).rejects.toMatchObject({
      fields: { from: 'mandateNotYetFree' },
    })
    expect(text((await name({ kind: 'deputy', personId: person.id })).from)).toBe(
      text(dayAfter(dayAfter(todayIn(w.ctx)))),
    )
    await w.office.db.membershipFact.create({
      data: {
        networkId: w.network.id,
        membershipId: w.membership.id,
        kind: 'ended',
        on: dayOf('2021-01-01'),
      },
    })
    await expect(name({ personId: person.id })).rejects.toMatchObject({ reason: 'mandate.membershipOver' })
  })

  it('is the coordinator’s of that institution and the office’s, nobody else’s', async () => {
    const { id } = await w.colleague()
    const other = await anInstitution(w.office, { name: 'Stadt Anders' })
    const stranger = await contextAs(w.network, other.coordinator)
    await expect(name({ personId: id }, stranger)).rejects.toMatchObject({ code: 'NotFound' })
    const member = await contextAs(w.network, await w.colleague())
    await expect(name({ personId: id }, member)).rejects.toMatchObject({ code: 'NotFound' })
    await expect(name({ personId: id }, w.visitor)).rejects.toMatchObject({ code: 'NotFound' })
    const elsewhere = await aNetwork({ role: 'admin' })
    await expect(name({ personId: id }, elsewhere.ctx)).rejects.toMatchObject({ code: 'NotFound' })
    await expect(name({ personId: other.coordinator.id })).rejects.toMatchObject({ code: 'NotFound' })
    await name({ personId: id }, w.office)
    expect(await mandates()).toHaveLength(1)
  })
})

describe('a successor', () => {
  it('follows the day after; the old mandate keeps its past', async () => {
    const [old, next] = [await w.colleague(), await w.colleague()]
    await w.office.db.mandate.create({
      data: {
        networkId: w.network.id,
        membershipId: w.membership.id,
        kind: 'voting_delegate',
        personId: old.id,
        from: dayOf('2020-01-01'),
        confirmedAt: now(),
      },
    })
    const [held] = await mandates()
    await name({ kind: 'voting_delegate', personId: next.id, replaces: held?.id })
    const rows = await mandates()
    expect(rows.find((one) => one.personId === old.id)).toMatchObject({
      to: dayBefore(todayIn(w.ctx)),
      endReason: 'replaced',
    })
    expect(rows.find((one) => one.personId === next.id)).toMatchObject({
      from: todayIn(w.ctx),
      slot: 1,
      to: null,
    })
    expect(await mails('mandate-ended')).toMatchObject([{ address: old.email }])
  })

  it('takes the place of somebody who never confirmed', async () => {
    const [first, next] = [await w.colleague(), await w.colleague()]
    const { mandateId } = await name({ kind: 'deputy', personId: first.id })
    await name({ kind: 'deputy', personId: next.id, replaces: mandateId })
    expect(await mandates()).toMatchObject([{ personId: next.id }])
  })
})

describe('ending', () => {
  const held = async () => {
    const person = await w.colleague()
    const { mandateId } = await name({ personId: person.id })
    await confirmMandate(w.visitor, { token: await lastToken() })
    await w.office.db.mandate.updateMany({ where: { id: mandateId }, data: { from: dayOf('2024-01-01') } })
    return { mandateId, person }
  }

  it('has a last day and a reason, and tells the person', async () => {
    const { mandateId, person } = await held()
    await endMandate(w.ctx, { mandateId, reason: 'resigned', to: null, office: false })
    expect(await mandates()).toMatchObject([{ to: todayIn(w.ctx), endReason: 'resigned', tokenHash: null }])
    expect(await mails('mandate-ended')).toMatchObject([{ address: person.email }])
  })

  it('refuses an end before the beginning, and a second end', async () => {
    const { mandateId } = await held()
    const end = (to: string | null) => endMandate(w.ctx, { mandateId, reason: 'recalled', to, office: false })
    await expect(end('2023-12-31')).rejects.toMatchObject({ fields: { to: 'endBeforeStart' } })
    await end('2024-02-01')
    await expect(end(null)).rejects.toMatchObject({ reason: 'mandate.gone' })
  })

  it('withdraws what nobody confirmed: the link is dead, the mandate free, the log keeps it', async () => {
    const { mandateId } = await name({ personId: (await w.colleague()).id })
    const token = await lastToken()
    await endMandate(w.ctx, { mandateId, reason: 'recalled', to: null, office: false })
    expect(await mandates()).toEqual([])
    await expect(confirmMandate(w.visitor, { token })).rejects.toMatchObject({ code: 'NotFound' })
    const log = await w.office.db.audit.findMany({ where: { recordId: mandateId }, orderBy: { at: 'asc' } })
    expect(log.map(({ action }) => action)).toEqual([
      'memberships.mandate.name',
      'memberships.mandate.withdraw',
    ])
  })
})

describe('the link', () => {
  it('confirms once; again changes nothing', async () => {
    await name({ personId: (await w.colleague()).id })
    const token = await lastToken()
    await confirmMandate(w.visitor, { token })
    const at = (await mandates())[0]?.confirmedAt
    await confirmMandate(w.visitor, { token })
    expect((await mandates())[0]?.confirmedAt).toEqual(at)
    await expect(declineMandate(w.visitor, { token })).rejects.toMatchObject({ reason: 'mandate.answered' })
  })

  it('declines: the mandate is free, the newcomer’s work is forgotten, the coordinator hears of it', async () => {
    await name(newcomer)
    await declineMandate(w.visitor, { token: await lastToken() })
    expect(await mandates()).toEqual([])
    expect(await w.office.db.affiliation.count({ where: { person: { familyName: 'Neu' } } })).toBe(0)
    expect(await mails('successor')).toMatchObject([{ address: w.coordinatorAddress }])
  })

  it('is sent again with a new secret; the old one is dead', async () => {
    const { mandateId } = await name({ personId: (await w.colleague()).id })
    const old = await lastToken()
    await inviteAgain(w.ctx, { mandateId, office: false })
    await expect(confirmMandate(w.visitor, { token: old })).rejects.toMatchObject({ code: 'NotFound' })
    await confirmMandate(w.visitor, { token: await lastToken() })
    await expect(inviteAgain(w.ctx, { mandateId, office: false })).rejects.toMatchObject({
      reason: 'mandate.answered',
    })
  })

  it('opens nothing in another network', async () => {
    await name({ personId: (await w.colleague()).id })
    const { visitor } = await aNetwork()
    await expect(confirmMandate(visitor, { token: await lastToken() })).rejects.toMatchObject({
      code: 'NotFound',
    })
  })
})
