import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Form } from '@/components/form/form'
import { RadioGroup } from '@/components/form/radio-group'
import { formLabels } from '@/components/layout/form-labels'
import { conditionWords } from '@/lib/forms/condition-words'
import { joinClauses, removeClause } from '@/lib/forms/office/actions'
import type { Built } from '@/lib/forms/office/clauses'
import type { Question } from '@/lib/forms/queries'
import type { Clause } from '@/lib/forms/schema'
import type { Locale } from '@/lib/localized'
import { conditionPhrases } from '../phrases'

type Props = {
  condition: Built
  questions: readonly Question[]
  hidden: Record<string, string | number>
  locale: Locale
}

/** The parts of a condition, each with a button that takes it out, and how they are joined. */
export async function ClauseList({ condition, questions, hidden, locale }: Props) {
  const [t, say, labels] = await Promise.all([
    getTranslations('forms.condition'),
    conditionPhrases(),
    formLabels(),
  ])
  const { clauses, inner, join } = condition
  const joins = (['and', 'or'] as const).map((value) => ({ value, label: t(`joins.${value}`) }))
  const rows = (some: readonly Clause[], inside: boolean) =>
    some.map((clause, at) => {
      const sentence = conditionWords(clause, questions, locale, say)
      return (
        <li key={JSON.stringify(clause)} className={inside ? 'pick-inside' : undefined}>
          <div>{sentence}</div>
          <ActionButton
            action={removeClause}
            hidden={{ ...hidden, at, inner: inside ? 'on' : undefined }}
            variant="quiet"
            label={
              <>
                <span aria-hidden="true">{t('remove')}</span>
                <span className="visually-hidden">{t('removeName', { clause: sentence })}</span>
              </>
            }
          />
        </li>
      )
    })
  const parts = clauses.length + (inner.clauses.length > 0 ? 1 : 0)
  const grouped = inner.clauses.length > 1
  return (
    <section className="mb-32">
      <h2 className="mb-8">{t('clauses')}</h2>
      <ul className="pick-rows">
        {rows(clauses, false)}
        {inner.clauses.length > 0 && (
          <li className="pick-group">
            <b>{t('group')}</b>
          </li>
        )}
        {rows(inner.clauses, true)}
      </ul>
      {(parts > 1 || grouped) && (
        <Form action={joinClauses} hidden={hidden} labels={labels} prefix="join" className="form mt-24">
          <RadioGroup name="join" label={t('join')} options={joins} defaultValue={join} inline />
          {grouped && (
            <RadioGroup
              name="innerJoin"
              label={t('innerJoin')}
              options={joins}
              defaultValue={inner.join}
              inline
            />
          )}
          <div className="form-actions">
            <button type="submit" className="button button-secondary">
              {t('saveJoin')}
            </button>
          </div>
        </Form>
      )}
    </section>
  )
}
