import type { Locale } from '@/lib/localized'
import { words } from '@/lib/localized'
import { partsOf } from './condition'
import { countryName } from './countries'
import type { Clause, Condition, Group, QuestionFacts } from './schema'

/** The page's words: "„{question}“ ist „{value}“" and the like. */
export type ConditionPhrases = {
  is: (question: string, value: string) => string
  set: (question: string) => string
  ticked: (question: string) => string
  gone: string
}
type Named = Pick<QuestionFacts, 'key' | 'kind' | 'label' | 'options'>

const longest = 70
const short = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text)
const list = (locale: Locale, type: 'conjunction' | 'disjunction', parts: string[]) =>
  new Intl.ListFormat(locale, { type }).format(parts)

/** An offered value as people know it. */
export function valueWords({ kind, options }: Named, value: string, locale: Locale) {
  const option = options?.find((one) => one.value === value)
  if (option) return words(option.label, locale)
  return kind === 'country' ? countryName(value, locale) : value
}

function clauseWords(clause: Clause, questions: readonly Named[], locale: Locale, say: ConditionPhrases) {
  const question = questions.find((one) => one.key === clause.question)
  if (!question) return say.gone
  const name = short(words(question.label, locale))
  if (question.kind === 'consent') return say.ticked(name)
  if (clause.is === 'set') return say.set(name)
  const values = [clause.value ?? []].flat().map((value) => valueWords(question, value, locale))
  return say.is(name, list(locale, 'disjunction', values))
}

/** A condition as half a sentence ("„Wer beantragt?“ ist „Behörde“ und …"), for those who fill in and those who build. */
export function conditionWords(
  condition: Condition,
  questions: readonly Named[],
  locale: Locale,
  say: ConditionPhrases,
): string {
  const part = (one: Clause | Group): string => {
    if ('question' in one) return clauseWords(one, questions, locale, say)
    const inner = conditionWords(one, questions, locale, say)
    return partsOf(one).length > 1 ? `(${inner})` : inner
  }
  if ('question' in condition) return part(condition)
  const type = 'and' in condition ? 'conjunction' : 'disjunction'
  return list(locale, type, partsOf(condition).map(part))
}
