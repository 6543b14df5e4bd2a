import type { ComponentProps, ReactNode } from 'react'
import { QuestionField } from './question-field'

type Props = ComponentProps<typeof QuestionField> & {
  /** Said to those without scripts: when the question is asked. */
  when: ReactNode
  off?: boolean
}

/** A question that comes and goes with other answers (asked-script.tsx). */
export function DependentQuestion({ when, off, ...shown }: Props) {
  return (
    <div className="question" data-question={shown.question.key} data-off={off ? '' : undefined}>
      {when && <p className="question-when">{when}</p>}
      <QuestionField {...shown} />
    </div>
  )
}
