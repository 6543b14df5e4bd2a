import { cookies } from 'next/headers'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { hashToken } from '@/lib/tokens'
import { type AttemptState, attemptState } from './attempt'
import { attemptCookie } from './cookies'

/** The hash under which this browser's attempts are kept, or null when it never asked for a mail. */
export async function askingBrowser(): Promise<string | null> {
  const value = (await cookies()).get(attemptCookie().name)?.value
  return value ? hashToken(value) : null
}

/** What the link of a sign-in mail is worth in this browser. Reads only: mail gateways open every link. */
export async function linkState(token: string): Promise<AttemptState> {
  const attempt = await db.signInAttempt.findUnique({ where: { hash: hashToken(token) } })
  return attemptState(attempt, await askingBrowser(), now())
}

export type OwnSignIn = { id: string; browser: string; createdAt: Date; lastSeenAt: Date }

/** Where a login is signed in now, last seen first. */
export const signInsOf = (loginId: string): Promise<OwnSignIn[]> =>
  db.signIn.findMany({
    where: { loginId, expires: { gt: now() } },
    select: { id: true, browser: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: 'desc' },
  })

/**
 * Slugs of the networks in which a login is a person, by name. Reads over networks, because only the login's own rows
 * are asked for; what stands in each network is then read through that network's context.
 */
export async function networksOf(loginId: string): Promise<string[]> {
  const people = await db.person.findMany({
    where: { loginId },
    select: { network: { select: { slug: true } } },
    orderBy: { network: { name: 'asc' } },
  })
  return people.map((person) => person.network.slug)
}
