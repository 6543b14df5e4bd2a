import { getTranslations } from 'next-intl/server'
import { CheckboxField } from '@/components/form/checkbox-field'
import { DateField, DateTimeField } from '@/components/form/date-fields'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { RadioGroup } from '@/components/form/radio-group'
import { dayIn, localIn } from '@/lib/clock'
import type { OfficeEvent } from '@/lib/events/office/queries'
import { audiences } from '@/lib/events/schema'

/** For whom, and when registration is open. */
export async function AudienceFields({ event }: { event: OfficeEvent }) {
  const [t, common] = await Promise.all([getTranslations('events.form'), getTranslations('common')])
  const optional = common('optional')
  return (
    <>
      <Fieldset ruled legend={t('who')}>
        <RadioGroup
          name="audience"
          label={t('audience')}
          options={audiences.map((value) => ({ value, label: t(`audiences.${value}`) }))}
          defaultValue={event.audience}
          required
        />
        <CheckboxField
          name="listed"
          label={t('listed')}
          hint={t('listedHint')}
          defaultChecked={event.listed}
        />
        <CheckboxField
          name="confidential"
          label={t('confidential')}
          hint={t('confidentialHint')}
          defaultChecked={event.confidential}
        />
      </Fieldset>
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
      </Fieldset>
    </>
  )
}
