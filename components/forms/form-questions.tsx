import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Fieldset } from '@/components/form/fieldset'
import { askedQuestions } from '@/lib/forms/answers'
import { type Answers, keysOf } from '@/lib/forms/condition'
import { conditionWords } from '@/lib/forms/condition-words'
import type { PickLists } from '@/lib/forms/one-answer'
import type { Question, Version } from '@/lib/forms/queries'
import { stepCount, stepOf } from '@/lib/forms/steps'
import type { Locale } from '@/lib/localized'
import { AskedScript } from './asked-script'
import { DependentQuestion } from './dependent-question'
import { knownValues } from './known-values'
import { conditionPhrases } from './phrases'
import { QuestionField } from './question-field'
import { said } from './said'

type Props = {
  version: Pick<Version, 'questions' | 'steps'>
  locale: Locale
  /** One page of the form; without it all of them, one below the other. */
  step?: number
  /** What was answered so far, by question key. */
  answers?: Answers
  /** What organisation and person questions offer. */
  lists?: PickLists
  /** Where stored files are: "/files". */
  fileRoot?: string
}

/**
 * The questions of a form's version as fields of a `<Form>`; names are "answers.<key>" (lib/forms/answers.ts reads them).
 * What depends on an answer of the same page comes and goes while one types; without scripts it is shown with a hint.
 */
export async function FormQuestions({ version, locale, step, answers = {}, lists, fileRoot }: Props) {
  const [t, common, say] = await Promise.all([
    getTranslations('forms'),
    getTranslations('common'),
    conditionPhrases(),
  ])
  const labels = { optional: common('optional'), choose: t('choose') }
  const count = stepCount(version)
  const steps = (step ? [step] : Array.from({ length: count }, (_, i) => i + 1)).map((n) =>
    stepOf(version, n),
  )
  const shown = steps.flatMap((one) => one.questions)
  const here = new Set(shown.map((question) => question.key))
  const asked = new Set(askedQuestions(version, answers).map((question) => question.key))
  const depends = (question: Question) => keysOf(question.condition).some((key) => here.has(key))
  const field = (question: Question): ReactNode => {
    const { key, condition } = question
    const shown = { question, locale, labels, lists, fileRoot, value: answers[key] }
    // Decided by an earlier page already.
    if (!depends(question))
      return asked.has(key) ? (
        <div key={key}>
          <QuestionField {...shown} />
        </div>
      ) : null
    const when =
      condition && t('onlyWhen', { condition: conditionWords(condition, version.questions, locale, say) })
    return <DependentQuestion key={key} {...shown} when={when} off={!asked.has(key)} />
  }
  const whole = !step && count > 1
  return (
    <>
      {steps.map(({ number, title, questions }) =>
        whole ? (
          <Fieldset ruled key={number} legend={title ? said(title, locale) : t('step', { number })}>
            {questions.map(field)}
          </Fieldset>
        ) : (
          questions.map(field)
        ),
      )}
      {shown.some(depends) && (
        <AskedScript
          questions={shown
            .filter((question) => depends(question) || asked.has(question.key))
            .map(({ key, kind, condition }) => ({ key, kind, condition }))}
          known={knownValues(shown, answers)}
        />
      )}
    </>
  )
}
