import NextAuth from 'next-auth'
import { describe, expect, it } from 'vitest'
import { GET, POST } from '@/app/api/auth/[...nextauth]/route'
import { db } from '@/lib/db'
import { aLogin, aSignIn } from '@/prisma/factories/login'
import { adapter } from './adapter'
import { signInCookie } from './cookies'
import { authOptions } from './options'

/** What next-auth answers to a request with these cookies, asked as in its own handler for plain Node. */
async function ask(
  action: 'session' | 'csrf' | 'signout',
  cookies: Record<string, string>,
  csrfToken?: string,
) {
  const answer = { body: {} as Record<string, string>, cookies: [] as string[] }
  const take = (body: Record<string, string>) => {
    answer.body = body
  }
  const response = {
    status: () => response,
    getHeader: () => answer.cookies,
    setHeader: (name: string, value: string[]) => {
      if (name === 'Set-Cookie') answer.cookies = value
      return response
    },
    json: take,
    send: take,
    end: () => {},
  }
  const request = {
    method: csrfToken ? 'POST' : 'GET',
    query: { nextauth: [action] },
    headers: {},
    cookies,
    body: { csrfToken },
  }
  await NextAuth(request as never, response as never, authOptions())
  return answer
}

const holding = (token: string) => ({ [signInCookie().name]: token })

describe('next-auth', () => {
  it('reads a sign-in that we wrote, and says no more than who and until when', async () => {
    const login = await aLogin()
    const { token, signIn } = await aSignIn(login.id)
    const { body } = await ask('session', holding(token))
    expect(body).toEqual({ user: { email: login.email }, expires: signIn.expires.toISOString() })
  })

  it('knows nobody by a made-up, stored or expired token', async () => {
    const login = await aLogin()
    const { signIn } = await aSignIn(login.id)
    const { token: old } = await aSignIn(login.id, { expires: new Date(Date.now() - 1000) })
    for (const token of ['made-up', signIn.tokenHash, old])
      expect((await ask('session', holding(token))).body).toEqual({})
  })

  it('signs out with its csrf token only', async () => {
    const { id } = await aLogin()
    const { token, signIn } = await aSignIn(id)
    await ask('signout', holding(token), 'forged')
    expect(await db.signIn.count({ where: { id: signIn.id } })).toBe(1)
    const csrf = await ask('csrf', {})
    const [pair = ''] = csrf.cookies.find((cookie) => cookie.includes('csrf'))?.split(';') ?? []
    const [name = '', value = ''] = pair.split('=')
    await ask('signout', { ...holding(token), [name]: decodeURIComponent(value) }, csrf.body.csrfToken)
    expect(await db.signIn.count({ where: { id: signIn.id } })).toBe(0)
  })

  it('ends one sign-in, not the others of the same login', async () => {
    const { id } = await aLogin()
    const [one, other] = [await aSignIn(id), await aSignIn(id)]
    await adapter.deleteSession(one.token)
    const left = await db.signIn.findMany({ where: { loginId: id } })
    expect(left.map((row) => row.id)).toEqual([other.signIn.id])
  })

  it.each([
    'signin',
    'signin/email',
    'callback/email',
    'callback/credentials',
    'verify-request',
    'error',
    'providers',
    'signout',
    '_log',
    'session/x',
  ])('answers 404 to GET %s', async (path) => {
    const context = { params: Promise.resolve({ nextauth: path.split('/') }) }
    expect((await GET(new Request('http://localhost:3000/'), context)).status).toBe(404)
  })

  it.each(['signin/email', 'callback/email', 'session', '_log'])('answers 404 to POST %s', async (path) => {
    const context = { params: Promise.resolve({ nextauth: path.split('/') }) }
    const request = new Request('http://localhost:3000/', { method: 'POST' })
    expect((await POST(request, context)).status).toBe(404)
  })
})
