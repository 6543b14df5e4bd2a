'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import { tokenInput } from '../../schema'
import * as commands from './commands'
import { completeInput } from './schema'

export const completeRegistration = door(
  completeInput,
  commands.complete,
  (token, ctx: Ctx) => `/${ctx.network.slug}/my/${token}`,
)
export const declinePlace = door(
  tokenInput,
  commands.declinePlace,
  (token, ctx: Ctx) => `/${ctx.network.slug}/my/${token}/complete`,
)
