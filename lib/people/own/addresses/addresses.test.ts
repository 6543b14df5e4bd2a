import { describe, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import type { CurrentLogin } from '@/lib/auth/current'
import { db } from '@/lib/db'
import { aSignIn } from '@/prisma/factories/login'
import { aNetwork, unique } from '@/prisma/factories/network'
import { aPerson } from '@/prisma/factories/people'
import { addOwnAddress, askForSignInAddress, confirmAgain, loseMailbox } from './commands'
import { claimOf, confirmOwnAddress } from './confirming'

const newMail = () => `${unique('neu')}@probe.example`
const mails = (address: string) => db.outbox.findMany({ where: { address }, orderBy: { createdAt: 'asc' } })
const tokenOf = async (address: string) =>
  ((await mails(address)).at(-1)?.secret as { token: string } | undefined)?.token ?? ''
const press = async (ctx: Ctx, address: string, signIn: CurrentLogin | null = null) =>
  confirmOwnAddress(ctx, { token: await tokenOf(address) }, signIn)
const own = (ctx: Ctx) =>
  ctx.db.address.findMany({
    where: { personId: ctx.actor.personId ?? '', endedAt: null },
    select: { email: true, verifiedAt: true },
  })

describe('a further address', () => {
  test('is written down only when its mailbox has answered; twice is once', async () => {
    const { ctx, visitor, address } = await aNetwork()
    const email = newMail()
    await addOwnAddress(ctx, { email, kind: 'personal' })
    expect(await own(ctx)).toHaveLength(1)
    expect(await ctx.db.address.count({ where: { email } })).toBe(0)
    expect(await press(visitor, email)).toBe('confirm')
    expect(await press(visitor, email)).toBe('confirm')
    expect((await own(ctx)).map((one) => one.email).sort()).toEqual([address.email, email].sort())
    expect(await ctx.db.audit.findMany({ where: { action: 'people.address.confirm' } })).toMatchObject([
      { actorKind: 'link', recordId: ctx.actor.personId, after: { email } },
    ])
  })

  test('gets few mails in an hour, whoever asks for them', async () => {
    const email = newMail()
    for (let asked = 0; asked < 3; asked++)
      await addOwnAddress((await aNetwork()).ctx, { email, kind: 'personal' })
    await expect(addOwnAddress((await aNetwork()).ctx, { email, kind: 'personal' })).rejects.toMatchObject({
      code: 'TooMany',
    })
    expect(await mails(email)).toHaveLength(3)
  })

  test('whose it is already is never said to whoever types it, only to the mailbox', async () => {
    const { ctx, visitor } = await aNetwork()
    const other = await aPerson(visitor)
    await addOwnAddress(ctx, { email: other.address.email, kind: 'personal' })
    await expect(press(visitor, other.address.email)).rejects.toMatchObject({ reason: 'own.addressTaken' })
    expect(await own(ctx)).toHaveLength(1)
  })

  test('several may read one functional mailbox, but not somebody’s own', async () => {
    const { ctx, visitor } = await aNetwork()
    const shared = await aPerson(visitor, { addressKind: 'functional', login: false })
    const personal = await aPerson(visitor, { login: false })
    for (const { address } of [shared, personal])
      await addOwnAddress(ctx, { email: address.email, kind: 'functional' })
    expect(await press(visitor, shared.address.email)).toBe('confirm')
    await expect(press(visitor, personal.address.email)).rejects.toMatchObject({
      reason: 'own.addressTaken',
    })
  })

  test('two people who confirm one address at once: one has it', async () => {
    const { ctx, visitor } = await aNetwork()
    const other = await aPerson(visitor)
    const email = newMail()
    await addOwnAddress(ctx, { email, kind: 'personal' })
    const first = await tokenOf(email)
    const { contextAs } = await import('@/prisma/factories/network')
    const network = await db.network.findUniqueOrThrow({ where: { id: ctx.network.id } })
    await addOwnAddress(await contextAs(network, other.person), { email, kind: 'personal' })
    const second = await tokenOf(email)
    const done = await Promise.allSettled(
      [first, second].map((token) => confirmOwnAddress(visitor, { token }, null)),
    )
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await ctx.db.address.count({ where: { email, endedAt: null } })).toBe(1)
  })

  test('an address of the office’s hand is confirmed by its own mail', async () => {
    const { ctx, visitor } = await aNetwork()
    const row = await ctx.db.address.create({
      data: { networkId: ctx.network.id, personId: ctx.actor.personId ?? '', email: newMail() },
    })
    await confirmAgain(ctx, { addressId: row.id })
    await press(visitor, row.email)
    expect((await ctx.db.address.findUniqueOrThrow({ where: { id: row.id } })).verifiedAt).not.toBeNull()
  })

  test('a link counts in its own network, unchanged, for 48 hours, and not once the address was ended', async () => {
    const { ctx, visitor } = await aNetwork()
    const { visitor: elsewhere } = await aNetwork()
    const email = newMail()
    await addOwnAddress(ctx, { email, kind: 'personal' })
    const token = await tokenOf(email)
    expect(await claimOf(visitor, token)).toMatchObject({ done: false, claim: { email } })
    for (const wrong of [`${token}x`, token.slice(1), '', 'x'.repeat(200)])
      expect(await claimOf(visitor, wrong)).toBeNull()
    expect(await claimOf(elsewhere, token)).toBeNull()
    process.env.KONVENT_NOW = new Date(Date.now() + 49 * 3_600_000).toISOString()
    expect(await claimOf(visitor, token)).toBeNull()
    process.env.KONVENT_NOW = ''
    await press(visitor, email)
    const { id } = await ctx.db.address.findFirstOrThrow({ where: { email } })
    await loseMailbox(ctx, { addressId: id, email: null })
    await expect(confirmOwnAddress(visitor, { token }, null)).rejects.toMatchObject({
      reason: 'own.linkUsed',
    })
  })
})

describe('the address that signs in', () => {
  const loginOf = (ctx: Ctx) => db.login.findUniqueOrThrow({ where: { id: ctx.actor.loginId ?? '' } })

  test('changes by the button of the new mailbox: the old one is told, other sign-ins end', async () => {
    const { ctx, visitor, address, login } = await aNetwork()
    const here = await aSignIn(login?.id ?? '')
    await aSignIn(login?.id ?? '')
    const email = newMail()
    await addOwnAddress(ctx, { email, kind: 'personal' })
    await press(visitor, email)
    const row = await ctx.db.address.findFirstOrThrow({ where: { email } })
    await askForSignInAddress(ctx, { addressId: row.id })
    expect((await loginOf(ctx)).email).toBe(address.email)
    const signIn = {
      id: login?.id ?? '',
      email: address.email,
      language: 'de',
      operator: false,
      signInId: here.signIn.id,
    }
    expect(await press(visitor, email, signIn)).toBe('sign-in')
    expect((await loginOf(ctx)).email).toBe(email)
    expect(await db.signIn.findMany({ where: { loginId: login?.id ?? '' } })).toMatchObject([
      { id: here.signIn.id },
    ])
    expect(await mails(address.email)).toMatchObject([
      { kind: 'people.sign-in-address', facts: { to: email } },
    ])
    expect(await own(ctx)).toHaveLength(2)
    expect(await ctx.db.audit.count({ where: { action: 'people.signInAddress' } })).toBe(1)
  })

  test('is never lost without a confirmed replacement', async () => {
    const { ctx, visitor, address, login } = await aNetwork()
    await aSignIn(login?.id ?? '')
    await expect(loseMailbox(ctx, { addressId: address.id, email: null })).rejects.toMatchObject({
      reason: 'own.signInNeedsOther',
    })
    const email = newMail()
    expect(await loseMailbox(ctx, { addressId: address.id, email })).toBe('waits')
    expect(await own(ctx)).toMatchObject([{ email: address.email }])
    expect((await loginOf(ctx)).email).toBe(address.email)
    expect(await press(visitor, email)).toBe('replace')
    expect(await own(ctx)).toMatchObject([{ email }])
    expect((await loginOf(ctx)).email).toBe(email)
    expect(await db.signIn.count({ where: { loginId: login?.id ?? '' } })).toBe(0)
    // Pressed once more it is done already; an older link of the same kind is worth nothing any more.
    expect(await press(visitor, email)).toBe('replace')
  })

  test('of two links that were sent, the second is dead once the first was used', async () => {
    const { ctx, visitor, address } = await aNetwork()
    const [one, two] = [newMail(), newMail()]
    await loseMailbox(ctx, { addressId: address.id, email: one })
    await loseMailbox(ctx, { addressId: address.id, email: two })
    await press(visitor, one)
    await expect(press(visitor, two)).rejects.toMatchObject({ reason: 'own.linkUsed' })
    expect((await loginOf(ctx)).email).toBe(one)
  })

  test('is refused when another account has it, and for a functional mailbox', async () => {
    const { ctx, visitor, address } = await aNetwork()
    const taken = await db.login.create({ data: { email: newMail() } })
    await loseMailbox(ctx, { addressId: address.id, email: taken.email })
    await expect(press(visitor, taken.email)).rejects.toMatchObject({ reason: 'own.addressHasLogin' })
    expect(await own(ctx)).toMatchObject([{ email: address.email }])
    const mailbox = await ctx.db.address.create({
      data: {
        networkId: ctx.network.id,
        personId: ctx.actor.personId ?? '',
        kind: 'functional',
        email: newMail(),
        verifiedAt: new Date(),
      },
    })
    await expect(askForSignInAddress(ctx, { addressId: mailbox.id })).rejects.toMatchObject({
      reason: 'own.functionalSignIn',
    })
  })
})

test('a lost mailbox that signs nobody in ends at once', async () => {
  const { ctx, visitor } = await aNetwork()
  const row = await ctx.db.address.create({
    data: { networkId: ctx.network.id, personId: ctx.actor.personId ?? '', email: newMail() },
  })
  expect(await loseMailbox(ctx, { addressId: row.id, email: null })).toBe('ended')
  expect(await own(ctx)).toHaveLength(1)
  const other = await aPerson(visitor)
  await expect(loseMailbox(ctx, { addressId: other.address.id, email: null })).rejects.toMatchObject({
    code: 'NotFound',
  })
})

test('nobody is bombed through us: ten mails an hour', async () => {
  const { ctx } = await aNetwork()
  for (let n = 0; n < 10; n++) await addOwnAddress(ctx, { email: newMail(), kind: 'personal' })
  await expect(addOwnAddress(ctx, { email: newMail(), kind: 'personal' })).rejects.toMatchObject({
    code: 'TooMany',
  })
})
