import { dayWords } from '@/lib/clock'
import { type Locale, type Localized, words } from '@/lib/localized'
import type { Reason } from './context'

/** Every fact that a sentence of standing.json may name. */
const names = ['kind', 'organisation', 'network', 'group', 'mandate', 'date', 'until', 'votes'] as const
export type ReasonFacts = Record<(typeof names)[number], string>

const isDay = /^\d{4}-\d{2}-\d{2}$/
const said = (fact: string | Localized, locale: Locale) =>
  typeof fact !== 'string'
    ? words(fact, locale)
    : isDay.test(fact)
      ? dayWords(locale, 'UTC', new Date(`${fact}T00:00:00Z`))
      : fact

/** The facts of a reason as its sentence wants them: names in the reader's language, days as people write them. */
export const reasonFacts = ({ facts }: Reason, locale: Locale): ReasonFacts =>
  Object.fromEntries(
    names.map((name) => [name, name in facts ? said(facts[name] as string | Localized, locale) : '']),
  ) as ReasonFacts
