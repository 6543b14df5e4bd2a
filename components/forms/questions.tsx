import type { Version } from '@/lib/forms/queries'
import { type FieldContext, QuestionField } from './question-field'

type Props = FieldContext & {
  version: Pick<Version, 'questions'>
  /** Answers given before, by question key. */
  defaults?: Readonly<Record<string, unknown>>
}

/** Questions one below the other, without conditions; names are "answers.<key>" (lib/forms/answers.ts reads them). */
export function Questions({ version, defaults = {}, ...context }: Props) {
  return version.questions.map((question) => (
    <QuestionField key={question.key} {...context} question={question} value={defaults[question.key]} />
  ))
}
