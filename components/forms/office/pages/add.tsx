import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { addQuestion } from '@/lib/forms/office/actions'
import { kindsFor } from '@/lib/forms/office/kinds'
import { stepCount, stepOf } from '@/lib/forms/steps'
import { words } from '@/lib/localized'
import { BlockList } from '../block-list'
import { DeskCrumbs, type DraftDesk } from '../desk'
import { KindList } from '../kind-list'
import { QuestionForm } from '../question-form'

type Props = { desk: DraftDesk; asked: Record<string, string | string[] | undefined> }

/** A block or a question more: first what, then its words. */
export async function AddPage({ desk, asked }: Props) {
  const { ctx, form, draft, path } = desk
  const [t, labels] = await Promise.all([getTranslations('forms'), formLabels()])
  const number = Math.min(Math.max(1, Number(asked.step) || 1), stepCount(draft))
  const { purpose } = form
  const kind = kindsFor(purpose).find((one) => one === asked.kind)
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
          <DeskCrumbs
            desk={desk}
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
          <QuestionForm {...{ kind, draft, purpose }} step={number} locale={ctx.locale} />
        </Form>
      ) : (
        <>
          <BlockList hidden={{ ...hidden, step: number }} draft={draft} purpose={purpose} />
          <KindList here={here} purpose={purpose} />
        </>
      )}
    </>
  )
}
