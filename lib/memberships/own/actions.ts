'use server'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { jobsInput, resignInput } from './schema'

export const changeJobs = door(jobsInput, commands.changeJobs, (changed, ctx) => ({
  message: translator(ctx.locale, ctx.network.tone, 'me')(`work.done.${changed}`),
}))
export const resignMembership = door(resignInput, commands.resign, (_, ctx) => ({
  message: translator(ctx.locale, ctx.network.tone, 'me')('leave.resigned'),
}))
