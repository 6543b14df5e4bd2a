import { pdfFile } from '@/lib/documents/pdf'
import type { Locale } from '@/lib/localized'
import { certificatePdf } from '@/lib/registrations/papers/documents'
import { ownCertificate } from '@/lib/registrations/papers/queries'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

/** The certificate of whoever was there, for whoever holds the registration's link; before the end there is none. */
export async function GET(_request: Request, { params }: Props) {
  const { locale, network, token } = await params
  const ctx = await contextFor(network, locale as Locale)
  const found = ctx && (await ownCertificate(ctx, token).catch(() => null))
  if (!found) return new Response(null, { status: 404 })
  const { paper, minutes } = found
  return pdfFile(
    await certificatePdf(found.ctx.network, paper, minutes, found.ctx.locale),
    `${paper.event.slug}-certificate`,
  )
}
