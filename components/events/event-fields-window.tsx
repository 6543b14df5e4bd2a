import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateField, DateTimeField } from '@/components/form/date-fields'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'
import { dayIn, localIn } from '@/lib/clock'
import type { OfficeEvent } from '@/lib/events/office/queries'

/** When registration is open, and how it goes on after that. */
export async function WindowFields({ event }: { event: OfficeEvent }) {
  const [t, common] = await Promise.all([getTranslations('events.form'), getTranslations('common')])
  const optional = common('optional')
  return (
    <Fieldset ruled legend={t('window')} hint={t('windowHint')}>
      <FieldRow>
        <DateTimeField
          name="opensAt"
          label={t('opensAt')}
          defaultValue={event.opensAt && localIn(event.zone, event.opensAt)}
          optionalLabel={optional}
        />
        <DateField
          name="closesAt"
          label={t('closesAt')}
          defaultValue={event.closesAt && dayIn(event.zone, event.closesAt)}
          optionalLabel={optional}
        />
      </FieldRow>
      <CheckboxField
        name="needsConfirmation"
        label={t('needsConfirmation')}
        defaultChecked={event.needsConfirmation}
      />
      <CheckboxField name="passOn" label={t('passOn')} hint={t('passOnHint')} defaultChecked={event.passOn} />
      <FieldRow>
        <TextField
          name="remindDays"
          label={t('remindDays')}
          hint={t('remindDaysHint')}
          size="s"
          unit={t('days')}
          inputMode="numeric"
          defaultValue={event.remindDays}
          required
        />
        <TextField
          name="paymentDays"
          label={t('paymentDays')}
          hint={t('paymentDaysHint')}
          size="s"
          unit={t('days')}
          inputMode="numeric"
          defaultValue={event.paymentDays}
          required
        />
      </FieldRow>
    </Fieldset>
  )
}
