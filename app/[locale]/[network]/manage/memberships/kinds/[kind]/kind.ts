import { notFound } from 'next/navigation'
import { kindRecord } from '@/lib/memberships/kinds/queries'
import { networkProfile } from '@/lib/networks/queries'
import { officeContext } from '../../../context'

type Params = Promise<{ locale: string; network: string; kind: string }>

/** The kind that an address names, for those with the ability; the pages below it load the same. */
export async function loadKind(params: Params, ability: 'people.read' | 'people.write') {
  const ctx = await officeContext(params, ability)
  const kind = await kindRecord(ctx, (await params).kind)
  if (!kind) return notFound()
  return { ctx, kind, parent: (await networkProfile(ctx)).parent }
}
