import { getTranslations } from 'next-intl/server'
import { Fieldset } from '@/components/form/fieldset'
import { HiddenField } from '@/components/form/hidden-field'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import type { Option } from '@/lib/forms/schema'

/** A row for each answer and some empty ones; a row's value travels with it, so that words can change freely. */
export async function OptionFields({ options }: { options: readonly Option[] }) {
  const [t, common] = await Promise.all([getTranslations('forms.question'), getTranslations('common')])
  const empty = options.length === 0 ? 3 : 2
  const rows = [...options, ...Array.from({ length: empty }, () => null)]
  return (
    <Fieldset ruled legend={t('answers')} hint={t('answersHint')}>
      {rows.map((option, i) => {
        const name = `options.${i}`
        const label = t('answer', { number: i + 1 })
        return (
          <div className="option-row" key={option?.value ?? `new-${i}`}>
            <HiddenField name={`${name}.value`} value={option?.value ?? ''} />
            <TextField
              name={`${name}.label.de`}
              label={`${label} (${common('german')})`}
              defaultValue={option?.label.de}
            />
            <TextField
              name={`${name}.label.en`}
              label={`${label} (${common('english')})`}
              defaultValue={option?.label.en}
              lang="en"
            />
            <TextField
              name={`${name}.position`}
              label={t('place')}
              defaultValue={i + 1}
              inputMode="numeric"
            />
          </div>
        )
      })}
      <TextArea name="more" label={t('more')} hint={t('moreHint')} optionalLabel={common('optional')} />
    </Fieldset>
  )
}
