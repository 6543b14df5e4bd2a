import { getTranslations } from 'next-intl/server'
import { FieldRow } from '@/components/form/fieldset'
import { TextField } from '@/components/form/text-field'

/** Somebody by name and work mail. */
export async function NewcomerFields({ required }: { required?: boolean }) {
  const [t, c] = await Promise.all([getTranslations('mandates.person'), getTranslations('common')])
  const optional = { optionalLabel: c('optional') }
  return (
    <>
      <TextField name="title" label={t('title')} hint={t('titleHint')} size="m" {...optional} />
      <FieldRow>
        <TextField name="givenName" label={t('givenName')} required={required} />
        <TextField name="familyName" label={t('familyName')} required={required} />
      </FieldRow>
      <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} required={required} />
      <TextField name="function" label={t('function')} hint={t('functionHint')} {...optional} />
    </>
  )
}
