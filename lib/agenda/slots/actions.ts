'use server'
import { door } from '@/lib/standing/door'
import { arrange, shiftAfter } from './commands'
import { arrangeInput, shiftInput } from './schema'

/** Stays where it is: the list is drawn anew and the pressed button keeps the focus. */
export const arrangeAction = door(arrangeInput, arrange)
export const shiftAction = door(
  shiftInput,
  shiftAfter,
  ({ event, id }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda#e-${id}`,
)
