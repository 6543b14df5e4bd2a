import { ArrowDown, ArrowUp, Copy } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import { Td } from '@/components/ui/table'
import { type ConditionPhrases, conditionWords } from '@/lib/forms/condition-words'
import type { Question, Version } from '@/lib/forms/queries'
import type { Locale } from '@/lib/localized'
import { words } from '@/lib/localized'
import { said } from '../said'

const acts = { earlier: ArrowUp, later: ArrowDown, duplicate: Copy } as const

type Props = {
  version: Version
  locale: Locale
  path: string
  writes: boolean
  say: ConditionPhrases
  question: Question
  number: number
}

/** One question of a version in the builder's list. */
export async function QuestionRow({ version, locale, path, writes, say, question, number }: Props) {
  const t = await getTranslations('forms')
  const { id, kind, label, options, condition } = question
  const name = words(label, locale)
  const href = `${path}/questions/${id}`
  const facts = [
    t(`kinds.${kind}`),
    question.required ? t('build.required') : t('build.optional'),
    ...(options ? [t('build.options', { count: options.length })] : []),
    ...(question.per === 'institution' ? [t('build.perInstitution')] : []),
    ...(question.retention === 'standard' ? [] : [t('build.needs')]),
  ]
  return (
    <tr id={`q-${id}`}>
      <Td className="question-number">{number}</Td>
      <th scope="row">
        {writes ? (
          <a className="link-plain" href={href}>
            {said(label, locale)}
          </a>
        ) : (
          said(label, locale)
        )}
        <span className="cell-second">{facts.join(', ')}</span>
        {condition && (
          <span className="cell-second question-depends">
            {t('build.onlyWhen', { condition: conditionWords(condition, version.questions, locale, say) })}
          </span>
        )}
      </th>
      {writes && (
        <Td>
          <div className="arrange">
            {(['earlier', 'later', 'duplicate'] as const).map((act) => (
              <button
                key={act}
                type="submit"
                name="arrange"
                value={`${act}:${id}`}
                className="icon-button"
                title={t(`build.${act}`, { question: name })}
                aria-label={t(`build.${act}`, { question: name })}
              >
                <Icon of={acts[act]} size={18} />
              </button>
            ))}
            <a className="question-condition" href={`${href}/condition`}>
              {t('build.condition')}
              <span className="visually-hidden"> {t('build.conditionOf', { question: name })}</span>
            </a>
          </div>
        </Td>
      )}
    </tr>
  )
}
