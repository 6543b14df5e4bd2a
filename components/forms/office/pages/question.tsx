import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { conditionWords } from '@/lib/forms/condition-words'
import { editQuestion, removeQuestion } from '@/lib/forms/office/actions'
import type { Question } from '@/lib/forms/queries'
import { words } from '@/lib/localized'
import { conditionPhrases } from '../../phrases'
import { DeskCrumbs, type DraftDesk } from '../desk'
import { QuestionForm } from '../question-form'

/** One question of a draft: its words, answers and keeping time. */
export async function QuestionPage({ desk, question }: { desk: DraftDesk; question: Question }) {
  const { ctx, form, draft, path } = desk
  const [t, kinds, labels, say] = await Promise.all([
    getTranslations('forms.question'),
    getTranslations('forms.kinds'),
    formLabels(),
    conditionPhrases(),
  ])
  const { kind, key, condition } = question
  const here = `${path}/questions/${question.id}`
  const hidden = {
    network: ctx.network.slug,
    form: form.id,
    changes: draft.changes,
    question: question.id,
  }
  const name = words(question.label, ctx.locale)
  return (
    <>
      <PageHead
        title={t('editTitle')}
        sub={t('key', { kind: kinds(kind), key })}
        crumbs={<DeskCrumbs desk={desk} ways={[{ label: name }]} />}
      />
      <p className="measure mb-24">
        {condition
          ? t('when', { condition: conditionWords(condition, draft.questions, ctx.locale, say) })
          : t('always')}{' '}
        <a href={`${here}/condition`}>{t('editCondition')}</a>
      </p>
      <Form action={editQuestion} hidden={hidden} labels={labels} submit={t('submit')}>
        <QuestionForm
          {...{ kind, draft, question }}
          purpose={form.purpose}
          step={question.step}
          locale={ctx.locale}
        />
      </Form>
      <ConfirmForm
        action={removeQuestion}
        hidden={hidden}
        labels={labels}
        prefix="remove"
        open={t('remove')}
        title={t('removeTitle')}
        consequence={t('removeText', { purpose: form.purpose })}
        confirm={t('removeConfirm')}
      />
    </>
  )
}
