'use server'
import { door } from '@/lib/standing/door'
import { registrationIdInput } from '../schema'
import * as commands from './commands'

const list = (eventId: string, ctx: { network: { slug: string } }) =>
  `/${ctx.network.slug}/manage/events/${eventId}/registrations`

export const giveBackFor = door(registrationIdInput, commands.giveBackFor, list)
export const confirmRegistration = door(registrationIdInput, commands.confirm, list)
