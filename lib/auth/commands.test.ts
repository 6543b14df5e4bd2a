import { afterEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { hashToken } from '@/lib/tokens'
import { aLogin, aSignIn } from '@/prisma/factories/login'
import { askForSignIn, endOtherSignIns, endSignIn, enterByCode, enterByLink } from './commands'

const browser = () => crypto.randomUUID()
const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString()

/** Asks, and reads the mail as its owner would. */
async function asked(email: string, own: string, next?: string) {
  await askForSignIn({ email, next }, own, 'de')
  return lastMail(email)
}

async function lastMail(email: string) {
  const mail = await db.outbox.findFirstOrThrow({ where: { address: email }, orderBy: { id: 'desc' } })
  return { ...mail, ...(mail.secret as { token: string; code: string }) }
}

const mails = (email: string) => db.outbox.count({ where: { address: email } })

afterEach(() => {
  delete process.env.KONVENT_NOW
})

describe('asking for a sign-in', () => {
  it('writes a mail with link and code for a known address', async () => {
    const { email } = await aLogin()
    const mail = await asked(email, browser())
    expect(mail.kind).toBe('auth.sign-in')
    expect(mail.code).toMatch(/^[A-Z2-9]{8}$/)
    expect(mail.networkId).toBeNull()
  })

  it('stores neither token nor code nor browser in readable form', async () => {
    const { email } = await aLogin()
    const own = browser()
    const { token, code } = await asked(email, own)
    const row = JSON.stringify(await db.signInAttempt.findFirstOrThrow({ where: { email } }))
    for (const secret of [token, code, own]) expect(row).not.toContain(secret)
  })

  it('gives an unknown address the same answer and the same rows, and a mail without a way in', async () => {
    const { email } = await aLogin()
    const stranger = `nobody-${crypto.randomUUID()}@probe.example`
    const answers = await Promise.all([
      askForSignIn({ email }, browser(), 'de'),
      askForSignIn({ email: stranger }, browser(), 'de'),
    ])
    expect(answers).toEqual([undefined, undefined])
    expect(await db.signInAttempt.count({ where: { email: stranger } })).toBe(1)
    const mail = await lastMail(stranger)
    expect(mail.kind).toBe('auth.unknown-address')
    expect(mail.secret).toEqual({})
  })

  it('sends an address four mails an hour and keeps quiet about the fifth', async () => {
    const { email } = await aLogin()
    const own = browser()
    for (let i = 0; i < 6; i++) await askForSignIn({ email }, own, 'de')
    expect(await mails(email)).toBe(4)
    const { code } = await lastMail(email)
    expect((await enterByCode(code, own, '')).next).toBeNull()
  })

  it('keeps only a path of ours to go on to', async () => {
    const { email } = await aLogin()
    const own = browser()
    const first = await asked(email, own, '//evil.example/x')
    expect((await enterByLink(first.token, own, '')).next).toBe('/')
    const second = await asked(email, own, '/next/events?kind=meetup')
    expect((await enterByLink(second.token, own, '')).next).toBe('/next/events?kind=meetup')
  })
})

describe('the link', () => {
  it('signs in, once, in the browser that asked', async () => {
    const login = await aLogin({ verified: false })
    const own = browser()
    const { token } = await asked(login.email, own)
    const entered = await enterByLink(token, own, 'Firefox, Linux')
    const signIn = await db.signIn.findUniqueOrThrow({ where: { tokenHash: hashToken(entered.token) } })
    expect(signIn).toMatchObject({ loginId: login.id, browser: 'Firefox, Linux' })
    expect((await db.login.findUniqueOrThrow({ where: { id: login.id } })).verifiedAt).not.toBeNull()
    await expect(enterByLink(token, own, '')).rejects.toMatchObject({ reason: 'signIn.used' })
  })

  it('is used once even by many clicks at once', async () => {
    const { email, id } = await aLogin()
    const own = browser()
    const { token } = await asked(email, own)
    await Promise.allSettled(Array.from({ length: 8 }, () => enterByLink(token, own, '')))
    expect(await db.signIn.count({ where: { loginId: id } })).toBe(1)
  })

  it('does nothing in another browser', async () => {
    const { email, id } = await aLogin()
    const { token } = await asked(email, browser())
    for (const other of [browser(), null])
      await expect(enterByLink(token, other, '')).rejects.toMatchObject({ reason: 'signIn.elsewhere' })
    expect(await db.signIn.count({ where: { loginId: id } })).toBe(0)
  })

  it('expires after ten minutes', async () => {
    const { email } = await aLogin()
    const own = browser()
    const { token } = await asked(email, own)
    process.env.KONVENT_NOW = minutes(11)
    await expect(enterByLink(token, own, '')).rejects.toMatchObject({ reason: 'signIn.expired' })
  })

  it('dies when a newer mail is asked for', async () => {
    const { email } = await aLogin()
    const own = browser()
    const older = await asked(email, own)
    const newer = await asked(email, own)
    await expect(enterByLink(older.token, own, '')).rejects.toMatchObject({ reason: 'signIn.replaced' })
    await expect(enterByLink(newer.token, own, '')).resolves.toBeDefined()
  })

  it('is unknown when nobody wrote it', async () => {
    await expect(enterByLink('made-up', browser(), '')).rejects.toMatchObject({ reason: 'signIn.unknown' })
  })

  it('opens nothing for an address without a login', async () => {
    const stranger = `nobody-${crypto.randomUUID()}@probe.example`
    const own = browser()
    await askForSignIn({ email: stranger }, own, 'de')
    const token = 'only-for-this-test'
    await db.signInAttempt.updateMany({ where: { email: stranger }, data: { hash: hashToken(token + own) } })
    await expect(enterByLink(token + own, own, '')).rejects.toMatchObject({ code: 'NotFound' })
  })
})

describe('the code', () => {
  it('signs in where it was asked for, not elsewhere', async () => {
    const { email } = await aLogin()
    const own = browser()
    const { code } = await asked(email, own)
    await expect(enterByCode(code, browser(), '')).rejects.toMatchObject({ reason: 'signIn.unknown' })
    await expect(enterByCode(code, own, '')).resolves.toBeDefined()
  })

  it('is lost after five wrong tries, even when they come at once', async () => {
    const { email } = await aLogin()
    const own = browser()
    const { code, token } = await asked(email, own)
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => enterByCode('WRONGONE', own, '')))
    const wrong = tries.filter((t) => t.status === 'rejected' && t.reason.reason === 'signIn.wrongCode')
    expect(wrong.length).toBeLessThanOrEqual(5)
    await expect(enterByCode(code, own, '')).rejects.toMatchObject({ reason: 'signIn.tooManyTries' })
    await expect(enterByLink(token, own, '')).rejects.toMatchObject({ reason: 'signIn.tooManyTries' })
  })

  it('may be right at the fifth try', async () => {
    const { email } = await aLogin()
    const own = browser()
    const { code } = await asked(email, own)
    for (let i = 0; i < 4; i++) await expect(enterByCode('WRONGONE', own, '')).rejects.toThrow()
    await expect(enterByCode(code, own, '')).resolves.toBeDefined()
  })
})

describe('ending sign-ins', () => {
  it('ends one or all others, never those of somebody else', async () => {
    const [mine, other] = [await aLogin(), await aLogin()]
    const [here, there, third] = [await aSignIn(mine.id), await aSignIn(mine.id), await aSignIn(mine.id)]
    const foreign = await aSignIn(other.id)
    await endSignIn(mine.id, there.signIn.id)
    await expect(endSignIn(mine.id, foreign.signIn.id)).rejects.toMatchObject({ code: 'NotFound' })
    await endOtherSignIns(mine.id, here.signIn.id)
    const left = await db.signIn.findMany({ where: { loginId: { in: [mine.id, other.id] } } })
    expect(left.map((row) => row.id).sort()).toEqual([here.signIn.id, foreign.signIn.id].sort())
    expect(third.signIn.loginId).toBe(mine.id)
  })
})
