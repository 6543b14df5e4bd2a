'use server'
import { door } from '@/lib/standing/door'
import { removeTrack, saveTrack } from './commands'
import { trackInput, trackRef } from './schema'

export const saveTrackAction = door(
  trackInput,
  saveTrack,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
export const removeTrackAction = door(
  trackRef,
  removeTrack,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
