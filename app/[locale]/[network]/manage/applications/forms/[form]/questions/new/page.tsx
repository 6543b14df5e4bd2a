import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { BlockList } from '@/components/forms/office/block-list'
import { KindList } from '@/components/forms/office/kind-list'
import { QuestionForm } from '@/components/forms/office/question-form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { addQuestion } from '@/lib/forms/office/actions'
import { questionKinds } from '@/lib/forms/office/schema'
import { stepCount, stepOf } from '@/lib/forms/steps'
import { words } from '@/lib/localized'
import { managedDraft } from '../../draft'
import { FormCrumbs, type FormParams, formTitle } from '../../form'

type Props = { params: FormParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props) {
  return formTitle(params, (await getTranslations('forms.add'))('title'), 'people.write')
}

export default async function AddQuestion({ params, searchParams }: Props) {
  const { ctx, form, draft, root, path } = await managedDraft(params)
  const asked = await searchParams
  const [t, labels] = await Promise.all([getTranslations('forms'), formLabels()])
  const number = Math.min(Math.max(1, Number(asked.step) || 1), stepCount(draft))
  const kind = questionKinds.find((one) => one === asked.kind)
  const { title } = stepOf(draft, number)
  const step = title ? words(title, ctx.locale) : t('step', { number })
  const here = `${path}/questions/new?step=${number}`
  const hidden = { network: ctx.network.slug, form: form.id, changes: draft.changes }
  return (
    <>
      <PageHead
        title={kind ? t('question.newTitle', { kind: t(`kinds.${kind}`) }) : t('add.title')}
        sub={t('add.sub', { step })}
        crumbs={
          <FormCrumbs
            {...{ ctx, root, form }}
            ways={[{ href: here, label: t('add.title') }, ...(kind ? [{ label: t(`kinds.${kind}`) }] : [])]}
          />
        }
      />
      {kind ? (
        <Form
          action={addQuestion}
          hidden={{ ...hidden, kind }}
          labels={labels}
          submit={t('question.add')}
          className="form mt-24"
        >
          <QuestionForm kind={kind} draft={draft} step={number} locale={ctx.locale} />
        </Form>
      ) : (
        <>
          <BlockList hidden={{ ...hidden, step: number }} draft={draft} />
          <KindList here={here} />
        </>
      )}
    </>
  )
}
