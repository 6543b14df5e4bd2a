import { nothingThere } from '@/lib/agenda/export/answer'
import { programmePdf } from '@/lib/agenda/export/programme'
import { agendaPage } from '@/lib/agenda/queries'
import { pdfFile } from '@/lib/documents/pdf'
import { limitClient } from '@/lib/limits'
import { type Locale, words } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Params = { params: Promise<{ locale: string; network: string; event: string }> }

/** The released programme as a tagged PDF, for whoever may see the agenda. */
export async function GET(_request: Request, { params }: Params) {
  const { locale, network, event: slug } = await params
  const ctx = await contextFor(network, locale as Locale)
  const page = ctx && (await agendaPage(ctx, slug))
  if (!ctx || !page?.released) return nothingThere()
  // Setting a paper is work that nobody should be able to order without end.
  if (!(await limitClient('programme-pdf', 30, 60))) return new Response(null, { status: 429 })
  const body = await programmePdf(ctx, page.event, page.released)
  return pdfFile(body, `${words(page.event.title, ctx.locale)}`)
}
