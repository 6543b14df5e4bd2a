import { pdfFile } from '@/lib/documents/pdf'
import type { Locale } from '@/lib/localized'
import { letterPdf } from '@/lib/registrations/papers/documents'
import { ownLetter } from '@/lib/registrations/papers/queries'
import { contextFor } from '@/lib/standing/context'
import { programmeOf } from '../programme'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

/** What an employer approves attendance by, in the reader's language, for whoever holds the registration's link. */
export async function GET(_request: Request, { params }: Props) {
  const { locale, network, token } = await params
  const ctx = await contextFor(network, locale as Locale)
  const found = ctx && (await ownLetter(ctx, token).catch(() => null))
  if (!found) return new Response(null, { status: 404 })
  const { slug } = found.paper.event
  const programme = await programmeOf(found.ctx, slug)
  return pdfFile(await letterPdf(found.ctx.network, found.paper, programme, found.ctx.locale), slug)
}
