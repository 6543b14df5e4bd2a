import { getTranslations } from 'next-intl/server'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import type { Localized } from '@/lib/localized'

type Props = {
  name: string
  label: string
  hint?: string
  value: Localized | null
  required?: boolean
  long?: boolean
}

/** A text in both languages: German first, English beside it and always optional. */
export async function TextPair({ name, label, hint, value, required, long }: Props) {
  const [t, common] = await Promise.all([getTranslations('agenda.office.session'), getTranslations('common')])
  const Field = long ? TextArea : TextField
  const optional = common('optional')
  return (
    <div className="text-pair">
      <Field
        name={`${name}.de`}
        label={`${label} (${t('german')})`}
        {...(hint ? { hint } : {})}
        defaultValue={value?.de ?? ''}
        lang="de"
        {...(required ? { required } : { optionalLabel: optional })}
      />
      <Field
        name={`${name}.en`}
        label={`${label} (${t('english')})`}
        defaultValue={value?.en ?? ''}
        lang="en"
        optionalLabel={optional}
      />
    </div>
  )
}
