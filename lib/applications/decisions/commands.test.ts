import { afterAll, describe, expect, it } from 'vitest'
import { closeQueue } from '@/lib/jobs/queue'
import { aBoard, aCase } from '@/prisma/factories/cases'
import { aNetwork } from '@/prisma/factories/network'
import { aMembership, anOrganisation, aPerson } from '@/prisma/factories/people'
import { askBack, completeCase, withdrawFor } from '../commands'
import { decide, tellReason } from './commands'

afterAll(closeQueue)

const yes = { admitted: true, reason: null, note: null }
const no = { admitted: false, reason: 'Es fehlt der Bezug zur Verwaltung.', note: 'Vorstand war sich einig.' }

async function someCase(wishes: Parameters<typeof aCase>[1] = {}) {
  const { ctx: office, network, visitor } = await aNetwork({ role: 'membership' })
  const [chair] = await aBoard(visitor, network, 1)
  if (!chair) throw new Error('somebody sits on the board')
  const made = await aCase(visitor, { by: 'one', ...wishes })
  const row = () => visitor.db.application.findFirstOrThrow({ where: { id: made.id } })
  const mails = async () => (await visitor.db.outbox.findMany()).map((mail) => mail.kind)
  return { office, network, visitor, chair: chair.ctx, ...made, row, mails }
}

describe('admission', () => {
  it('makes institution, coordinator and membership, and welcomes', async () => {
    const { chair, visitor, id, row, mails } = await someCase()
    await decide(chair, { id, ...yes })
    const { state, organisationId, personId, email } = await row()
    expect(state).toBe('admitted')
    expect(await visitor.db.organisation.findFirst({ where: { id: organisationId ?? '' } })).toMatchObject({
      sector: 'administration',
      level: 'land',
    })
    expect(
      await visitor.db.person.findFirst({ where: { id: personId ?? '' }, include: { addresses: true } }),
    ).toMatchObject({ givenName: 'Ada', familyName: 'Neu', addresses: [{ email, kind: 'personal' }] })
    expect(await visitor.db.affiliation.findFirst({ where: { personId: personId ?? '' } })).toMatchObject({
      organisationId,
      coordinates: true,
      confirmedBy: 'office',
      function: 'Leitung',
    })
    const membership = await visitor.db.membership.findFirst({
      include: { facts: { orderBy: { kind: 'asc' } } },
    })
    expect(membership).toMatchObject({ organisationId, personId: null })
    expect(membership?.facts.map((fact) => fact.kind)).toEqual(['applied', 'admitted', 'joined'])
    expect(await mails()).toEqual(['applications.admitted'])
  })

  it('links whom the office matched, and doubles nobody', async () => {
    const { office, chair, visitor, id, row } = await someCase({ complete: false })
    const town = await anOrganisation(visitor)
    const { person } = await aPerson(visitor)
    await completeCase(office, { id, person: person.id, organisation: town.id })
    await decide(chair, { id, ...yes })
    expect(await row()).toMatchObject({ personId: person.id, organisationId: town.id })
    expect(await visitor.db.organisation.count()).toBe(1)
  })

  it('takes the person who has this address, and the organisation of this very name', async () => {
    const email = `bekannt.${Date.now()}@amt.example`
    const answers = { organisation: { name: 'stadt musterhausen' }, given_name: 'Kim', family_name: 'Muster' }
    const { chair, visitor, id, row } = await someCase({ email, answers })
    const town = await anOrganisation(visitor)
    const { person } = await aPerson(visitor, { email })
    await decide(chair, { id, ...yes })
    expect(await row()).toMatchObject({ personId: person.id, organisationId: town.id })
  })

  it('is refused for who is a member of the kind already: nothing is written', async () => {
    const { office, chair, visitor, id, kind, row } = await someCase({ holder: 'person', complete: false })
    const { person } = await aPerson(visitor)
    const { membership } = await aMembership(visitor, { personId: person.id })
    await visitor.db.membership.updateMany({ where: { id: membership.id }, data: { kindId: kind.id } })
    await completeCase(office, { id, person: person.id, organisation: null })
    await expect(decide(chair, { id, ...yes })).rejects.toMatchObject({ reason: 'membership.memberAlready' })
    expect(await row()).toMatchObject({ state: 'submitted' })
    expect(await visitor.db.decision.count()).toBe(0)
  })
})

describe('a decision', () => {
  it('rejects with words to the applicant and others for the office', async () => {
    const { chair, visitor, id } = await someCase()
    await expect(decide(chair, { id, ...no, reason: null })).rejects.toMatchObject({
      reason: 'applications.reasonMissing',
    })
    await decide(chair, { id, ...no })
    const [mail] = await visitor.db.outbox.findMany()
    expect(mail?.kind).toBe('applications.rejected')
    expect(JSON.stringify(mail?.facts)).toContain(no.reason)
    expect(JSON.stringify(mail?.facts)).not.toContain(no.note)
    expect(await visitor.db.vote.findFirst()).toMatchObject({ choice: 'no', comment: no.note })
  })

  it('is the board’s alone, where the kind says so, of a complete case, never of one’s own', async () => {
    const { office, id } = await someCase()
    await expect(decide(office, { id, ...yes })).rejects.toMatchObject({ code: 'Forbidden' })
    const board = await someCase({ by: 'board' })
    await expect(decide(board.chair, { id: board.id, ...yes })).rejects.toMatchObject({
      reason: 'applications.boardDecides',
    })
    const open = await someCase({ complete: false })
    await expect(decide(open.chair, { id: open.id, ...yes })).rejects.toMatchObject({
      reason: 'applications.notComplete',
    })
    const own = await someCase({ holder: 'person', complete: false })
    await completeCase(own.office, { id: own.id, person: own.chair.actor.personId, organisation: null })
    await expect(decide(own.chair, { id: own.id, ...yes })).rejects.toMatchObject({
      reason: 'applications.ownCase',
    })
  })

  it('is not made of one’s own case because the office took the applicant for somebody new', async () => {
    const { office, chair, visitor, id } = await someCase({ holder: 'person', complete: false })
    await completeCase(office, { id, person: null, organisation: null })
    const own = { personId: chair.actor.personId ?? '' }
    const { email } = await visitor.db.address.findFirstOrThrow({ where: own })
    await visitor.db.application.updateMany({ where: { id }, data: { email } })
    await expect(decide(chair, { id, ...yes })).rejects.toMatchObject({ reason: 'applications.ownCase' })
  })

  it('of a resolution is told with words, once', async () => {
    const { office, visitor, id, mails } = await someCase({ by: 'board', state: 'rejected' })
    const { id: networkId } = visitor.network
    await visitor.db.decision.create({
      data: { networkId, applicationId: id, admitted: false, byName: 'Umlaufbeschluss' },
    })
    await tellReason(office, { id, reason: 'Kein Bezug.' })
    await expect(tellReason(office, { id, reason: 'Anders.' })).rejects.toMatchObject({ code: 'Conflict' })
    expect(await mails()).toEqual(['applications.rejected'])
  })
})

describe('the office', () => {
  it('asks back with a mail, and the case is the applicant’s', async () => {
    const { office, id, row, mails } = await someCase()
    await askBack(office, { id, question: 'Wer vertritt Sie?' })
    expect(await row()).toMatchObject({ state: 'asked_back', completeAt: null })
    expect(await mails()).toEqual(['applications.inquiry'])
  })

  it('withdraws on request, but nothing that is decided', async () => {
    const { office, chair, id, row } = await someCase()
    await withdrawFor(office, { id, note: 'Anruf' })
    expect((await row()).state).toBe('withdrawn')
    await expect(decide(chair, { id, ...yes })).rejects.toMatchObject({ code: 'Conflict' })
  })

  it('sees no drafts and nothing of another network', async () => {
    const { office, visitor } = await someCase()
    const draft = await aCase(visitor, { state: 'open' })
    const other = await someCase()
    for (const id of [draft.id, other.id])
      await expect(askBack(office, { id, question: 'Hallo?' })).rejects.toMatchObject({ code: 'NotFound' })
  })
})
