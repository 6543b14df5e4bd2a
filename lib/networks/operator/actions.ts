'use server'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { answer } from '@/lib/action'
import { currentLogin } from '@/lib/auth/current'
import type { FormState } from '@/lib/form-state'
import type { Locale } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import * as commands from './commands'
import { networkInput } from './schema'

/** The operator's door: no network, so no ctx; the command asks who is signed in. */
export async function createNetwork(_: FormState, form: FormData): Promise<FormState> {
  const state = await answer(form, networkInput, 'sie', async (input) => {
    await commands.createNetwork(await currentLogin(), input)
    return { ok: true }
  })
  if (state.ok) redirect(localePath((await getLocale()) as Locale, '/operator?done=created'))
  return state
}
