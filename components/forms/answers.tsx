import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Fact, Facts } from '@/components/ui/facts'
import { answerWords } from '@/lib/forms/answer-words'
import { askedQuestions } from '@/lib/forms/answers'
import type { Answers as AnswersByKey, AnswerValue } from '@/lib/forms/condition'
import type { Question, Version } from '@/lib/forms/queries'
import { stepCount, stepOf } from '@/lib/forms/steps'
import type { Locale } from '@/lib/localized'
import { said } from './said'

type Props = {
  version: Pick<Version, 'questions' | 'steps'>
  answers: AnswersByKey
  locale: Locale
  /** Where stored files are: "/files". Without it uploads are only named. */
  fileRoot?: string
  /** The page where a step is changed: a link beside its title. */
  editHref?: (step: number) => string
}

/** What somebody answered, by step, as they meant it; questions that were not asked are not shown. */
export async function Answers({ version, answers, locale, fileRoot, editHref }: Props) {
  const t = await getTranslations('forms')
  const asked = askedQuestions(version, answers)
  const count = stepCount(version)
  const steps = Array.from({ length: count }, (_, i) => stepOf({ ...version, questions: asked }, i + 1))
  const value = (question: Question): ReactNode => {
    const given = answers[question.key]
    if (given === undefined) return <span className="muted">{t('notAnswered')}</span>
    return shown(question, given, locale, fileRoot, t('yes'))
  }
  return steps
    .filter((step) => step.questions.length > 0)
    .map(({ number, title, questions }) => (
      <section key={number} className="answers">
        {(count > 1 || editHref) && (
          <div className="answers-head">
            <h2>{title ? said(title, locale) : t('answers')}</h2>
            {editHref && (
              <a href={editHref(number)}>
                {t('change')}
                <span className="visually-hidden">
                  {' '}
                  {title ? said(title, locale) : t('step', { number })}
                </span>
              </a>
            )}
          </div>
        )}
        <Facts plain>
          {questions.map((question) => (
            <Fact
              key={question.key}
              name={question.kind === 'consent' ? t('kinds.consent') : said(question.label, locale)}
              note={
                question.kind === 'consent' && !answers[question.key]
                  ? said(question.label, locale)
                  : undefined
              }
            >
              {value(question)}
            </Fact>
          ))}
        </Facts>
      </section>
    ))
}

function shown(
  question: Question,
  value: AnswerValue,
  locale: Locale,
  fileRoot: string | undefined,
  yes: string,
) {
  if (typeof value === 'object' && 'file' in value && fileRoot)
    return <a href={`${fileRoot}/${value.file}`}>{value.name}</a>
  if (typeof value === 'object' && 'agreed' in value)
    return (
      <>
        {yes}: <span lang={value.language === locale ? undefined : value.language}>{value.agreed}</span>
      </>
    )
  return <span className="answer-words">{answerWords(question, value, locale, yes)}</span>
}
