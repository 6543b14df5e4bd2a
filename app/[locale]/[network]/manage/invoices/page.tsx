import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InvoiceList } from '@/components/invoices/invoice-list'
import { Lacking } from '@/components/invoices/lacking'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { can } from '@/lib/access/context'
import { amount } from '@/lib/money'
import { localePath } from '@/lib/paths'
import { invoiceFilter } from '@/lib/registrations/invoices/filter'
import { invoicePage, invoiceSums } from '@/lib/registrations/invoices/queries'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invoices'))('openItems') }
}

/** What is owed to the network over all events: overdue first. */
export default async function OpenItems({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'events.read')
  const filter = invoiceFilter.parse(await searchParams)
  const [t, sums, page] = await Promise.all([
    getTranslations('invoices'),
    invoiceSums(ctx, null),
    invoicePage(ctx, null, filter),
  ])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/invoices`)
  const { count, cents } = sums[filter.view]
  const head = filter.view === 'all' || cents <= 0 ? {} : amount(ctx.locale, cents)
  return (
    <>
      <PageHead
        {...head}
        title={t(`list.figureTitle.${filter.view}`, { count })}
        actions={
          can(ctx.actor, 'events.write') && (
            <ButtonLink href={`${root}/statement`} variant="secondary">
              {t('statement.title')}
            </ButtonLink>
          )
        }
      />
      <Lacking ctx={ctx} />
      <InvoiceList {...{ ctx, root, filter, sums, ...page }} />
    </>
  )
}
