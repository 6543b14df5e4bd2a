'use server'
import { door } from '@/lib/standing/door'
import { atDesk, fromDesk, toDesk } from '../desk'
import { answerInput, entryInput, termInput } from '../people/schema'
import * as commands from './commands'

export const answerRequest = door(
  atDesk(answerInput),
  fromDesk(commands.answerRequest),
  toDesk('answered', 'people'),
)
export const setTerm = door(atDesk(termInput), fromDesk(commands.setTerm), toDesk('saved', 'people'))
export const withdrawInvitation = door(
  atDesk(entryInput),
  fromDesk(commands.withdrawInvitation),
  toDesk('withdrawn', 'people'),
)
