import { getTranslations } from 'next-intl/server'
import { RadioGroup } from '@/components/form/radio-group'
import type { Ctx } from '@/lib/access/context'
import { answerWords } from '@/lib/forms/answer-words'
import type { AnswerValue } from '@/lib/forms/condition'
import { words } from '@/lib/localized'
import { fieldFrom } from '@/lib/people/fields/queries'
import type { ProfileField } from '@/lib/standing/merge/profile'
import type { MergePreview } from '@/lib/standing/merge/queries'

type Choice = { name: string; label: string; keep: string; other: string; usual: 'keep' | 'other' | null }

/** Field by field what stays, wherever the two differ; and which address signs in, where both have one. */
export async function MergeChoices({ ctx, preview }: { ctx: Ctx; preview: MergePreview }) {
  const [t, f, c] = await Promise.all([
    getTranslations('people.merge'),
    getTranslations('people.merge.fields'),
    getTranslations('common'),
  ])
  const said = (field: ProfileField, value: string | number | null) => {
    if (value === null || value === '') return t('nothing')
    if (field === 'photoId') return t('photo')
    if (field === 'language') return value === 'en' ? c('english') : c('german')
    return String(value)
  }
  const login: Choice[] =
    preview.logins.keep && preview.logins.other
      ? [
          {
            name: 'login',
            label: t('login'),
            keep: preview.logins.keep,
            other: preview.logins.other,
            usual: null,
          },
        ]
      : []
  const choices: Choice[] = [
    ...login,
    ...preview.fields.map(({ field, usual }) => ({
      name: field,
      label: f(field),
      keep: said(field, preview.keep[field]),
      other: said(field, preview.other[field]),
      usual,
    })),
    ...preview.values.map(({ field, keep, other }) => {
      const asked = fieldFrom({ ...field, id: field.key, position: 0 })
      return {
        name: `field_${field.key}`,
        label: words(field.label, ctx.locale),
        keep: answerWords(asked, keep as AnswerValue, ctx.locale),
        other: answerWords(asked, other as AnswerValue, ctx.locale),
        usual: 'keep' as const,
      }
    }),
  ]
  if (choices.length === 0) return <p className="muted">{t('nothingDiffers')}</p>
  return choices.map(({ name, label, keep, other, usual }) => (
    <RadioGroup
      key={name}
      name={`take.${name}`}
      label={label}
      {...(name === 'login' ? { hint: t('loginHint'), required: true } : {})}
      options={[
        { value: 'keep', label: keep },
        { value: 'other', label: other },
      ]}
      defaultValue={usual}
    />
  ))
}
