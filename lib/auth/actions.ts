'use server'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import * as z from 'zod'
import { answer } from '@/lib/action'
import { forbidden } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import type { Locale } from '@/lib/localized'
import { localePath, ownPath } from '@/lib/paths'
import { newToken } from '@/lib/tokens'
import { adapter } from './adapter'
import { browserWords } from './browser'
import * as commands from './commands'
import { attemptCookie, signInCookie } from './cookies'
import { currentLogin } from './current'
import { askInput, codeInput, endInput, linkInput } from './schema'

const minute = 60

/** /sign-in: puts the mail into the outbox and goes on to the page that waits for its code, whatever the address. */
export async function askForSignIn(_previous: FormState, form: FormData): Promise<FormState> {
  return answer(form, askInput, 'sie', async (input, locale) => {
    const { name, options } = attemptCookie()
    const jar = await cookies()
    // One browser keeps its mark: an answer over the limit must not end the mail that is already on its way.
    const browser = jar.get(name)?.value || newToken()
    await commands.askForSignIn(input, browser, locale)
    jar.set(name, browser, { ...options, maxAge: 60 * minute })
    redirect(localePath(locale, '/sign-in/code'))
  })
}

/** /sign-in/code */
export async function enterByCode(_previous: FormState, form: FormData): Promise<FormState> {
  return answer(form, codeInput, 'sie', async ({ code }, locale) =>
    arrive(locale, (browser, agent) => commands.enterByCode(code, browser, agent)),
  )
}

/** The button behind the mail's link. */
export async function enterByLink(_previous: FormState, form: FormData): Promise<FormState> {
  return answer(form, linkInput, 'sie', async ({ token }, locale) =>
    arrive(locale, (browser, agent) => commands.enterByLink(token, browser, agent)),
  )
}

async function arrive(
  locale: Locale,
  enter: (browser: string | null, agent: string) => Promise<commands.Entered>,
): Promise<never> {
  const jar = await cookies()
  const agent = browserWords((await headers()).get('user-agent'))
  const entered = await enter(jar.get(attemptCookie().name)?.value ?? null, agent)
  const { name, options } = signInCookie()
  // Whoever was signed in here before is signed out: no row stays behind that no browser holds.
  const former = jar.get(name)?.value
  if (former) await adapter.deleteSession(former)
  jar.set(name, entered.token, { ...options, expires: entered.expires })
  jar.delete({ ...attemptCookie().options, name: attemptCookie().name })
  // Not leaveFor: the cookie makes Next draw this page anew, as one whose link is used, before its form could go on.
  redirect(destination(locale, entered.next))
}

/** Where somebody wanted to go: an address that names no language is meant in the one they sign in with. */
const destination = (locale: Locale, next: string | null) =>
  next && /^\/(de|en)(\/|$)/.test(next) ? ownPath(next) : localePath(locale, next ? ownPath(next) : '/me')

/** Signs this browser out: for `<form action={signOut}>` and ActionButton alike. */
export async function signOut(): Promise<never> {
  const jar = await cookies()
  const { name, options } = signInCookie()
  const token = jar.get(name)?.value
  if (token) await adapter.deleteSession(token)
  jar.delete({ ...options, name })
  redirect(localePath((await getLocale()) as Locale, '/'))
}

/** /me: ends one sign-in, or all others. */
export async function endSignIn(_previous: FormState, form: FormData): Promise<FormState> {
  return answer(form, endInput, 'sie', async ({ id }, locale) => {
    const login = await currentLogin()
    if (!login) throw forbidden()
    await commands.endSignIn(login.id, id)
    redirect(localePath(locale, '/me'))
  })
}

export async function endOtherSignIns(_previous: FormState, form: FormData): Promise<FormState> {
  return answer(form, z.object({}), 'sie', async (_input, locale) => {
    const login = await currentLogin()
    if (!login) throw forbidden()
    await commands.endOtherSignIns(login.id, login.signInId)
    redirect(localePath(locale, '/me'))
  })
}
