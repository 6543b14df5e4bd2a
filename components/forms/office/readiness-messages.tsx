import { getTranslations } from 'next-intl/server'
import { Message } from '@/components/ui/message'
import { problemsOf, withoutEnglish } from '@/lib/forms/office/readiness'
import type { Version } from '@/lib/forms/queries'
import type { Locale } from '@/lib/localized'
import { words } from '@/lib/localized'

type Props = {
  draft: Version
  locale: Locale
  /** It may ask nothing at all. */
  nothing?: boolean
}

/** What keeps a draft from being published, and what is worth a second look. */
export async function ReadinessMessages({ draft, locale, nothing }: Props) {
  const t = await getTranslations('forms.publish')
  const problems = problemsOf(draft, nothing)
  const german = withoutEnglish(draft)
  return (
    <>
      {problems.length > 0 && (
        <Message kind="danger" title={t('missing')}>
          <ul>
            {problems.map((problem) => {
              const question = 'question' in problem ? words(problem.question.label, locale) : ''
              const step = 'step' in problem ? problem.step : 0
              return (
                <li key={`${problem.kind}-${question}-${step}`}>
                  {t(`problems.${problem.kind}`, { question, step })}
                </li>
              )
            })}
          </ul>
        </Message>
      )}
      {german.length > 0 && (
        <Message kind="warning" title={t('english')}>
          <p>
            {t('englishText')}{' '}
            {new Intl.ListFormat(locale).format(german.map((question) => words(question.label, locale)))}
          </p>
        </Message>
      )}
    </>
  )
}
