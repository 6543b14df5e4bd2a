import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { FormPage } from '@/components/layout/form-page'
import { SitePageHead } from '@/components/layout/site-page-head'
import { pairDevice } from '@/lib/check-in/devices/actions'
import { pairing } from '@/lib/check-in/devices/queries'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { siteContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('door')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** Behind the office's link: a button makes this phone a door device. Looking changes nothing. */
export default async function PairPage({ params }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const [found, t, labels] = await Promise.all([
    pairing(ctx, token),
    getTranslations('door.pair'),
    formLabels(),
  ])
  if (!found) notFound()
  const { event, label, expires } = found
  return (
    <>
      <SitePageHead
        title={t('title')}
        lead={t('text', {
          label,
          event: words(event.title, ctx.locale),
          until: dateTimeWords(ctx.locale, event.zone, expires),
        })}
      />
      <FormPage>
        <p>{t('note')}</p>
        <Form
          action={pairDevice}
          hidden={{ network: ctx.network.slug, token }}
          labels={labels}
          submit={t('submit')}
        />
      </FormPage>
    </>
  )
}
