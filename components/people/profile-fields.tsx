import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'

type Profile = {
  title: string | null
  givenName: string
  familyName: string
  language: string
  phone: string | null
}

/** Title, names, language, phone. */
export async function ProfileFields({ person }: { person?: Profile }) {
  const [t, common] = await Promise.all([getTranslations('people.form'), getTranslations('common')])
  const optional = { optionalLabel: common('optional') }
  return (
    <>
      <FieldRow>
        <TextField name="givenName" label={t('givenName')} defaultValue={person?.givenName} required />
        <TextField name="familyName" label={t('familyName')} defaultValue={person?.familyName} required />
      </FieldRow>
      <TextField
        name="title"
        label={t('title')}
        hint={t('titleHint')}
        size="m"
        defaultValue={person?.title}
        {...optional}
      />
      <SelectField
        name="language"
        label={t('language')}
        size="m"
        defaultValue={person?.language ?? 'de'}
        options={[
          { value: 'de', label: common('german') },
          { value: 'en', label: common('english') },
        ]}
      />
      <TextField
        name="phone"
        type="tel"
        label={t('phone')}
        size="m"
        defaultValue={person?.phone}
        {...optional}
      />
    </>
  )
}
