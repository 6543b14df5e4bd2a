import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { invalid, notFound, tooMany } from '@/lib/errors'
import { limit, limitClient } from '@/lib/limits'
import type { Locale } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { ownPath } from '@/lib/paths'
import { hashToken, keyedHash, newCode, newToken } from '@/lib/tokens'
import type { SignInAttempt } from '@/prisma/generated/client'
import { attemptMinutes, attemptState, mostTries } from './attempt'
import { linkPeople } from './linking'

const hour = 60 * 60
const mailsPerAddress = 4
const asksPerClient = 200
const codesPerClient = 600
export const signInDays = 30

type Asked = { email: string; next?: string | undefined }

/**
 * Somebody at the browser `browser` wants to sign in with an address. Known or not, the same rows are written and the
 * same answer is given: a mail says the rest. Over the limit of an address nothing is written, and still nothing is said,
 * so that nobody can be bombed through us. Throws TooMany only for the client as a whole.
 */
export async function askForSignIn({ email, next }: Asked, browser: string, locale: Locale) {
  if (!(await limitClient('sign-in.ask', asksPerClient, hour))) throw tooMany()
  if (!(await limit(`sign-in.mail:${email}`, mailsPerAddress, hour))) return
  const at = now()
  const token = newToken()
  const code = newCode()
  await db.$transaction(async (tx) => {
    const login = await tx.login.findUnique({ where: { email }, select: { id: true } })
    // Newest only. One millisecond earlier, so that "replaced" holds at once.
    await tx.signInAttempt.updateMany({
      where: { email, usedAt: null, expires: { gt: at } },
      data: { expires: new Date(at.getTime() - 1) },
    })
    await tx.signInAttempt.create({
      data: {
        hash: hashToken(token),
        browserHash: hashToken(browser),
        codeHash: keyedHash(code),
        email,
        next: next ? ownPath(next) : null,
        createdAt: at,
        expires: new Date(at.getTime() + attemptMinutes * 60_000),
      },
    })
    await sendMail(tx, null, {
      kind: login ? 'auth.sign-in' : 'auth.unknown-address',
      language: locale,
      address: email,
      facts: { at: at.toISOString() },
      secret: login ? { token, code } : {},
    })
  })
}

export type Entered = { token: string; next: string | null; loginId: string; expires: Date }

/** Signs in by the button behind the mail's link, in the browser that asked (its cookie's value), once. */
export async function enterByLink(token: string, browser: string | null, agent: string): Promise<Entered> {
  const attempt = await db.signInAttempt.findUnique({ where: { hash: hashToken(token) } })
  return enter(attempt, browser, agent)
}

/** Signs in by the code of the newest mail that this browser asked for. Each wrong code counts, five end the attempt. */
export async function enterByCode(code: string, browser: string | null, agent: string): Promise<Entered> {
  if (!(await limitClient('sign-in.code', codesPerClient, hour))) throw tooMany()
  if (!browser) throw invalid('signIn.unknown')
  const attempt = await db.signInAttempt.findFirst({
    where: { browserHash: hashToken(browser) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const state = attemptState(attempt, hashToken(browser), now())
  if (!attempt || state !== 'ready') throw invalid(`signIn.${state}`)
  // Counted before it is compared, so that parallel guesses are counted too.
  const counted = await db.signInAttempt.updateMany({
    where: { id: attempt.id, tries: { lt: mostTries } },
    data: { tries: { increment: 1 } },
  })
  if (counted.count === 0) throw invalid('signIn.tooManyTries')
  if (keyedHash(code) !== attempt.codeHash) throw invalid('signIn.wrongCode', { code: 'code' })
  return enter(attempt, browser, agent)
}

async function enter(attempt: SignInAttempt | null, browser: string | null, agent: string): Promise<Entered> {
  const at = now()
  const state = attemptState(attempt, browser && hashToken(browser), at)
  if (!attempt || state !== 'ready') throw invalid(`signIn.${state}`)
  const token = newToken()
  const expires = new Date(at.getTime() + signInDays * 24 * hour * 1000)
  return db.$transaction(async (tx) => {
    const used = await tx.signInAttempt.updateMany({
      where: { id: attempt.id, usedAt: null, expires: { gt: at } },
      data: { usedAt: at },
    })
    if (used.count === 0) throw invalid('signIn.used')
    const known = await tx.login.findUnique({ where: { email: attempt.email } })
    if (!known) throw notFound()
    // Also locks the login, so that two sign-ins of one person link one after the other.
    const login = await tx.login.update({
      where: { id: known.id },
      data: { verifiedAt: known.verifiedAt ?? at },
    })
    await linkPeople(tx, login, at)
    await tx.signIn.create({
      data: {
        tokenHash: hashToken(token),
        loginId: login.id,
        browser: agent,
        createdAt: at,
        lastSeenAt: at,
        expires,
      },
    })
    return { token, next: attempt.next, loginId: login.id, expires }
  })
}

/** Ends one of a login's sign-ins; another login's is not found. */
export async function endSignIn(loginId: string, id: string) {
  const ended = await db.signIn.deleteMany({ where: { id, loginId } })
  if (ended.count === 0) throw notFound()
}

/** Ends all of a login's sign-ins but one. */
export const endOtherSignIns = (loginId: string, keep: string) =>
  db.signIn.deleteMany({ where: { loginId, id: { not: keep } } })
