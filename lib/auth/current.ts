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

/** Who is signed in, read from the database on each request; null for a visitor. Never throws for a bad cookie. */
export const currentLogin = cache(async (): Promise<CurrentLogin | null> => {
  const token = (await cookies()).get(signInCookie().name)?.value
  if (!token) return null
  const row = await db.signIn.findUnique({ where: { tokenHash: hashToken(token) }, include: { login: true } })
  if (!row || row.expires <= now()) return null
  const { id, email, language, operatorSince } = row.login
  return { id, email, language, operator: operatorSince !== null, signInId: row.id }
})
