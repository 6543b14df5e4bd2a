import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { confirmEntering } from '@/lib/groups/people/actions'
import { enteringPage } from '@/lib/groups/people/queries'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { siteContext } from '../../../../context'

type Props = {
  params: Promise<{ locale: string; network: string; group: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('groups.enter')
  // Not "no-referrer": without scripts, forms would then be sent with Origin: null, which Next refuses.
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** Behind the mail's link: one button that brings somebody in, or asks. Looking changes nothing: mail gateways look, too. */
export default async function EnteringPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const { group: slug, token } = await params
  const page = await enteringPage(ctx, slug, token)
  if (!page) notFound()
  const t = await getTranslations('groups.confirm')
  const facts = { name: page.givenName, group: words(page.group.name, ctx.locale) }
  const { done } = await searchParams
  const to = localePath(ctx.locale, `/${ctx.network.slug}/groups/${slug}`)
  if (done === 'in' || done === 'asked')
    return (
      <SitePageHead title={t(done, facts)} lead={t(`${done}Text`, facts)}>
        <p className="button-group mt-32">
          <ButtonLink href={to}>{t('toGroup')}</ButtonLink>
          {!ctx.actor.loginId && (
            <ButtonLink
              variant="secondary"
              href={localePath(ctx.locale, `/sign-in?next=${encodeURIComponent(to)}`)}
            >
              {t('signIn')}
            </ButtonLink>
          )}
        </p>
      </SitePageHead>
    )
  if (page.late)
    return (
      <SitePageHead title={t('lateTitle')} lead={t('late')}>
        <p className="button-group mt-32">
          <ButtonLink href={`${to}#join`}>{t('again')}</ButtonLink>
        </p>
      </SitePageHead>
    )
  const open = page.group.entry === 'open'
  return (
    <SitePageHead title={t('title', facts)} lead={t(open ? 'text' : 'textAsk', facts)}>
      <Form
        className="form mt-32"
        action={confirmEntering}
        hidden={{ network: ctx.network.slug, token }}
        labels={await formLabels()}
        submit={t(open ? 'button' : 'buttonAsk')}
      />
      <p className="measure muted mt-24">{t('not')}</p>
    </SitePageHead>
  )
}
