'use server'
import { translator } from '@/lib/i18n/translator'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import { feedInput } from './schema'

export const openFeedAction = door(feedInput, commands.openFeed, (address, ctx) => ({
  message: translator(ctx.locale, ctx.network.tone, 'exchange')('feed.once', { address }),
}))

export const endFeedAction = door(feedInput, commands.endFeed)
