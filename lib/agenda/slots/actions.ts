'use server'
import { door } from '@/lib/standing/door'
import { arrange, placeAt, shiftAfter, swap } from './commands'
import { copyDay } from './copy-day'
import { arrangeInput, copyDayInput, placeInput, shiftInput, swapInput } from './schema'

const editor = (network: string, event: string) => `/${network}/manage/events/${event}/agenda`

/** Stays where it is: list or grid is drawn anew and the pressed button keeps the focus. */
export const arrangeAction = door(arrangeInput, arrange)
/** The same for a drag and for a swap that it offers: the grid is drawn anew. */
export const dragAction = door(placeInput, placeAt)
export const swapStayAction = door(swapInput, swap)
export const placeAction = door(
  placeInput,
  placeAt,
  ({ event, id }, ctx) => `${editor(ctx.network.slug, event)}?show=${id}#e-${id}`,
)
export const swapAction = door(
  swapInput,
  swap,
  ({ event, id }, ctx) => `${editor(ctx.network.slug, event)}?show=${id}#e-${id}`,
)
export const shiftAction = door(
  shiftInput,
  shiftAfter,
  ({ event, id }, ctx) => `${editor(ctx.network.slug, event)}?show=${id}#e-${id}`,
)
export const copyDayAction = door(
  copyDayInput,
  copyDay,
  ({ event, to }, ctx) => `${editor(ctx.network.slug, event)}?day=${to}`,
)
