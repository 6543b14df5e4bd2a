import { notFound, redirect } from 'next/navigation'
import { can } from '@/lib/access/context'
import { type Door, doorFor } from '@/lib/check-in/context'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../context'

type Params = Promise<{ locale: string; network: string; event: string }>

/**
 * The door for whoever stands there. A visitor is sent to sign in, another role is told so; a steward of other events and
 * everybody else see what a nonexistent page shows.
 */
export async function standing(params: Params): Promise<Door> {
  const { locale, network, event } = await params
  const door = await doorFor(network, event, locale)
  if (door) return door
  const ctx = await siteContext(params)
  if (ctx.actor.kind === 'visitor')
    redirect(localePath(ctx.locale, `/sign-in?next=${localePath(ctx.locale, `/${network}/door/${event}`)}`))
  if (ctx.actor.roles.length === 0 || can(ctx.actor, 'check-in.write')) notFound()
  redirect(localePath(ctx.locale, `/${network}/manage/forbidden`))
}
