import { getTranslations } from 'next-intl/server'
import { Figure } from '@/components/ui/figure'
import { Table, Th } from '@/components/ui/table'
import type { ConditionPhrases } from '@/lib/forms/condition-words'
import type { Version } from '@/lib/forms/queries'
import { stepCount, stepOf } from '@/lib/forms/steps'
import type { Locale } from '@/lib/localized'
import { words } from '@/lib/localized'
import type { FormPurpose } from '@/prisma/generated/enums'
import { conditionPhrases } from '../phrases'
import { QuestionRow } from './question-row'

type Props = {
  version: Version
  locale: Locale
  /** Address of the form's pages. */
  path: string
  purpose: FormPurpose
  /** Shows what changes the draft; the tables then stand in a form. */
  writes?: boolean
}

/** What a version asks, page by page, with a button for every move: complete without a mouse and without JavaScript. */
export async function QuestionTables({ version, locale, path, purpose, writes = false }: Props) {
  const say = await conditionPhrases()
  const count = stepCount(version)
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  return numbers.map((number) => (
    <StepTable
      key={number}
      {...{ version, locale, path, purpose, writes, say, number, count }}
      first={version.questions.filter((question) => question.step < number).length}
    />
  ))
}

type StepProps = Required<Props> & { say: ConditionPhrases; number: number; first: number; count: number }

async function StepTable({ number, first, count, purpose, ...view }: StepProps) {
  const t = await getTranslations('forms')
  const { version, locale, path, writes } = view
  const step = stepOf(version, number)
  const title = step.title
    ? words(step.title, locale)
    : count > 1
      ? t('step', { number })
      : t('build.untitled')
  return (
    <section className="form-step" id={`step-${number}`}>
      <div className="form-step-head">
        {count > 1 && <Figure value={number} size="m" label={t('step', { number })} />}
        <h2>{title}</h2>
        {writes && (
          <a href={`${path}/questions/new?step=${number}`} className="form-step-add">
            {t('build.add')}
            <span className="visually-hidden"> {t('build.addTo', { step: title })}</span>
          </a>
        )}
      </div>
      {step.questions.length > 0 ? (
        <Table caption={title} className="question-table">
          <thead>
            <tr>
              <Th>{t('build.number')}</Th>
              <Th>{t('build.question')}</Th>
              {writes && <Th>{t('build.order')}</Th>}
            </tr>
          </thead>
          <tbody>
            {step.questions.map((question, i) => (
              <QuestionRow key={question.id} {...view} question={question} number={first + i + 1} />
            ))}
          </tbody>
        </Table>
      ) : (
        <p className="muted">{t('build.emptyStep', { purpose })}</p>
      )}
    </section>
  )
}
