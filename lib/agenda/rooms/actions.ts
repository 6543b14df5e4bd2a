'use server'
import { door } from '@/lib/standing/door'
import { removeRoom, saveRoom } from './commands'
import { roomInput, roomRef } from './schema'

export const saveRoomAction = door(
  roomInput,
  saveRoom,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
export const removeRoomAction = door(
  roomRef,
  removeRoom,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
