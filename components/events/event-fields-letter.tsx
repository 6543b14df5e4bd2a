import { getTranslations } from 'next-intl/server'
import { FieldRow, Fieldset } from '@/components/form/fieldset'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import type { OfficeEvent } from '@/lib/events/office/queries'
import { typedEuros } from '@/lib/events/places/fields'
import { asLocalized } from '@/lib/localized'

/** What the letter for the employer says: why one goes, what is served, what that is worth, who pays. */
export async function LetterFields({ event }: { event: OfficeEvent }) {
  const [t, common] = await Promise.all([getTranslations('events.form'), getTranslations('common')])
  const optional = common('optional')
  const purpose = asLocalized(event.purpose)
  const catering = asLocalized(event.catering)
  const costsBy = asLocalized(event.costsBy)
  return (
    <Fieldset ruled legend={t('letter')} hint={t('letterHint')}>
      <TextArea
        name="purpose.de"
        label={t('purpose')}
        hint={t('purposeHint')}
        defaultValue={purpose.de}
        optionalLabel={optional}
      />
      <TextArea
        name="purpose.en"
        label={t('purposeEn')}
        defaultValue={purpose.en}
        optionalLabel={optional}
        lang="en"
      />
      <FieldRow>
        <TextField
          name="catering.de"
          label={t('catering')}
          hint={t('cateringHint')}
          defaultValue={catering.de}
          optionalLabel={optional}
        />
        <TextField
          name="catering.en"
          label={t('cateringEn')}
          defaultValue={catering.en}
          optionalLabel={optional}
          lang="en"
        />
      </FieldRow>
      <TextField
        name="cateringEuros"
        label={t('cateringValue')}
        size="s"
        unit="€"
        inputMode="decimal"
        defaultValue={event.cateringCents === null ? '' : typedEuros(event.cateringCents)}
        optionalLabel={optional}
      />
      <FieldRow>
        <TextField
          name="costsBy.de"
          label={t('costsBy')}
          hint={t('costsByHint')}
          defaultValue={costsBy.de}
          optionalLabel={optional}
        />
        <TextField
          name="costsBy.en"
          label={t('costsByEn')}
          defaultValue={costsBy.en}
          optionalLabel={optional}
          lang="en"
        />
      </FieldRow>
    </Fieldset>
  )
}
