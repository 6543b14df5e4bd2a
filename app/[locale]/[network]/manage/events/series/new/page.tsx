import { getTranslations } from 'next-intl/server'
import { SeriesFields } from '@/components/events/series/series-fields'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { Crumbs } from '@/components/ui/crumbs'
import { createSeries } from '@/lib/events/series/actions'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../../context'

export async function generateMetadata() {
  return { title: (await getTranslations('series'))('new') }
}

export default async function NewSeries({
  params,
}: {
  params: Promise<{ locale: string; network: string }>
}) {
  const ctx = await officeContext(params, 'events.write')
  const [t, common] = await Promise.all([getTranslations('series'), getTranslations('common')])
  return (
    <>
      <PageHead
        title={t('new')}
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[
              {
                href: localePath(ctx.locale, `/${ctx.network.slug}/manage/events/series`),
                label: t('title'),
              },
              { label: t('new') },
            ]}
          />
        }
      />
      <Form
        action={createSeries}
        hidden={{ network: ctx.network.slug }}
        labels={await formLabels()}
        submit={t('create')}
      >
        <SeriesFields />
      </Form>
    </>
  )
}
