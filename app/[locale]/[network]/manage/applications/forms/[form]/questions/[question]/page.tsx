import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Form } from '@/components/form/form'
import { QuestionForm } from '@/components/forms/office/question-form'
import { conditionPhrases } from '@/components/forms/phrases'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { conditionWords } from '@/lib/forms/condition-words'
import { editQuestion, removeQuestion } from '@/lib/forms/office/actions'
import { words } from '@/lib/localized'
import { managedQuestion } from '../../draft'
import { FormCrumbs } from '../../form'

type Props = { params: Promise<{ locale: string; network: string; form: string; question: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forms.question'))('editTitle') }
}

export default async function EditQuestion({ params }: Props) {
  const { ctx, form, draft, question, root, path } = await managedQuestion(params)
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
        crumbs={<FormCrumbs {...{ ctx, root, form }} ways={[{ label: name }]} />}
      />
      <p className="measure mb-24">
        {condition
          ? t('when', { condition: conditionWords(condition, draft.questions, ctx.locale, say) })
          : t('always')}{' '}
        <a href={`${here}/condition`}>{t('editCondition')}</a>
      </p>
      <Form action={editQuestion} hidden={hidden} labels={labels} submit={t('submit')}>
        <QuestionForm {...{ kind, draft, question }} step={question.step} locale={ctx.locale} />
      </Form>
      <ConfirmForm
        action={removeQuestion}
        hidden={hidden}
        labels={labels}
        prefix="remove"
        open={t('remove')}
        title={t('removeTitle')}
        consequence={t('removeText')}
        confirm={t('removeConfirm')}
      />
    </>
  )
}
