import { beforeEach, describe, expect, it } from 'vitest'
import { aNetwork, contextAs } from '@/prisma/factories/network'
import { anAffiliation, anInstitution, anOrganisation, aPerson } from '@/prisma/factories/people'
import { offerCoordination } from '../coordination/commands'
import { askForAffiliation } from './commands'
import { confirmColleague, inviteColleague, refuseColleague } from './deciding'
import { acceptAffiliation, declineAffiliation } from './own/commands'

type World = Awaited<ReturnType<typeof world>>
async function world() {
  const { ctx: office, network, visitor } = await aNetwork({ role: 'membership' })
  const town = await anInstitution(office, { mailDomain: 'stadt.example' })
  const { person, address } = await aPerson(office)
  return {
    ...town,
    office,
    network,
    visitor,
    person,
    address: address.email,
    ctx: await contextAs(network, person),
    coordinator: await contextAs(network, town.coordinator),
  }
}

let w: World
beforeEach(async () => {
  w = await world()
})

const ask = (over: object = {}, ctx = w.ctx) =>
  askForAffiliation(ctx, {
    organisationId: w.organisation.id,
    function: 'Sachbearbeitung',
    from: null,
    ...over,
  })
const row = (id: string) => w.office.db.affiliation.findFirst({ where: { id } })
const mails = (kind: string) => w.office.db.outbox.findMany({ where: { kind: `memberships.${kind}` } })
const token = async (kind: string) =>
  ((await mails(kind)).at(-1)?.secret as { token: string } | null)?.token ?? ''
const member = async (person = w.person) =>
  (await contextAs(w.network, person)).actor.standing.member !== null
const by = (affiliationId: string) => ({ affiliationId, office: false })

describe('mails that a coordinator causes', () => {
  it('are few to one address in an hour, however often they invite and take it back', async () => {
    const email = `neu.${crypto.randomUUID()}@amt.example`
    const invite = () =>
      inviteColleague(w.coordinator, {
        organisationId: w.organisation.id,
        title: null,
        givenName: 'Nina',
        familyName: 'Neu',
        email,
        function: null,
        office: false,
      })
    for (let sent = 0; sent < 5; sent++) {
      await invite()
      const { id } = await w.office.db.affiliation.findFirstOrThrow({
        where: { person: { addresses: { some: { email } } } },
      })
      await refuseColleague(w.coordinator, by(id))
    }
    await expect(invite()).rejects.toMatchObject({ code: 'TooMany' })
    expect(await mails('affiliation-invited')).toHaveLength(5)
  })
})

describe('"I work at …"', () => {
  it('asks the coordinator and gives nothing before their word', async () => {
    const { affiliationId, confirmed } = await ask()
    expect(confirmed).toBe(false)
    expect(await mails('affiliation-asked')).toMatchObject([{ address: w.coordinatorAddress }])
    expect(await member()).toBe(false)
    await confirmColleague(w.coordinator, by(affiliationId))
    expect(await row(affiliationId)).toMatchObject({ confirmedBy: 'coordinator' })
    expect(await mails('affiliation-confirmed')).toMatchObject([{ address: w.address }])
    expect(await member()).toBe(true)
    expect((await contextAs(w.network, w.person)).actor.standing.votes).toBe(0)
  })

  it('is confirmed at once by a verified address of the mail domain, and by no other', async () => {
    const own = async (email: string, verified: boolean, organisationId = w.organisation.id) => {
      const { person } = await aPerson(w.office, { email, verified })
      return ask({ organisationId }, await contextAs(w.network, person))
    }
    expect(await own('a@stadt.example', true)).toMatchObject({ confirmed: true })
    expect(await own('b@stadt.example', false)).toMatchObject({ confirmed: false })
    expect(await own('c@amt.stadt.example', true)).toMatchObject({ confirmed: false })
    const unit = await anOrganisation(w.office, { name: 'Amt', parentId: w.organisation.id })
    expect(await own('d@stadt.example', true, unit.id)).toMatchObject({ confirmed: true })
  })

  it('is refused twice at a time; after the end it can begin anew', async () => {
    const { affiliationId } = await ask()
    await expect(ask()).rejects.toMatchObject({ reason: 'affiliationHeld' })
    await w.office.db.affiliation.updateMany({
      where: { id: affiliationId },
      data: { from: new Date('2020-01-01'), to: new Date('2021-01-01') },
    })
    await ask()
    expect(await w.office.db.affiliation.count({ where: { personId: w.person.id } })).toBe(2)
  })

  it('is for people of the network and its organisations only', async () => {
    await expect(ask({}, w.visitor)).rejects.toMatchObject({ code: 'Forbidden' })
    const elsewhere = await anOrganisation((await aNetwork()).ctx)
    await expect(ask({ organisationId: elsewhere.id })).rejects.toMatchObject({ code: 'NotFound' })
  })

  it('can be denied; twice decided is a conflict', async () => {
    const { affiliationId } = await ask()
    await refuseColleague(w.coordinator, by(affiliationId))
    expect(await row(affiliationId)).toBeNull()
    const again = await ask()
    await confirmColleague(w.coordinator, by(again.affiliationId))
    for (const decide of [confirmColleague, refuseColleague])
      await expect(decide(w.coordinator, by(again.affiliationId))).rejects.toMatchObject({
        reason: 'affiliationDecided',
      })
  })

  it('is decided by that institution’s coordinator or the office only', async () => {
    const { affiliationId } = await ask()
    const other = await anInstitution(w.office, { name: 'Anders' })
    for (const ctx of [w.ctx, w.visitor, await contextAs(w.network, other.coordinator)])
      await expect(confirmColleague(ctx, by(affiliationId))).rejects.toMatchObject({ code: 'NotFound' })
    await expect(
      confirmColleague((await aNetwork({ role: 'admin' })).ctx, by(affiliationId)),
    ).rejects.toMatchObject({
      code: 'NotFound',
    })
    await confirmColleague(w.office, { affiliationId, office: true })
    expect(await row(affiliationId)).toMatchObject({ confirmedBy: 'office' })
  })
})

describe('an invitation', () => {
  const invite = (email = 'nora@stadt.example') =>
    inviteColleague(w.coordinator, {
      organisationId: w.organisation.id,
      office: false,
      title: null,
      givenName: 'Nora',
      familyName: 'Neu',
      email,
      function: null,
    })

  it('is confirmed by the person’s own link, once', async () => {
    await invite()
    const secret = await token('affiliation-invited')
    await acceptAffiliation(w.visitor, { token: secret })
    await acceptAffiliation(w.visitor, { token: secret })
    const works = await w.office.db.affiliation.findMany({ where: { person: { familyName: 'Neu' } } })
    expect(works).toMatchObject([{ confirmedBy: 'coordinator' }])
    await expect(declineAffiliation(w.visitor, { token: secret })).rejects.toMatchObject({
      reason: 'affiliationDecided',
    })
  })

  it('is declined without a trace but the log’s', async () => {
    await invite()
    await declineAffiliation(w.visitor, { token: await token('affiliation-invited') })
    expect(await w.office.db.affiliation.count({ where: { person: { familyName: 'Neu' } } })).toBe(0)
  })

  it('is refused for somebody who works there already', async () => {
    await invite()
    await expect(invite()).rejects.toMatchObject({ fields: { email: 'affiliationHeld' } })
  })
})

describe('handing over the coordination', () => {
  it('passes it on when the colleague accepts, and not before', async () => {
    const { id } = await anAffiliation(w.office, w.person.id, w.organisation.id)
    await offerCoordination(w.coordinator, by(id))
    expect((await row(id))?.coordinates).toBe(false)
    await acceptAffiliation(w.visitor, { token: await token('coordination-offered') })
    expect((await row(id))?.coordinates).toBe(true)
    expect((await contextAs(w.network, w.person)).actor.standing.coordinates).toEqual([w.organisation.id])
    await expect(offerCoordination(w.coordinator, by(id))).rejects.toMatchObject({ code: 'Conflict' })
    const before = await contextAs(w.network, { loginId: w.coordinator.actor.loginId })
    expect(before.actor.standing.coordinates).toEqual([])
  })

  it('stays where it is when the colleague declines or has no confirmed affiliation', async () => {
    const { id } = await anAffiliation(w.office, w.person.id, w.organisation.id)
    await offerCoordination(w.coordinator, by(id))
    const secret = await token('coordination-offered')
    await declineAffiliation(w.visitor, { token: secret })
    await expect(acceptAffiliation(w.visitor, { token: secret })).rejects.toMatchObject({ code: 'NotFound' })
    expect((await row(id))?.confirmedAt).not.toBeNull()
    const { person } = await aPerson(w.office)
    const asking = await anAffiliation(w.office, person.id, w.organisation.id, { confirmed: false })
    await expect(offerCoordination(w.coordinator, by(asking.id))).rejects.toMatchObject({
      reason: 'coordination.notPossible',
    })
  })
})
