import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { InvoiceList } from '@/components/invoices/invoice-list'
import { Lacking } from '@/components/invoices/lacking'
import { PageHead } from '@/components/layout/page-head'
import { words } from '@/lib/localized'
import { amount } from '@/lib/money'
import { invoiceFilter } from '@/lib/registrations/invoices/filter'
import { invoicePage, invoiceSums } from '@/lib/registrations/invoices/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async ({ params }: Props) =>
  managedTitle(params, (await getTranslations('invoices'))('title'))

/** What an event's registrations owe: views, sums, and noting what came in. */
export default async function EventInvoices({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const filter = invoiceFilter.parse(await searchParams)
  const [t, sums, page] = await Promise.all([
    getTranslations('invoices'),
    invoiceSums(ctx, event.id),
    invoicePage(ctx, event.id, filter),
  ])
  const { count, cents } = sums[filter.view]
  const head = filter.view === 'all' || cents <= 0 ? {} : amount(ctx.locale, cents)
  return (
    <>
      <PageHead
        {...head}
        title={t(`list.figureTitle.${filter.view}`, { count })}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
        sub={words(event.title, ctx.locale)}
      />
      <EventTabs ctx={ctx} id={event.id} here="invoices" />
      <Lacking ctx={ctx} event={event.id} />
      <InvoiceList {...{ ctx, filter, sums, ...page }} root={`${root}/${event.id}/invoices`} ofEvent />
    </>
  )
}
