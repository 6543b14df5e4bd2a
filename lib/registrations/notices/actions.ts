'use server'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { sampleInput, textInput } from './schema'

export const saveNoticeText = door(
  textInput,
  commands.saveText,
  ({ event, notice }, { network }) => `/${network.slug}/manage/events/${event}/texts/${notice}?done=saved`,
)
export const sendNoticeSample = door(sampleInput, commands.sendSample, (address, { network, locale }) => ({
  message: translator(locale, network.tone, 'notices')('texts.testSent', { address }),
}))
