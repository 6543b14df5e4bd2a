'use server'
import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import { billingInput } from '../billing'
import * as commands from './commands'
import {
  embedInput,
  facetsInput,
  identityInput,
  lookInput,
  senderInput,
  slugInput,
  visibilityInput,
} from './schema'

const saved = (_: unknown, ctx: Ctx) => ({
  message: translator(ctx.locale, ctx.network.tone, 'common')('saved'),
})

export const saveIdentity = door(identityInput, commands.saveIdentity, saved)
export const saveLook = door(lookInput, commands.saveLook, saved)
export const saveSender = door(senderInput, commands.saveSender, saved)
export const saveBilling = door(billingInput, commands.saveBilling, saved)
export const saveFacets = door(facetsInput, commands.saveFacets, saved)
export const saveEmbedding = door(embedInput, commands.saveEmbedding, saved)
export const setVisibility = door(visibilityInput, commands.setVisibility, saved)
export const renameNetwork = door(slugInput, commands.rename, (slug) => `/${slug}/manage/settings/address`)
