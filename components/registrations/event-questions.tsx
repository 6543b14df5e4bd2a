import { getTranslations } from 'next-intl/server'
import { Fieldset } from '@/components/form/fieldset'
import { Questions } from '@/components/forms/questions'
import type { Question } from '@/lib/forms/queries'
import type { Locale } from '@/lib/localized'

type Props = {
  questions: readonly Question[]
  locale: Locale
  /** Answers given before, by question key. */
  answers?: Readonly<Record<string, unknown>>
  /** Each group opens with a rule: on a page of its own. */
  ruled?: boolean
}

/** The event's questions; those about food and access apart, with what becomes of the answers. */
export async function EventQuestions({ questions, locale, answers = {}, ruled }: Props) {
  const [t, common, errors] = await Promise.all([
    getTranslations('registrations.register'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const labels = { optional: common('optional'), choose: errors('issues.required') }
  const usual = questions.filter((question) => question.retention === 'standard')
  const needs = questions.filter((question) => question.retention !== 'standard')
  const fields = (some: Question[]) => (
    <Questions version={{ questions: some }} locale={locale} defaults={answers} labels={labels} />
  )
  return (
    <>
      {usual.length > 0 && (
        <Fieldset ruled={ruled} legend={t('questions')}>
          {fields(usual)}
        </Fieldset>
      )}
      {needs.length > 0 && (
        <Fieldset ruled={ruled} legend={t('needs')} hint={t('needsNote')}>
          {fields(needs)}
        </Fieldset>
      )}
    </>
  )
}
