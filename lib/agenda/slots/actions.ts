'use server'
import { refresh } from 'next/cache'
import { door } from '@/lib/standing/door'
import { arrange, shiftAfter } from './commands'
import { arrangeInput, shiftInput } from './schema'

/** Stays where it is: the list is drawn anew, the pressed button keeps the focus. */
export const arrangeAction = door(arrangeInput, arrange, () => refresh())
export const shiftAction = door(
  shiftInput,
  shiftAfter,
  ({ event, id }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda#e-${id}`,
)
