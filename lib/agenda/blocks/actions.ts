'use server'
import { door } from '@/lib/standing/door'
import { removeBlock, saveBlock } from './commands'
import { blockInput, blockRef } from './schema'

export const saveBlockAction = door(
  blockInput,
  saveBlock,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
export const removeBlockAction = door(
  blockRef,
  removeBlock,
  ({ event }, ctx) => `/${ctx.network.slug}/manage/events/${event}/agenda`,
)
