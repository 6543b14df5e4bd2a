import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { closeQueue } from '@/lib/jobs/queue'
import { aKind, aKindToApplyFor, anApplication, nothingSaid } from '@/prisma/factories/applying'
import { aNetwork, aNetworkRow, contextAs, unique } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { startApplication } from './commands'
import { holder } from './holder'

afterAll(closeQueue)

let office: Ctx
let visitor: Ctx
let kind: string
beforeEach(async () => {
  const made = await aNetwork({ role: 'admin' })
  office = made.ctx
  visitor = made.visitor
  kind = (await aKindToApplyFor(office)).kind.id
})
const anAddress = () => `${unique('neu')}@amt.example`
const begin = (ctx: Ctx, email = '', more = {}) =>
  startApplication(ctx, { kind, email, ...nothingSaid, ...more })
const mailsTo = async (email: string) =>
  (await visitor.db.outbox.findMany({ where: { address: email }, orderBy: { createdAt: 'asc' } })).map(
    (mail) => mail.kind,
  )

describe('an application', () => {
  it('begins with an address and a mail, and the answer tells nothing', async () => {
    const email = anAddress()
    expect(await begin(visitor, email)).toMatchObject({ id: null })
    expect(await visitor.db.application.findMany({ where: { email } })).toMatchObject([
      { state: 'open', personId: null },
    ])
    expect(await mailsTo(email)).toEqual(['applications.own.link'])
  })

  it('answers the same for an address that the network knows, and shows nothing of the person', async () => {
    const { address } = await aPerson(office, { givenName: 'Geheim' })
    expect(await begin(visitor, address.email)).toEqual(await begin(visitor, anAddress()))
    const row = await visitor.db.application.findFirstOrThrow({
      where: { email: address.email },
      include: { answers: true },
    })
    expect(row).toMatchObject({ personId: null, answers: [] })
  })

  it('leads back to the one that runs', async () => {
    const { id, email } = await anApplication(visitor, kind)
    await begin(visitor, email.toUpperCase())
    await visitor.db.application.update({ where: { id }, data: { state: 'submitted' } })
    await begin(visitor, email)
    expect(await visitor.db.application.count({ where: { email } })).toBe(1)
    expect(await mailsTo(email)).toEqual([
      'applications.own.link',
      'applications.own.link',
      'applications.own.running',
    ])
  })

  it('begins anew after the end of the last one', async () => {
    const { id, email } = await anApplication(visitor, kind)
    await visitor.db.application.update({ where: { id }, data: { state: 'withdrawn' } })
    await begin(visitor, email)
    expect(await visitor.db.application.count({ where: { email } })).toBe(2)
  })

  it('is one when two tabs begin it at once', async () => {
    const email = anAddress()
    await Promise.all([begin(visitor, email), begin(visitor, email), begin(visitor, email)])
    expect(await visitor.db.application.count({ where: { email } })).toBe(1)
  })

  it('sends three mails an hour to one address, and says the same after', async () => {
    const email = anAddress()
    const answers = []
    for (let i = 0; i < 5; i++) answers.push(await begin(visitor, email))
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(await mailsTo(email)).toHaveLength(3)
  })

  it('is filled in with the own data of who is signed in', async () => {
    const { person } = await aPerson(office, { givenName: 'Ada', familyName: 'Amt' })
    const ctx = await contextAs(await networkOf(office), person)
    const { id } = await begin(ctx)
    const row = await visitor.db.application.findFirstOrThrow({
      where: { id: id ?? '' },
      include: { answers: true },
    })
    expect(row.personId).toBe(person.id)
    expect(row.answers.map(({ key, value }) => [key, value]).sort()).toEqual([
      ['family_name', 'Amt'],
      ['given_name', 'Ada'],
    ])
  })

  it('is refused outside the audience, without a form, and for a kind of another network', async () => {
    await office.db.membershipKind.update({
      where: { id: kind },
      data: { audience: { sectors: ['administration'] } },
    })
    await expect(begin(visitor, anAddress(), { sector: 'business' })).rejects.toMatchObject({
      reason: 'application.outside',
    })
    await expect(begin(visitor, anAddress())).rejects.toMatchObject({ reason: 'application.outside' })
    await expect(begin(visitor, anAddress(), { sector: 'administration' })).resolves.toBeDefined()
    await expect(begin(visitor, 'keine', { sector: 'administration' })).rejects.toMatchObject({
      fields: { email: 'address' },
    })
    kind = (await aKind(office)).id
    await expect(begin(visitor, anAddress())).rejects.toMatchObject({ reason: 'application.noForm' })
    const elsewhere = await contextAs(await aNetworkRow({}), null)
    await expect(begin(elsewhere, anAddress())).rejects.toMatchObject({ code: 'NotFound' })
  })

  it('opens only with its own link, in its own network', async () => {
    const { id, token } = await anApplication(visitor, kind)
    expect((await holder(visitor, token)).application.id).toBe(id)
    for (const wrong of ['', 'AAAAAAAAAAAAAAAAAAAAAA', `${token}A`, token.slice(1)])
      await expect(holder(visitor, wrong)).rejects.toMatchObject({ code: 'NotFound' })
    const elsewhere = await contextAs(await aNetworkRow({}), null)
    await expect(holder(elsewhere, token)).rejects.toMatchObject({ code: 'NotFound' })
  })
})

const networkOf = async (ctx: Ctx) => {
  const { db } = await import('@/lib/db')
  return db.network.findUniqueOrThrow({ where: { id: ctx.network.id } })
}
