import { notFound, redirect } from 'next/navigation'
import type { Ctx } from '@/lib/access/context'
import { currentPath } from '@/lib/current-path'
import { isLocale } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { type OwnRecord, ownRecord } from '@/lib/people/own/queries'
import { contextFor } from '@/lib/standing/context'

export type Params = Promise<{ locale: string; network: string }>

/** The context of one's own pages in a network; visitors are sent to sign in. */
export async function ownContext(params: Params): Promise<Ctx> {
  const { locale, network } = await params
  if (!isLocale(locale)) notFound()
  const ctx = await contextFor(network, locale)
  if (!ctx) notFound()
  const path = (await currentPath()) ?? `/me/${network}`
  if (!ctx.actor.loginId) redirect(localePath(locale, `/sign-in?next=${path}`))
  return ctx
}

/** The same with what the network keeps of the reader: only for those whom it knows. */
export async function ownPage(params: Params): Promise<{ ctx: Ctx; person: OwnRecord }> {
  const ctx = await ownContext(params)
  const person = await ownRecord(ctx)
  if (!person) notFound()
  return { ctx, person }
}
