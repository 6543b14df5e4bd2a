'use server'
import { refresh } from 'next/cache'
import type { Ctx } from '@/lib/access/context'
import type { FormState } from '@/lib/form-state'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { togetherInput, withdrawOtherInput } from './schema'

const back = (done: string) => (named: commands.Named, ctx: Ctx) =>
  `/${ctx.network.slug}/events/${named.event}/register/together?done=${done}&count=${named.people}`

const send = door(togetherInput, commands.registerOthers, back('registered'))

/** Registers others; when price or places changed meanwhile, the page shows the new ones beside what was typed. */
export async function registerOthers(previous: FormState, form: FormData): Promise<FormState> {
  const state = await send(previous, form)
  if (state.error === 'Conflict' || state.error === 'Forbidden') refresh()
  return state
}

export const withdrawOther = door(withdrawOtherInput, commands.withdrawOther, back('withdrawn'))
