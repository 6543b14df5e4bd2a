import { notFound, redirect } from 'next/navigation'
import type { Ability } from '@/lib/access/abilities'
import { type Ctx, can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { siteContext } from '../context'

/**
 * The context of an office page. A visitor is sent to sign in; somebody signed in without a role in this network sees
 * what a nonexistent page shows; a role without the ability is told so.
 */
export async function officeContext(
  params: Promise<{ locale: string; network: string }>,
  ability: Ability,
): Promise<Ctx> {
  const ctx = await siteContext(params)
  if (can(ctx.actor, ability)) return ctx
  if (ctx.actor.kind === 'visitor')
    redirect(localePath(ctx.locale, `/sign-in?next=/${ctx.network.slug}/manage`))
  if (ctx.actor.roles.length === 0) notFound()
  redirect(localePath(ctx.locale, `/${ctx.network.slug}/manage/forbidden`))
}
