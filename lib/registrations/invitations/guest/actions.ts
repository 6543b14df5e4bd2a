'use server'
import { refresh } from 'next/cache'
import type { Ctx } from '@/lib/access/context'
import type { FormState } from '@/lib/form-state'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { acceptInput, declineInput, substituteInput } from './schema'

const next = ({ registration, token, done }: commands.Answered, ctx: Ctx) =>
  registration
    ? `/${ctx.network.slug}/my/${registration}?done=${done}`
    : `/${ctx.network.slug}/invitation/${token}?done=${done}`

const send = door(acceptInput, commands.accept, next)

/** Accepts; when price or places changed meanwhile, the page shows the new ones beside what was typed. */
export async function acceptInvitation(previous: FormState, form: FormData): Promise<FormState> {
  const state = await send(previous, form)
  if (state.error === 'Conflict' || state.error === 'Forbidden') refresh()
  return state
}

export const declineInvitation = door(declineInput, commands.decline, next)
export const nameSubstitute = door(substituteInput, commands.nameSubstitute, next)
