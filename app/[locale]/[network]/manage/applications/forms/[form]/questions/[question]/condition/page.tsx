import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClauseForm } from '@/components/forms/office/clause-form'
import { ClauseList } from '@/components/forms/office/clause-list'
import { conditionPhrases } from '@/components/forms/phrases'
import { PageHead } from '@/components/layout/page-head'
import { conditionWords } from '@/lib/forms/condition-words'
import { built } from '@/lib/forms/office/clauses'
import { earlierThan } from '@/lib/forms/office/order'
import { words } from '@/lib/localized'
import { managedQuestion } from '../../../draft'
import { FormCrumbs } from '../../../form'

type Props = {
  params: Promise<{ locale: string; network: string; form: string; question: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forms.condition'))('title') }
}

export default async function EditCondition({ params, searchParams }: Props) {
  const { ctx, form, draft, question, root, path } = await managedQuestion(params)
  const [t, say, { on }] = await Promise.all([
    getTranslations('forms.condition'),
    conditionPhrases(),
    searchParams,
  ])
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
        crumbs={
          <FormCrumbs {...{ ctx, root, form }} ways={[{ href: here, label: name }, { label: t('title') }]} />
        }
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
