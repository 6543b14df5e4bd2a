'use server'
import type { Ctx } from '@/lib/access/context'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { askInput, stageEventRef, stagePersonRef } from './schema'
import { thankPeople } from './thanks/commands'

type Done = { event: string; person?: string; done: string }
const back = ({ event, person, done }: Done, ctx: Ctx) =>
  `/${ctx.network.slug}/manage/events/${event}/agenda/people${person ? `/${person}` : ''}?done=${done}`

export const gatherAction = door(stageEventRef, commands.gatherPeople, back)
export const askAction = door(askInput, commands.askPerson, back)
export const askAllAction = door(stageEventRef, commands.askAll, back)
export const revokeAction = door(stagePersonRef, commands.revokeLink, back)
export const thankAction = door(stageEventRef, thankPeople, back)
