import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/form/form'
import { QuestionField } from '@/components/forms/question-field'
import { said } from '@/components/forms/said'
import { formLabels } from '@/components/layout/form-labels'
import { Fact, Facts } from '@/components/ui/facts'
import { type Ctx, can } from '@/lib/access/context'
import { answerWords } from '@/lib/forms/answer-words'
import type { AnswerValue } from '@/lib/forms/condition'
import { saveFieldValues } from '@/lib/people/actions'
import type { Field } from '@/lib/people/fields/queries'

type Props = { ctx: Ctx; personId: string; fields: Field[]; values: Record<string, AnswerValue> }

/** What the office keeps in fields of its own; whoever may write fills them in. */
export async function PersonFields({ ctx, personId, fields, values }: Props) {
  const [t, f, c, labels] = await Promise.all([
    getTranslations('people.fields'),
    getTranslations('forms'),
    getTranslations('common'),
    formLabels(),
  ])
  const filled = fields.filter(({ key }) => values[key] !== undefined)
  const words = { optional: c('optional'), choose: f('choose') }
  return (
    <>
      {filled.length === 0 && <p className="muted">{t('empty')}</p>}
      <Facts plain>
        {filled.map((field) => (
          <Fact key={field.id} name={said(field.label, ctx.locale)}>
            <span className="whitespace-pre-line">{answerWords(field, values[field.key], ctx.locale)}</span>
          </Fact>
        ))}
      </Facts>
      {can(ctx.actor, 'people.write') && (
        <details className="mt-16">
          <summary className="button button-secondary">{t('fill')}</summary>
          <div className="mt-16 measure">
            <Form
              action={saveFieldValues}
              hidden={{ network: ctx.network.slug, id: personId }}
              labels={labels}
              submit={c('save')}
              prefix="fields"
            >
              {fields.map((field) => (
                <QuestionField
                  key={field.id}
                  question={{ ...field, help: null, step: 1, retention: 'standard', per: 'person' }}
                  value={values[field.key]}
                  locale={ctx.locale}
                  labels={words}
                />
              ))}
            </Form>
          </div>
        </details>
      )}
    </>
  )
}
