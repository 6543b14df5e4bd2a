import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import { closeQueue } from '@/lib/jobs/queue'
import { aKind, nothingSaid } from '@/prisma/factories/applying'
import { aNetwork, aNetworkRow, contextAs, unique } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { confirmJoining, joinFreely } from './commands'
import { joiningPage } from './queries'

afterAll(closeQueue)
afterEach(() => vi.unstubAllEnvs())

let network: Awaited<ReturnType<typeof aNetwork>>['network']
let visitor: Ctx
let kind: Awaited<ReturnType<typeof aKind>>
beforeEach(async () => {
  const made = await aNetwork()
  network = made.network
  visitor = made.visitor
  kind = await aKind(visitor, { open: true })
})
const anAddress = () => `${unique('noa')}@post.example`
const wants = (email: string, more = {}) =>
  joinFreely(visitor, {
    kind: kind.id,
    givenName: 'Noa',
    familyName: 'Neu',
    email,
    ...nothingSaid,
    ...more,
  })
const mailsTo = (email: string) =>
  visitor.db.outbox.findMany({ where: { address: email }, orderBy: { createdAt: 'asc' } })
async function tokenFor(email: string, more = {}) {
  await wants(email, more)
  const secret = (await mailsTo(email)).at(-1)?.secret as { path: string } | undefined
  return secret?.path.split('/').at(-1) ?? ''
}
const membersOf = (email: string) =>
  visitor.db.membership.findMany({
    where: { kindId: kind.id, person: { addresses: { some: { email } } } },
    include: { facts: true, person: true },
  })

describe('joining freely', () => {
  it('keeps nothing before the button, and makes person, login and member with it', async () => {
    const email = anAddress()
    const token = await tokenFor(email)
    expect(await visitor.db.address.count({ where: { email } })).toBe(0)
    expect(await joiningPage(visitor, token)).toMatchObject({ givenName: 'Noa', since: null })
    await confirmJoining(visitor, { token })
    expect(await membersOf(email)).toMatchObject([
      { person: { givenName: 'Noa', familyName: 'Neu' }, facts: [{ kind: 'joined' }] },
    ])
    expect(await db.login.count({ where: { email } })).toBe(1)
    expect((await mailsTo(email)).map((mail) => mail.kind)).toEqual([
      'applications.own.join',
      'applications.own.welcome',
    ])
    expect(await joiningPage(visitor, token)).toMatchObject({ since: expect.any(Date) })
  })

  it('is one membership of one person, however often and with however many mails it is pressed', async () => {
    const email = anAddress()
    const tokens = [await tokenFor(email), await tokenFor(email)]
    await Promise.all([...tokens, ...tokens].map((token) => confirmJoining(visitor, { token })))
    expect(await membersOf(email)).toHaveLength(1)
    expect(await visitor.db.address.count({ where: { email } })).toBe(1)
    expect(
      await visitor.db.outbox.count({ where: { address: email, kind: 'applications.own.welcome' } }),
    ).toBe(1)
  })

  it('says the same for a known address, and changes nothing of the person', async () => {
    const { person, address } = await aPerson(visitor, { givenName: 'Ada', familyName: 'Amt' })
    expect(await wants(address.email)).toEqual(await wants(anAddress()))
    await confirmJoining(visitor, { token: await tokenFor(address.email) })
    expect(await visitor.db.person.findFirst({ where: { id: person.id } })).toMatchObject({
      givenName: 'Ada',
      version: 0,
    })
    expect(await membersOf(address.email)).toMatchObject([{ personId: person.id }])
  })

  it('tells a member only in the mailbox', async () => {
    const email = anAddress()
    await confirmJoining(visitor, { token: await tokenFor(email) })
    expect(await wants(email)).toEqual(await wants(anAddress()))
    expect((await mailsTo(email)).at(-1)?.kind).toBe('applications.own.member')
  })

  it('does not believe a name that somebody else typed into a registration', async () => {
    const email = anAddress()
    const { person } = await aPerson(visitor, { email, verified: false, login: false, givenName: 'Falsch' })
    const { anEvent } = await import('@/prisma/factories/events')
    const event = await anEvent(visitor, {})
    await visitor.db.registration.create({
      data: {
        networkId: network.id,
        eventId: event.id,
        personId: person.id,
        tokenHash: unique('hash'),
        lapsesAt: new Date(Date.now() + 1000),
      },
    })
    await confirmJoining(visitor, { token: await tokenFor(email) })
    expect((await membersOf(email)).map((one) => one.person?.givenName)).toEqual(['Noa'])
  })

  it('is one button for whoever is signed in', async () => {
    const { person } = await aPerson(visitor)
    const ctx = await contextAs(network, person)
    const join = () =>
      joinFreely(ctx, { kind: kind.id, givenName: '', familyName: '', email: '', ...nothingSaid })
    expect(await join()).toMatchObject({ joined: true })
    await join()
    expect(await visitor.db.membership.count({ where: { personId: person.id } })).toBe(1)
  })

  it('asks for a name and an address', async () => {
    await expect(wants('nein', { givenName: '', familyName: '' })).rejects.toMatchObject({
      fields: { givenName: 'givenName', familyName: 'familyName', email: 'address' },
    })
  })

  it('is refused outside the audience, and for a kind that is applied for', async () => {
    kind = await aKind(visitor, { open: true, audience: { maxAge: 35 } })
    const year = new Date().getUTCFullYear()
    await expect(wants(anAddress(), { born: year - 60 })).rejects.toMatchObject({ code: 'Forbidden' })
    const email = anAddress()
    await confirmJoining(visitor, { token: await tokenFor(email, { born: year - 25 }) })
    expect(await membersOf(email)).toMatchObject([{ person: { birthYear: year - 25 } }])
    kind = await aKind(visitor)
    await expect(wants(anAddress())).rejects.toMatchObject({ reason: 'joining.notOpen' })
  })

  it('knows no wrong link, none of another network, and none that is older than a week', async () => {
    const email = anAddress()
    const token = await tokenFor(email)
    for (const wrong of ['', 'AAAAAAAAAAAAAAAAAAAAAA', token.slice(1), `${token.slice(0, -2)}AA`])
      await expect(confirmJoining(visitor, { token: wrong })).rejects.toMatchObject({ code: 'NotFound' })
    const elsewhere = await contextAs(await aNetworkRow({}), null)
    await expect(confirmJoining(elsewhere, { token })).rejects.toMatchObject({ code: 'NotFound' })
    expect(await joiningPage(elsewhere, token)).toBeNull()
    vi.stubEnv('KONVENT_NOW', new Date(Date.now() + 8 * 86_400_000).toISOString())
    await expect(confirmJoining(visitor, { token })).rejects.toMatchObject({ reason: 'joining.late' })
    expect(await joiningPage(visitor, token)).toMatchObject({ late: true })
  })
})
