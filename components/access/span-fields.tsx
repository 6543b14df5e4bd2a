import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { FieldRow } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import type { Role } from '@/lib/access/roles'

type Props = { may: Role[]; events: Map<string, string> }

/** Which role, for which event, from when to when. */
export async function SpanFields({ may, events }: Props) {
  const [t, common] = await Promise.all([getTranslations('access'), getTranslations('common')])
  const optional = { optionalLabel: common('optional') }
  return (
    <>
      <SelectField
        name="role"
        label={t('fields.role')}
        emptyLabel={t('fields.chooseRole')}
        options={may.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        required
      />
      <SelectField
        name="eventId"
        label={t('fields.event')}
        hint={t('fields.eventHint')}
        emptyLabel={t('fields.allEvents')}
        options={[...events].map(([value, label]) => ({ value, label }))}
        {...optional}
      />
      <FieldRow>
        <DateField name="from" label={t('fields.from')} hint={t('fields.fromHint')} {...optional} />
        <DateField name="to" label={t('fields.to')} hint={t('fields.toHint')} {...optional} />
      </FieldRow>
    </>
  )
}
