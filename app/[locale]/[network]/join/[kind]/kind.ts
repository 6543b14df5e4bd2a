import { notFound } from 'next/navigation'
import type { Ctx } from '@/lib/access/context'
import { type JoinKind, waysToJoin } from '@/lib/applications/own/queries'
import { siteContext } from '../../context'

type Params = Promise<{ locale: string; network: string; kind: string }>

/** The kind of membership that the address names. */
export async function kindOf(params: Params): Promise<{ ctx: Ctx; kind: JoinKind }> {
  const ctx = await siteContext(params)
  const { kind: key } = await params
  const kind = (await waysToJoin(ctx)).find((one) => one.key === key)
  if (!kind) notFound()
  return { ctx, kind }
}
