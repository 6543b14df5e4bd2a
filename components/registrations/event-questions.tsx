import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Fieldset } from '@/components/form/fieldset'
import { AskedScript } from '@/components/forms/asked-script'
import { DependentQuestion } from '@/components/forms/dependent-question'
import { knownValues } from '@/components/forms/known-values'
import { conditionPhrases } from '@/components/forms/phrases'
import { said } from '@/components/forms/said'
import { conditionWords } from '@/lib/forms/condition-words'
import { type Locale, words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { type Asked, isAnsweredFor, isShared } from '@/lib/registrations/answering/queries'
import type { EventQuestion } from '@/lib/registrations/questions'
import { InstitutionFacts } from './institution-facts'

type Props = {
  questions: Asked
  locale: Locale
  /** Each group opens with a rule: on a page of its own. */
  ruled?: boolean
}

/**
 * What an event asks: of everybody, of those who choose a part, once for their institution, and, apart, about food and
 * access with what becomes of the answers. Questions come and go with what is chosen; without scripts each says when it
 * is meant.
 */
export async function EventQuestions({ questions: asked, locale, ruled }: Props) {
  const { questions, parts, answers, institution, lists } = asked
  const fields = questions.filter((question) => !isAnsweredFor(asked, question))
  if (questions.length === 0) return null
  const [t, forms, common, say] = await Promise.all([
    getTranslations('forms.event'),
    getTranslations('forms'),
    getTranslations('common'),
    conditionPhrases(),
  ])
  const labels = { optional: common('optional'), choose: forms('choose') }
  const partNames = (ids: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(
      parts.filter((part) => ids.includes(part.id)).map((part) => `„${words(part.name, locale)}“`),
    )
  const when = ({ condition, parts: of }: EventQuestion) =>
    [
      of && t('onlyPart', { part: partNames(of) }),
      condition && forms('onlyWhen', { condition: conditionWords(condition, questions, locale, say) }),
    ]
      .filter(Boolean)
      .join(' ')
  const field = (question: EventQuestion) => (
    <DependentQuestion
      key={question.key}
      {...{ question, locale, labels, lists }}
      fileRoot={asked.fileRoot ? localePath(locale, asked.fileRoot) : undefined}
      value={answers[question.key]}
      when={when(question)}
    />
  )
  const group = (key: string, legend: ReactNode, some: readonly EventQuestion[], hint?: ReactNode) =>
    some.length > 0 && (
      <Fieldset key={key} ruled={ruled} legend={legend} hint={hint} comesAndGoes>
        {some.map(field)}
      </Fieldset>
    )
  const isUsual = (question: EventQuestion) =>
    question.retention === 'standard' && !isShared(asked, question) && !isAnsweredFor(asked, question)
  const name = (ids: readonly string[] | null) => {
    const part = ids && parts.find((one) => ids.includes(one.id))
    return part ? said(part.name, locale) : t('title')
  }
  return (
    <>
      {asked.forms.map(({ parts: of, intro, questions: some }) =>
        group(of?.join() ?? 'event', name(of), some.filter(isUsual), intro ? said(intro, locale) : undefined),
      )}
      {institution && questions.some((question) => question.per === 'institution') && (
        <Fieldset
          ruled={ruled}
          legend={t('institution', { institution: institution.name })}
          hint={t('institutionNote')}
        >
          <InstitutionFacts asked={asked} locale={locale} />
          {fields.filter((question) => isShared(asked, question)).map(field)}
        </Fieldset>
      )}
      {group(
        'needs',
        t('needs'),
        fields.filter((question) => question.retention !== 'standard' && !isShared(asked, question)),
        t('needsNote'),
      )}
      <AskedScript
        questions={fields.map(({ key, kind, condition, parts: of }) => ({
          key,
          kind,
          condition,
          ...(of
            ? { choices: parts.filter((part) => of.includes(part.id)).flatMap((part) => part.pools) }
            : {}),
        }))}
        known={knownValues(fields, answers)}
      />
    </>
  )
}
