import { notFound } from 'next/navigation'
import type { Ctx } from '@/lib/access/context'
import { type OwnApplication, ownApplication } from '@/lib/applications/own/queries'
import { Refusal } from '@/lib/errors'
import { siteContext } from '../../context'

type Params = Promise<{ locale: string; network: string; token: string }>

/** The application that the link leads to; a wrong link, and one of another network, lead nowhere. */
export async function applicationOf(
  params: Params,
): Promise<{ ctx: Ctx; token: string; own: OwnApplication }> {
  const ctx = await siteContext(params)
  const { token } = await params
  const own = await ownApplication(ctx, token).catch((error) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  return { ctx, token, own }
}

/** Where the pages of one application are, without language prefix. */
export const rootOf = (ctx: Ctx, token: string) => `/${ctx.network.slug}/application/${token}`
