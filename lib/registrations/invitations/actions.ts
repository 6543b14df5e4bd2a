'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { eventRef, extendInput, invitationRef, inviteInput, resendInput } from './schema'

const list = (done: string) => (event: string, ctx: Ctx) =>
  `/${ctx.network.slug}/manage/events/${event}/invitations?done=${done}`

export const inviteGuest = door(inviteInput, commands.invite, list('invited&count=1'))
export const withdrawInvitation = door(invitationRef, commands.withdraw, list('withdrawn'))
export const extendInvitation = door(extendInput, commands.extend, list('extended'))
export const resendInvitation = door(resendInput, commands.resend, list('resent'))
export const remindGuest = door(invitationRef, commands.remind, list('reminded&count=1'))
export const remindGuests = door(
  eventRef,
  (ctx, input) => commands.remindAll(ctx, input.event),
  ({ event, reminded }, ctx) => list(`reminded&count=${reminded}`)(event, ctx),
)
