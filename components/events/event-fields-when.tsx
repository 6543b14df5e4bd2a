import { getTranslations } from 'next-intl/server'
import { DateTimeField } from '@/components/form/date-fields'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { RadioGroup } from '@/components/form/radio-group'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { localIn } from '@/lib/clock'
import type { OfficeEvent } from '@/lib/events/office/queries'
import { eventFormats, precisions, venueOf } from '@/lib/events/schema'
import { asLocalized } from '@/lib/localized'

/** Offered; any other IANA zone stays as it is. */
const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/'))

/** When and where: times are typed in the event's zone. */
export async function WhenWhereFields({ event }: { event: OfficeEvent }) {
  const [t, common] = await Promise.all([getTranslations('events.form'), getTranslations('common')])
  const optional = common('optional')
  const venue = venueOf(event.venue)
  const name = asLocalized(venue?.name)
  const access = asLocalized(venue?.access)
  return (
    <>
      <Fieldset ruled legend={t('when')}>
        <FieldRow>
          <DateTimeField
            name="startsAt"
            label={t('startsAt')}
            defaultValue={localIn(event.zone, event.startsAt)}
            required
          />
          <DateTimeField
            name="endsAt"
            label={t('endsAt')}
            defaultValue={localIn(event.zone, event.endsAt)}
            required
          />
        </FieldRow>
        <FieldRow>
          <SelectField
            name="precision"
            label={t('precision')}
            options={precisions.map((value) => ({ value, label: t(`precisions.${value}`) }))}
            defaultValue={event.precision}
            required
          />
          <SelectField
            name="zone"
            label={t('zone')}
            options={[...new Set([event.zone, ...zones])].map((value) => ({
              value,
              label: value.replaceAll('_', ' '),
            }))}
            defaultValue={event.zone}
            required
          />
        </FieldRow>
      </Fieldset>
      <Fieldset ruled legend={t('where')}>
        <RadioGroup
          name="format"
          label={t('format')}
          inline
          options={eventFormats.map((value) => ({ value, label: t(`formats.${value}`) }))}
          defaultValue={event.format}
          required
        />
        <FieldRow>
          <TextField
            name="venue.name.de"
            label={t('venue')}
            defaultValue={name.de}
            optionalLabel={optional}
          />
          <TextField
            name="venue.name.en"
            label={t('venueEn')}
            defaultValue={name.en}
            optionalLabel={optional}
            lang="en"
          />
        </FieldRow>
        <TextField
          name="venue.address"
          label={t('address')}
          defaultValue={venue?.address}
          optionalLabel={optional}
        />
        <TextField
          name="venue.access.de"
          label={t('access')}
          hint={t('accessHint')}
          defaultValue={access.de}
          optionalLabel={optional}
        />
        <TextField
          name="venue.access.en"
          label={t('accessEn')}
          defaultValue={access.en}
          optionalLabel={optional}
          lang="en"
        />
        <TextField
          name="organiser"
          label={t('organiser')}
          hint={t('organiserHint')}
          defaultValue={event.organiser}
          optionalLabel={optional}
        />
      </Fieldset>
    </>
  )
}
