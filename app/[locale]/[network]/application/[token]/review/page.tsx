import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OwnBand } from '@/components/applications/own-band'
import { OwnReview } from '@/components/applications/own-review'
import { isEditable } from '@/lib/applications/state'
import { localePath } from '@/lib/paths'
import { applicationOf, rootOf } from '../application'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.own.draft')
  return { title: t('reviewTitle'), robots: { index: false }, referrer: 'same-origin' }
}

/** All answers, what is still missing, and the button that sends them in. */
export default async function ReviewPage({ params }: Props) {
  const { ctx, token, own } = await applicationOf(params)
  const root = rootOf(ctx, token)
  if (!isEditable(own.application.state)) redirect(localePath(ctx.locale, root))
  return (
    <>
      <OwnBand ctx={ctx} own={own} />
      <OwnReview {...{ ctx, token, own, root }} />
    </>
  )
}
