import { longDate } from '@/lib/clock'
import type { Locale } from '@/lib/localized'
import { words } from '@/lib/localized'
import type { AddressAnswer, AnswerValue } from './condition'
import { countryName } from './countries'
import type { QuestionFacts } from './schema'

const address = ({ street, postcode, town, country }: AddressAnswer, locale: Locale) =>
  [street, `${postcode} ${town}`.trim(), country === 'DE' ? '' : countryName(country, locale)]
    .filter(Boolean)
    .join(', ')

type Structured = Exclude<AnswerValue, string | number | boolean | string[]>
function structured(value: Structured, locale: Locale, yes: string) {
  if ('street' in value) return address(value, locale)
  if ('agreed' in value) return yes || value.agreed
  return value.name
}

/** A plain answer in words: the option's label, the country's name, the date as people write it. */
function plain({ kind, options }: Pick<QuestionFacts, 'kind' | 'options'>, given: string, locale: Locale) {
  const option = options?.find((one) => one.value === given)
  if (option) return words(option.label, locale)
  if (kind === 'country') return countryName(given, locale)
  return kind === 'date' ? longDate(locale, 'UTC', new Date(`${given}T00:00:00Z`)) : given
}

/** An answer in one line, as the person meant it; `yes` stands for a tick, instead of the whole wording. Empty for no answer. */
export function answerWords(
  question: Pick<QuestionFacts, 'kind' | 'options'>,
  value: AnswerValue | undefined,
  locale: Locale,
  yes = '',
): string {
  if (value === undefined || value === false) return ''
  if (value === true) return yes
  if (typeof value === 'number')
    return value.toLocaleString(locale, { maximumFractionDigits: 6, useGrouping: false })
  if (typeof value === 'string') return plain(question, value, locale)
  if (Array.isArray(value)) return value.map((one) => plain(question, one, locale)).join(', ')
  return structured(value, locale, yes)
}
