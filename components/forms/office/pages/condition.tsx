import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { conditionWords } from '@/lib/forms/condition-words'
import { built } from '@/lib/forms/office/clauses'
import { earlierThan } from '@/lib/forms/office/order'
import type { Question } from '@/lib/forms/queries'
import { words } from '@/lib/localized'
import { conditionPhrases } from '../../phrases'
import { ClauseForm } from '../clause-form'
import { ClauseList } from '../clause-list'
import { DeskCrumbs, type DraftDesk } from '../desk'

type Props = { desk: DraftDesk; question: Question; on: string | string[] | undefined }

/** When a question is asked: parts of a condition, and one more. */
export async function ConditionPage({ desk, question, on }: Props) {
  const { ctx, form, draft, path } = desk
  const [t, say] = await Promise.all([getTranslations('forms.condition'), conditionPhrases()])
  const { locale } = ctx
  const earlier = earlierThan(draft.questions, question.id)
  const condition = built(question.condition)
  const name = words(question.label, locale)
  const here = `${path}/questions/${question.id}`
  const hidden = {
    network: ctx.network.slug,
    form: form.id,
    changes: draft.changes,
    question: question.id,
  }
  return (
    <>
      <PageHead
        title={t('title')}
        sub={name}
        crumbs={<DeskCrumbs desk={desk} ways={[{ href: here, label: name }, { label: t('title') }]} />}
      />
      <p className="measure lead mb-24">
        {question.condition
          ? t('only', { condition: conditionWords(question.condition, draft.questions, locale, say) })
          : t('always')}
      </p>
      {question.condition && <ClauseList {...{ condition, hidden, locale }} questions={draft.questions} />}
      {earlier.length > 0 ? (
        <ClauseForm
          here={`${here}/condition`}
          asked={earlier.find((one) => one.key === on)}
          grouping={condition.clauses.length > 0}
          {...{ earlier, hidden, locale }}
        />
      ) : (
        <p className="muted measure">{t('first')}</p>
      )}
      <p className="mt-32">
        <a href={here}>{t('back')}</a>
      </p>
    </>
  )
}
