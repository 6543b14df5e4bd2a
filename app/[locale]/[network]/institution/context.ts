import { notFound, redirect } from 'next/navigation'
import type { Ctx } from '@/lib/access/context'
import { type Institution, institution, isInstitution } from '@/lib/memberships/coordination/queries'
import { localePath } from '@/lib/paths'
import { siteContext } from '../context'

const toSignIn = (ctx: Ctx, path = '') =>
  redirect(localePath(ctx.locale, `/sign-in?next=/${ctx.network.slug}/institution${path}`))

/** The context of a coordinator's page: a visitor is sent to sign in; whoever coordinates nothing here finds nothing. */
export async function coordinatorContext(params: Promise<{ locale: string; network: string }>) {
  const ctx = await siteContext(params)
  if (ctx.actor.kind === 'visitor') toSignIn(ctx)
  if (ctx.actor.standing.coordinates.length === 0) notFound()
  return ctx
}

type Params = Promise<{ locale: string; network: string; organisation: string }>

/** The same for one institution, which must be the reader's own (or a unit of it). */
export async function ownInstitution(params: Params): Promise<{ ctx: Ctx; found: Institution }> {
  const { organisation } = await params
  const ctx = await siteContext(params)
  if (ctx.actor.kind === 'visitor' && (await isInstitution(ctx, organisation)))
    toSignIn(ctx, `/${organisation}`)
  if (ctx.actor.standing.coordinates.length === 0) notFound()
  const found = await institution(ctx, organisation)
  return found ? { ctx, found } : notFound()
}
