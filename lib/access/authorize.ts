import { forbidden } from '@/lib/errors'
import type { Ability } from './abilities'
import { type Ctx, can } from './context'

/** Throws Forbidden unless the actor has the ability. The first line of every command of the office. */
export function authorize(ctx: Ctx, ability: Ability) {
  if (!can(ctx.actor, ability)) throw forbidden()
}
