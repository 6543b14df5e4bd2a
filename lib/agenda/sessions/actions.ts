'use server'
import { door } from '@/lib/standing/door'
import { removeSession, saveSession } from './commands'
import { sessionInput, sessionRef } from './schema'

/** A new session goes on to its people, a changed one back to the list; one that saves itself stays. */
export const saveSessionAction = door(
  sessionInput,
  saveSession,
  ({ event, id, isNew, auto, version }, ctx) => {
    if (auto) return { version }
    const agenda = `/${ctx.network.slug}/manage/events/${event}/agenda`
    return isNew ? `${agenda}/sessions/${id}` : `${agenda}?show=${id}#e-${id}`
  },
)
export const removeSessionAction = door(
  sessionRef,
  removeSession,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
