import { getTranslations } from 'next-intl/server'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { asLocalized } from '@/lib/localized'

type Words = { name: unknown; purpose: unknown; goals: unknown; results: unknown; contact: string | null }

const texts = ['purpose', 'goals', 'results'] as const

/** What a group is about, German first, English where there is any. */
export async function WordFields({ group }: { group?: Words }) {
  const [t, c] = await Promise.all([getTranslations('groups.form'), getTranslations('common')])
  const of = (field: keyof Words) => asLocalized(group?.[field])
  const optional = { optionalLabel: c('optional') }
  const german = (label: string) => `${label} (${c('german')})`
  const english = (label: string) => `${label} (${c('english')})`
  return (
    <>
      <TextField name="name.de" label={german(t('name'))} defaultValue={of('name').de} lang="de" required />
      <TextField
        name="name.en"
        label={english(t('name'))}
        defaultValue={of('name').en}
        lang="en"
        {...optional}
      />
      {texts.map((field) => (
        <div key={field} className="grid gap-24">
          <TextArea
            name={`${field}.de`}
            label={german(t(field))}
            defaultValue={of(field).de}
            lang="de"
            rows={3}
            {...(field === 'purpose' ? { required: true } : optional)}
          />
          <TextArea
            name={`${field}.en`}
            label={english(t(field))}
            defaultValue={of(field).en}
            lang="en"
            rows={3}
            {...optional}
          />
        </div>
      ))}
      <TextField
        name="contact"
        type="email"
        label={t('contact')}
        hint={t('contactHint')}
        defaultValue={group?.contact}
        {...optional}
      />
    </>
  )
}
