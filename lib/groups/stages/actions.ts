'use server'
import { door } from '@/lib/standing/door'
import { atDesk, fromDesk, toDesk } from '../desk'
import * as commands from './commands'
import { stageInput, stageMove } from './schema'

export const saveStage = door(atDesk(stageInput), fromDesk(commands.saveStage), toDesk('saved', 'stages'))
export const moveStage = door(atDesk(stageMove), fromDesk(commands.moveStage), toDesk('saved', 'stages'))
