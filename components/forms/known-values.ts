import { type Answers, keysOf } from '@/lib/forms/condition'
import type { Question } from '@/lib/forms/queries'

/** What conditions on a page must know of questions that it does not ask: of structured answers only that they were given. */
export function knownValues(shown: readonly Question[], answers: Answers): Answers {
  const here = new Set(shown.map((question) => question.key))
  const keys = shown.flatMap((question) => keysOf(question.condition)).filter((key) => !here.has(key))
  const plain = (value: Answers[string]) =>
    typeof value === 'object' && !Array.isArray(value) ? true : value
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = answers[key]
      return value === undefined ? [] : [[key, plain(value)]]
    }),
  )
}
