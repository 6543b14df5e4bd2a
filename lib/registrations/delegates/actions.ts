'use server'
import { refresh } from 'next/cache'
import type { Ctx } from '@/lib/access/context'
import type { FormState } from '@/lib/form-state'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { registerColleagues as register } from './registering'
import { institutionAnswersInput, memberInput, registerColleaguesInput, replaceInput } from './schema'

const desk = (done: string) => (where: commands.Done, ctx: Ctx) =>
  `/${ctx.network.slug}/institution/${where.organisation}/events/${where.event}?done=${done}`

const send = door(registerColleaguesInput, register, (where, ctx) =>
  desk(`registered&count=${where.people}`)(where, ctx),
)

/** Registers colleagues; when price or places changed meanwhile, the page shows the new ones beside what was typed. */
export async function registerColleagues(previous: FormState, form: FormData): Promise<FormState> {
  const state = await send(previous, form)
  if (state.error === 'Conflict' || state.error === 'Forbidden') refresh()
  return state
}

export const remindColleague = door(memberInput, commands.remindColleague, desk('reminded'))
export const removeColleague = door(memberInput, commands.removeColleague, desk('removed'))
export const replaceColleague = door(replaceInput, commands.replaceColleague, desk('replaced'))
export const answerForInstitution = door(
  institutionAnswersInput,
  commands.answerForInstitution,
  desk('answered'),
)
