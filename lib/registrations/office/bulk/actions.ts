'use server'
import { door } from '@/lib/standing/door'
import { actOnSelection as act } from './commands'
import { actInput } from './schema'

export const actOnSelection = door(
  actInput,
  act,
  ({ event, act: done, count }, { network }) =>
    `/${network.slug}/manage/events/${event}/registrations?done=${done}&count=${count}`,
)
