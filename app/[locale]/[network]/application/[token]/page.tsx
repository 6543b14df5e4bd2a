import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OwnCase } from '@/components/applications/own-case'
import { OwnDraft } from '@/components/applications/own-draft'
import { networkProfile } from '@/lib/networks/queries'
import { applicationOf, rootOf } from './application'

type Props = {
  params: Promise<{ locale: string; network: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.own.state')
  // Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
  return { title: t('metaTitle'), robots: { index: false }, referrer: 'same-origin' }
}

/** An application by its link: filled in while it is a draft, then how it stands. Looking changes nothing. */
export default async function ApplicationPage({ params, searchParams }: Props) {
  const { ctx, token, own } = await applicationOf(params)
  const { done } = await searchParams
  const said = typeof done === 'string' ? done : undefined
  const page = { ctx, token, own, root: rootOf(ctx, token), done: said }
  if (own.application.state === 'open') return <OwnDraft {...page} />
  const profile = await networkProfile(ctx)
  return <OwnCase {...page} office={profile.replyTo ?? profile.senderAddress} />
}
