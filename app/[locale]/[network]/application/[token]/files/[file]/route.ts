import { ownFile } from '@/lib/applications/own/queries'
import { Refusal } from '@/lib/errors'
import { fileAnswer } from '@/lib/files/answer'
import type { Locale } from '@/lib/localized'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; token: string; file: string }> }

/** A file that somebody added to their application, for whoever holds the application's link. */
export async function GET(request: Request, { params }: Props) {
  const { locale, network, token, file: id } = await params
  const ctx = await contextFor(network, locale as Locale)
  const file =
    ctx &&
    (await ownFile(ctx, token, id).catch((error) => {
      if (error instanceof Refusal) return null
      throw error
    }))
  return fileAnswer(request, file)
}
