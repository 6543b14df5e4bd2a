import type { Ctx } from '@/lib/access/context'
import { localIn } from '@/lib/clock'
import { csv } from '@/lib/documents/csv'
import { answerWords } from '@/lib/forms/answer-words'
import type { AnswerValue } from '@/lib/forms/condition'
import type { Question } from '@/lib/forms/queries'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import type { ListedRegistration } from './office/queries'

/**
 * What the office's list shows, as CSV for German spreadsheets; several places are joined in one cell. Times are in the
 * event's zone. Answers about food and access needs are not in it.
 */
export function registrationsCsv(
  ctx: Ctx,
  zone: string,
  rows: readonly ListedRegistration[],
  questions: readonly Question[],
): string {
  const t = translator(ctx.locale, ctx.network.tone, 'registrations')
  const asked = questions.filter((question) => question.retention === 'standard')
  const name = (text: unknown) => words(text, ctx.locale)
  const heads = [
    t('office.name'),
    t('office.function'),
    t('office.organisation'),
    t('office.email'),
    t('office.part'),
    t('office.poolColumn'),
    t('office.stateColumn'),
    t('office.rank'),
    t('office.price'),
    t('office.at'),
    t('office.language'),
    ...asked.map((question) => name(question.label)),
  ]
  const all = (row: ListedRegistration, of: (place: ListedRegistration['places'][number]) => string) =>
    row.places.map(of).join(' | ')
  const cells = rows.map((row) => [
    row.name,
    row.function,
    row.organisation,
    row.email,
    all(row, (place) => name(place.part)),
    all(row, (place) => name(place.pool)),
    row.givenBackAt ? t('place.given_back') : all(row, (place) => t(`place.${place.state}`)),
    all(row, (place) => String(place.rank ?? '')),
    row.cents / 100,
    localIn(zone, row.createdAt).replace('T', ' '),
    row.language,
    ...asked.map((question) => {
      const answer = row.answers.find((one) => one.key === question.key)
      return answerWords(question, answer?.value as AnswerValue | undefined, ctx.locale, t('office.yes'))
    }),
  ])
  return csv(heads, cells)
}
