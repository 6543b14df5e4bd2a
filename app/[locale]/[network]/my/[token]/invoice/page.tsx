import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OwnInvoiceList } from '@/components/invoices/own-invoice-list'
import { OwnInvoiceTo } from '@/components/invoices/own-invoice-to'
import { OwnOpen } from '@/components/invoices/own-open'
import { SitePageHead } from '@/components/layout/site-page-head'
import { Crumbs } from '@/components/ui/crumbs'
import { Message } from '@/components/ui/message'
import { Refusal } from '@/lib/errors'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { ownInvoices } from '@/lib/registrations/invoices/own/queries'
import { siteContext } from '../../../context'

type Props = {
  params: Promise<{ locale: string; network: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('invoices.my')
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** What a registration costs, how to pay it, and to whom the invoice goes. Looking changes nothing. */
export default async function OwnInvoicePage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const own = await ownInvoices(ctx, token).catch((error) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  const [t, c, { done }] = await Promise.all([
    getTranslations('invoices.my'),
    getTranslations('common'),
    searchParams,
  ])
  const back = localePath(ctx.locale, `/${ctx.network.slug}/my/${token}`)
  return (
    <>
      <SitePageHead
        title={t('title')}
        lead={words(own.registration.event.title, ctx.locale)}
        crumbs={
          <Crumbs label={c('crumbs')} crumbs={[{ href: back, label: t('back') }, { label: t('title') }]} />
        }
      >
        {done === 'saved' && (
          <div className="measure mt-24">
            <Message kind="success" role="status">
              {t('saved')}
            </Message>
          </div>
        )}
      </SitePageHead>
      <OwnOpen ctx={ctx} own={own} />
      <OwnInvoiceList ctx={ctx} own={own} path={back} />
      <OwnInvoiceTo ctx={ctx} own={own} token={token} />
    </>
  )
}
