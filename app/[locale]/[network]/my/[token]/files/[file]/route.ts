import { fileAnswer } from '@/lib/files/answer'
import type { Locale } from '@/lib/localized'
import { ownFile } from '@/lib/registrations/answering/files'
import { ownRecordingFile } from '@/lib/registrations/own/recordings'
import { contextFor } from '@/lib/standing/context'

type Props = { params: Promise<{ locale: string; network: string; token: string; file: string }> }

/** A file that somebody sent with their registration, or one of the event's for them: for whoever holds the link. */
export async function GET(request: Request, { params }: Props) {
  const { locale, network, token, file: id } = await params
  const ctx = await contextFor(network, locale as Locale)
  const file = ctx && ((await ownFile(ctx, token, id)) ?? (await ownRecordingFile(ctx, token, id)))
  return fileAnswer(request, file)
}
