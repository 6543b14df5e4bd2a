import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateField } from '@/components/form/date-fields'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Section } from '@/components/layout/section'
import { copyEvent } from '@/lib/events/actions'

/** The next occurrence out of this one. */
export async function CopyPanel({ network, id }: { network: string; id: string }) {
  const [t, common, errors] = await Promise.all([
    getTranslations('events.office.copy'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  return (
    <Section stacked title={t('title')}>
      <Form
        action={copyEvent}
        hidden={{ network, id }}
        labels={{ summary: errors('summary'), pending: common('pending') }}
        prefix="copy"
      >
        <DateField name="date" label={t('date')} hint={t('text')} required />
        <CheckboxField name="programme" label={t('programme')} hint={t('programmeHint')} />
        <div className="form-actions">
          <SubmitButton variant="secondary" pendingLabel={common('pending')}>
            {t('submit')}
          </SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
