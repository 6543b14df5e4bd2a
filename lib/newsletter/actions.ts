'use server'
import { door } from '@/lib/standing/door'
import * as commands from './commands'
import * as leaving from './leaving/commands'
import { subscriptionPath } from './link'
import { changeInput, confirmInput, officeUnsubscribeInput, requestInput, unsubscribeInput } from './schema'

export const requestSubscription = door(
  requestInput,
  commands.requestSubscription,
  (_, ctx) => `/${ctx.network.slug}/newsletter/requested`,
)

export const confirmSubscription = door(
  confirmInput,
  commands.confirmSubscription,
  (token, ctx) => `${subscriptionPath(ctx.network.slug, token)}?done=confirmed`,
)

export const changeSubscription = door(
  changeInput,
  commands.changeSubscription,
  (token, ctx) => `${subscriptionPath(ctx.network.slug, token)}?done=changed`,
)

export const unsubscribe = door(
  unsubscribeInput,
  (ctx, input) => leaving.unsubscribe(ctx, input),
  (token, ctx) => subscriptionPath(ctx.network.slug, token),
)

export const unsubscribeOnRequest = door(
  officeUnsubscribeInput,
  leaving.unsubscribeOnRequest,
  (id, ctx) => `/${ctx.network.slug}/manage/newsletter/${id}`,
)
