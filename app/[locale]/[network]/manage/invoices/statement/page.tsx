import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { TextArea } from '@/components/form/text-area'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Crumbs } from '@/components/ui/crumbs'
import { dayIn, now } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import { readStatement } from '@/lib/registrations/invoices/actions'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invoices'))('statement.title') }
}

/** Lines of a bank statement, pasted: what they pay is noted at once, the rest is said. */
export default async function Statement({ params }: Props) {
  const ctx = await officeContext(params, 'events.write')
  const [t, c, labels] = await Promise.all([
    getTranslations('invoices'),
    getTranslations('common'),
    formLabels(),
  ])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/invoices`)
  return (
    <>
      <PageHead
        title={t('statement.title')}
        sub={t('statement.lead')}
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[{ href: root, label: t('openItems') }, { label: t('statement.title') }]}
          />
        }
      />
      <div className="measure mt-24">
        <Form
          action={readStatement}
          hidden={{ network: ctx.network.slug }}
          labels={labels}
          submit={t('statement.submit')}
        >
          <TextArea
            name="lines"
            label={t('statement.lines')}
            hint={t('statement.linesHint')}
            rows={10}
            required
          />
          <DateField
            name="on"
            label={t('statement.on')}
            hint={t('bulk.onHint')}
            max={dayIn(ctx.network.zone, now())}
          />
        </Form>
      </div>
    </>
  )
}
