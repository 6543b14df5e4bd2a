'use server'
import { door } from '@/lib/standing/door'
import { markSome } from './commands'
import { markInput } from './schema'

export const markPresence = door(
  markInput,
  markSome,
  ({ event, act, count }, { network }) =>
    `/${network.slug}/manage/events/${event}/door?done=${act}&count=${count}`,
)
