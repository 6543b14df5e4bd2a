'use server'
import { atDesk, fromDesk, toDesk } from '@/lib/groups/desk'
import { inviteInput } from '@/lib/groups/people/schema'
import { door } from '../door'
import * as commands from './commands'

export const inviteToGroup = door(
  atDesk(inviteInput),
  fromDesk(commands.inviteToGroup),
  toDesk('invited', 'people'),
)
