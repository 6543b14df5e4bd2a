'use server'
import { door } from '@/lib/standing/door'
import { move, shiftAfter, stretch } from './commands'
import { moveInput, shiftInput, stretchInput } from './schema'

export const moveAction = door(
  moveInput,
  move,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
export const stretchAction = door(
  stretchInput,
  stretch,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
export const shiftAction = door(
  shiftInput,
  shiftAfter,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
