'use server'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { applyInput, discardInput } from './schema'

export const applyScheduleAction = door(
  applyInput,
  commands.applySchedule,
  ({ event, run }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda/import/${run}`,
)

export const discardScheduleAction = door(
  discardInput,
  commands.discardSchedule,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda/import`,
)
