import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/options'
import { env } from '@/lib/env'

type Context = { params: Promise<{ nextauth: string[] }> }

/** The doors of next-auth that are open: reading the sign-in, and ending it. Its e-mail and provider routes are not used. */
const open = { GET: ['session', 'csrf'], POST: ['signout'] }

const door = (method: 'GET' | 'POST') => async (request: Request, context: Context) => {
  const { nextauth } = await context.params
  const [action = '', ...rest] = nextauth
  if (rest.length > 0 || !open[method].includes(action)) return new Response(null, { status: 404 })
  process.env.NEXTAUTH_URL ??= env().BASE_URL
  return NextAuth(request as never, context as never, authOptions())
}

export const GET = door('GET')
export const POST = door('POST')
