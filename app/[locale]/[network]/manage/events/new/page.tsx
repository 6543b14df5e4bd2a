import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { PageHead } from '@/components/layout/page-head'
import { Crumbs } from '@/components/ui/crumbs'
import { createEvent } from '@/lib/events/actions'
import { seriesToChoose } from '@/lib/events/series/queries'
import { templateKeys } from '@/lib/events/templates'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('events'))('create.title') }
}

export default async function NewEvent({ params }: { params: Promise<{ locale: string; network: string }> }) {
  const ctx = await officeContext(params, 'events.write')
  const [series, t, common, errors] = await Promise.all([
    seriesToChoose(ctx),
    getTranslations('events'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  return (
    <>
      <PageHead
        title={t('create.title')}
        sub={t('create.submitNote')}
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[
              {
                href: localePath(ctx.locale, `/${ctx.network.slug}/manage/events`),
                label: t('office.title'),
              },
              { label: t('create.title') },
            ]}
          />
        }
      />
      <Form
        action={createEvent}
        hidden={{ network: ctx.network.slug }}
        labels={{ summary: errors('summary'), pending: common('pending') }}
        submit={t('create.submit')}
      >
        <TextField name="title.de" label={t('create.name')} required />
        <TextField name="title.en" label={t('form.nameEn')} lang="en" optionalLabel={common('optional')} />
        <DateField name="date" label={t('create.date')} required />
        {series.length > 0 && (
          <SelectField
            name="series"
            label={t('form.series')}
            hint={t('create.seriesHint')}
            emptyLabel={t('form.noSeries')}
            options={series.map(({ id, name }) => ({ value: id, label: words(name, ctx.locale) }))}
          />
        )}
        <RadioGroup
          name="template"
          label={t('create.template')}
          hint={t('create.templateHint')}
          required
          defaultValue="meetup"
          options={templateKeys.map((key) => ({
            value: key,
            label: t(`create.templates.${key}`),
            hint: t(`create.templateNotes.${key}`),
          }))}
        />
      </Form>
    </>
  )
}
