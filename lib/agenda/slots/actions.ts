'use server'
import { door } from '@/lib/standing/door'
import { arrange, shiftAfter } from './commands'
import { arrangeInput, shiftInput } from './schema'

export const arrangeAction = door(
  arrangeInput,
  arrange,
  ({ event, id }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda#e-${id}`,
)
export const shiftAction = door(
  shiftInput,
  shiftAfter,
  ({ event, id }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda#e-${id}`,
)
