import { cookies } from 'next/headers'
import { cache } from 'react'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { hashToken } from '@/lib/tokens'
import { signInCookie } from './cookies'

export type CurrentLogin = {
  id: string
  email: string
  language: string
  operator: boolean
  signInId: string
}

const seenEvery = 10 * 60_000

/**
 * Who is signed in, read from the database on each request; null for a visitor. Never throws for a bad cookie. Notes when
 * the sign-in was last seen, at most every ten minutes.
 */
export const currentLogin = cache(async (): Promise<CurrentLogin | null> => {
  const token = (await cookies()).get(signInCookie().name)?.value
  if (!token) return null
  const row = await db.signIn.findUnique({ where: { tokenHash: hashToken(token) }, include: { login: true } })
  const at = now()
  if (!row || row.expires <= at) return null
  const before = new Date(at.getTime() - seenEvery)
  if (row.lastSeenAt < before)
    await db.signIn.updateMany({
      where: { id: row.id, lastSeenAt: { lt: before } },
      data: { lastSeenAt: at },
    })
  const { id, email, language, operatorSince } = row.login
  return { id, email, language, operator: operatorSince !== null, signInId: row.id }
})
