import { getTranslations } from 'next-intl/server'
import { said } from '@/components/forms/said'
import { Fact, Facts } from '@/components/ui/facts'
import { answerWords } from '@/lib/forms/answer-words'
import type { Locale } from '@/lib/localized'
import type { Asked } from '@/lib/registrations/answering/queries'

type Props = { asked: Asked; locale: Locale }

/** What an institution has answered already, and who did it: not asked again of its other people. */
export async function InstitutionFacts({ asked: { questions, institution }, locale }: Props) {
  if (!institution) return null
  const [t, forms] = await Promise.all([getTranslations('forms.event'), getTranslations('forms')])
  const answered = questions.filter(
    (question) => question.per === 'institution' && Object.hasOwn(institution.by, question.key),
  )
  if (answered.length === 0) return null
  return (
    <Facts plain>
      {answered.map((question) => (
        <Fact
          key={question.key}
          name={said(question.label, locale)}
          note={t('answeredBy', { name: institution.by[question.key]?.name ?? '' })}
        >
          <span className="answer-words">
            {answerWords(question, institution.answers[question.key], locale, forms('yes'))}
          </span>
        </Fact>
      ))}
    </Facts>
  )
}
