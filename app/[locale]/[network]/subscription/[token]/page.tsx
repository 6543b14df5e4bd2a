import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Confirm } from '@/components/newsletter/confirm'
import { Ended } from '@/components/newsletter/ended'
import { Preferences } from '@/components/newsletter/preferences'
import { now } from '@/lib/clock'
import { subscriptionByToken } from '@/lib/newsletter/queries'
import { linkState } from '@/lib/newsletter/status'
import { siteContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsletter')
  // Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
  return { title: t('office.title'), robots: { index: false }, referrer: 'same-origin' }
}

/** Where every link of a newsletter mail leads. Looking changes nothing: mail gateways look, too. */
export default async function SubscriptionPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const row = await subscriptionByToken(ctx.db, token).catch(() => null)
  if (!row) notFound()
  const state = linkState(row, now())
  if (state === 'awaitsConfirmation') return <Confirm ctx={ctx} token={token} row={row} />
  if (state === 'confirmed')
    return <Preferences ctx={ctx} token={token} row={row} done={(await searchParams).done} />
  return <Ended ctx={ctx} row={row} state={state} />
}
