import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Joined } from '@/components/applications/own-joined'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { confirmJoining } from '@/lib/applications/own/actions'
import { joiningPage } from '@/lib/applications/own/joining/queries'
import { longDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../../context'

type Props = {
  params: Promise<{ locale: string; network: string; kind: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.own.free')
  // Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** Behind the mail's link: one button that makes a member. Looking changes nothing: mail gateways look, too. */
export default async function JoiningPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const { kind, token } = await params
  const page = await joiningPage(ctx, token)
  if (!page || page.kind.key !== kind) notFound()
  const t = await getTranslations('applications.own.free')
  const { givenName: name, since } = page
  if (since) {
    const fresh = (await searchParams).done === 'joined'
    const lead = fresh ? t('joined') : t('since', { date: longDate(ctx.locale, 'UTC', since) })
    return <Joined ctx={ctx} title={t('joinedTitle', { name })} lead={lead} />
  }
  if (page.late)
    return (
      <SitePageHead title={t('lateTitle')} lead={t('late')}>
        <p className="button-group mt-32">
          <ButtonLink href={localePath(ctx.locale, `/${ctx.network.slug}/join/${kind}`)}>
            {t('again')}
          </ButtonLink>
        </p>
      </SitePageHead>
    )
  return (
    <SitePageHead
      title={t('confirmTitle', { name })}
      lead={t('confirm', { kind: words(page.kind.name, ctx.locale) })}
    >
      <Form
        className="form mt-32"
        action={confirmJoining}
        hidden={{ network: ctx.network.slug, token }}
        labels={await formLabels()}
        submit={t('confirmButton')}
      />
      <p className="measure muted mt-24">{t('confirmNot')}</p>
    </SitePageHead>
  )
}
