'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import { declineInput, registrationIdInput } from '../schema'
import { add } from './adding/commands'
import { addInput } from './adding/schema'
import * as commands from './commands'
import { answerFor } from './one/answers'
import * as one from './one/commands'
import { moveFor } from './one/places'
import { answerInput, moveInput, priceInput, resendInput } from './one/schema'
import { markAbsent, markPresent } from './presence/commands'

const page =
  (done: string) =>
  ({ event, id }: commands.Where, { network }: Ctx) =>
    `/${network.slug}/manage/events/${event}/registrations/${id}?done=${done}`

export const giveBackFor = door(registrationIdInput, commands.giveBackFor, page('givenBack'))
export const confirmRegistration = door(registrationIdInput, commands.confirm, page('confirmed'))
export const declineRegistration = door(declineInput, commands.decline, page('declined'))
export const moveRegistration = door(moveInput, moveFor, page('moved'))
export const answerRegistration = door(answerInput, answerFor, page('answered'))
export const priceRegistration = door(priceInput, one.setPrice, page('priced'))
export const resendRegistration = door(resendInput, one.resend, page('resent'))
export const markRegistrationPresent = door(registrationIdInput, markPresent, page('present'))
export const markRegistrationAbsent = door(registrationIdInput, markAbsent, page('absent'))
export const addRegistration = door(addInput, add, page('added'))
