import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { InvoiceActs } from '@/components/invoices/invoice-acts'
import { InvoiceFacts } from '@/components/invoices/invoice-facts'
import { InvoiceHistory } from '@/components/invoices/invoice-history'
import { InvoiceLines } from '@/components/invoices/invoice-lines'
import { InvoiceState } from '@/components/invoices/invoice-state'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { Crumbs } from '@/components/ui/crumbs'
import { Message } from '@/components/ui/message'
import { isId } from '@/lib/ids'
import { amount, exactEuros } from '@/lib/money'
import { localePath } from '@/lib/paths'
import { oneInvoice } from '@/lib/registrations/invoices/queries'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; invoice: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invoices'))('title') }
}

/** One invoice: to whom, for what, how it stands, what became of it, and what can be done. */
export default async function InvoicePage({ params }: Props) {
  const ctx = await officeContext(params, 'events.read')
  const { invoice: id } = await params
  const found = isId(id) ? await oneInvoice(ctx, id) : null
  if (!found) notFound()
  const { invoice, tooMuch } = found
  const [t, c] = await Promise.all([getTranslations('invoices'), getTranslations('common')])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/invoices`)
  return (
    <>
      <PageHead
        {...amount(ctx.locale, invoice.cents)}
        title={t(invoice.cancels ? 'one.titleCancellation' : 'one.title', { number: invoice.number })}
        sub={<InvoiceState ctx={ctx} invoice={invoice} over={tooMuch > 0} />}
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: root, label: t('title') }, { label: invoice.number }]}
          />
        }
        actions={
          <ButtonLink href={`${root}/${id}/invoice.pdf`} variant="secondary">
            {t('one.pdf')}
          </ButtonLink>
        }
      />
      {tooMuch > 0 && (
        <div className="mt-24">
          <Message kind="warning">{t('one.tooMuch', { amount: exactEuros(ctx.locale, tooMuch) })}</Message>
        </div>
      )}
      <InvoiceFacts ctx={ctx} found={found} />
      <InvoiceLines ctx={ctx} found={found} />
      <InvoiceActs ctx={ctx} found={found} />
      <InvoiceHistory ctx={ctx} found={found} />
    </>
  )
}
