import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GuestAnswer } from '@/components/invitations/guest-answer'
import { GuestFacts } from '@/components/invitations/guest-facts'
import { GuestHead } from '@/components/invitations/guest-head'
import { Refusal } from '@/lib/errors'
import { invitationPage } from '@/lib/registrations/invitations/guest/queries'
import { siteContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('guests.page')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** A personal invitation, by the link in the mail: what, when, where, what it costs, and yes or no. Looking changes nothing. */
export default async function GuestPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const page = await invitationPage(ctx, token).catch((error) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  const { done } = await searchParams
  return (
    <>
      <GuestHead ctx={ctx} page={page} done={typeof done === 'string' ? done : null} />
      {page.offer && <GuestFacts ctx={ctx} page={page} />}
      {page.offer && <GuestAnswer ctx={ctx} page={page} offer={page.offer} token={token} />}
    </>
  )
}
