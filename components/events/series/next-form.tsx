import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import type { Ctx } from '@/lib/access/context'
import { nextOccurrence } from '@/lib/events/series/actions'
import type { SeriesRecord } from '@/lib/events/series/queries'
import { templateKeys } from '@/lib/events/templates'
import { words } from '@/lib/localized'

/** The next occurrence: says what it will be made from, and asks for its first day. */
export async function NextForm({ ctx, series }: { ctx: Ctx; series: SeriesRecord }) {
  const [t, templates, copy] = await Promise.all([
    getTranslations('series'),
    getTranslations('events.create.templates'),
    getTranslations('events.office.copy'),
  ])
  const last = series.events.find((event) => event.state !== 'cancelled')
  const template = templateKeys.find((key) => key === series.template) ?? 'meetup'
  return (
    <Section stacked title={t('nextTitle')}>
      <Form
        action={nextOccurrence}
        hidden={{ network: ctx.network.slug, id: series.id }}
        labels={await formLabels()}
        submit={t('nextSubmit')}
        prefix="next"
      >
        <DateField
          name="date"
          label={t('nextDate')}
          hint={
            last
              ? t('nextCopy', { title: words(last.theme, ctx.locale) || words(last.title, ctx.locale) })
              : t('nextTemplate', { template: templates(template) })
          }
          required
        />
        {last && <CheckboxField name="programme" label={copy('programme')} hint={copy('programmeHint')} />}
      </Form>
    </Section>
  )
}
