import { notFound } from 'next/navigation'
import type { Ctx } from '@/lib/access/context'
import { type Institution, institution } from '@/lib/memberships/coordination/queries'
import { officeContext } from '../../context'

type Params = Promise<{ locale: string; network: string; organisation: string }>

/** An organisation of the network for the office's forms about its mandates and people. */
export async function officeInstitution(params: Params): Promise<{ ctx: Ctx; found: Institution }> {
  const ctx = await officeContext(params, 'people.write')
  const found = await institution(ctx, (await params).organisation)
  return found ? { ctx, found } : notFound()
}
