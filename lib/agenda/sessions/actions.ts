'use server'
import { door } from '@/lib/standing/door'
import { removeSession, saveSession } from './commands'
import { sessionInput, sessionRef } from './schema'

export const saveSessionAction = door(
  sessionInput,
  saveSession,
  ({ event, id }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda#s-${id}`,
)
export const removeSessionAction = door(
  sessionRef,
  removeSession,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
