'use server'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { legalPageInput } from './schema'

export const saveLegalPage = door(legalPageInput, commands.saveLegalPage, (_, ctx) => ({
  message: translator(ctx.locale, ctx.network.tone, 'common')('saved'),
}))
