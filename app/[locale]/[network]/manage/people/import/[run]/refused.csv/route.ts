import { can } from '@/lib/access/context'
import { Refusal } from '@/lib/errors'
import { isId } from '@/lib/ids'
import type { Locale } from '@/lib/localized'
import { refusedFile } from '@/lib/people/import/export'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; run: string }> }

const nothing = () => new Response(null, { status: 404 })

/** The refused rows of an import with what is wrong. Whoever may not see them gets what a nonexistent address gives. */
export async function GET(_: Request, { params }: Props) {
  const { locale, network, run } = await params
  const ctx = await contextFor(network, locale as Locale)
  if (!ctx || !can(ctx.actor, 'people.write') || !isId(run)) return nothing()
  return refusedFile(ctx, run).catch((error) => {
    if (error instanceof Refusal) return nothing()
    throw error
  })
}
