import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { keepMail, keptMail } from '@/lib/mail/archive'
import { forgetSentMails } from '@/lib/mail/jobs'
import { aLogin, aSignIn } from '@/prisma/factories/login'
import { recurringHandlers } from './jobs'

const day = 24 * 60 * 60_000
const ago = (days: number) => new Date(Date.now() - days * day)
const mail = { kind: 'test.old', language: 'de', address: 'a@probe.example', facts: {} }

describe('forgetting', () => {
  it('removes expired sign-ins and attempts, and keeps the others', async () => {
    const login = await aLogin()
    const old = await aSignIn(login.id, { expires: ago(1) })
    const live = await aSignIn(login.id)
    const attempt = (hash: string, createdAt: Date) =>
      db.signInAttempt.create({
        data: { hash, browserHash: 'b', codeHash: 'c', email: login.email, createdAt, expires: createdAt },
      })
    await attempt(crypto.randomUUID(), ago(2))
    const recent = await attempt(crypto.randomUUID(), ago(0))
    await recurringHandlers['auth.forget-expired']?.()
    expect((await db.signIn.findMany({ where: { loginId: login.id } })).map((row) => row.id)).toEqual([
      live.signIn.id,
    ])
    expect(old.signIn.id).not.toBe(live.signIn.id)
    const left = await db.signInAttempt.findMany({ where: { email: login.email } })
    expect(left.map((row) => row.id)).toEqual([recent.id])
  })

  it('removes mails that went out a month ago, never one that waits', async () => {
    const [gone, waits] = await Promise.all([
      db.outbox.create({ data: { ...mail, state: 'sent', createdAt: ago(31) } }),
      db.outbox.create({ data: { ...mail, state: 'pending', createdAt: ago(31), dueAt: ago(-9) } }),
    ])
    await forgetSentMails()
    expect(await db.outbox.findUnique({ where: { id: gone.id } })).toBeNull()
    expect(await db.outbox.findUnique({ where: { id: waits.id } })).not.toBeNull()
    await db.outbox.delete({ where: { id: waits.id } })
  })

  it('blanks the secrets of mails that failed days ago', async () => {
    const failed = await db.outbox.create({
      data: { ...mail, state: 'failed', createdAt: ago(3), secret: { token: 'x' } },
    })
    await forgetSentMails()
    expect((await db.outbox.findUniqueOrThrow({ where: { id: failed.id } })).secret).toBeNull()
  })

  it('keeps a young file', async () => {
    const id = crypto.randomUUID()
    await keepMail(id, ago(0), Buffer.from('Subject: x'))
    await forgetSentMails()
    expect(String(await keptMail(id, ago(0)))).toBe('Subject: x')
  })
})
