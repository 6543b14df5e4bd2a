import { forbidden, notFound } from '@/lib/errors'
import type { Ability } from './abilities'
import { type Ctx, can } from './context'

/** Throws Forbidden unless the actor has the ability. The first line of every command of the office. */
export function authorize(ctx: Ctx, ability: Ability) {
  if (!can(ctx.actor, ability)) throw forbidden()
}

/** For office pages: somebody without any role there is told that the page does not exist. */
export function authorizePage(ctx: Ctx, ability: Ability) {
  if (can(ctx.actor, ability)) return
  throw ctx.actor.roles.length > 0 ? forbidden() : notFound()
}
