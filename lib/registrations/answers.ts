import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { answerWords } from '@/lib/forms/answer-words'
import type { AnswerValue } from '@/lib/forms/condition'
import { publishedVersions, type Question } from '@/lib/forms/queries'
import { translator } from '@/lib/i18n/translator'
import { asLocalized, type Localized } from '@/lib/localized'

/** A question as a column of the office's list and export. */
export type AnswerColumn = Pick<Question, 'key' | 'kind' | 'options' | 'per'> & { label: Localized }
/** An answer in words; for an upload, `file` is its id (below /files). Empty words: no answer. */
export type AnswerCell = { words: string; file?: string }

/** The forms that an event asks: its own, then its parts'. */
export async function formsOf(ctx: Ctx, eventId: string): Promise<string[]> {
  const event = await ctx.db.event.findFirst({
    where: { id: eventId },
    select: {
      formId: true,
      parts: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { formId: true } },
    },
  })
  return [...new Set([event, ...(event?.parts ?? [])].flatMap((one) => one?.formId ?? []))]
}

/**
 * Every question that an event ever asked, by form: as it is worded now, with all answers that could ever be chosen; what
 * is not asked any more comes last. So answers given to an older version stay readable.
 */
export async function everAsked(ctx: Ctx, formIds: readonly string[]): Promise<Question[]> {
  const versions = await publishedVersions(ctx, formIds)
  const found = new Map<string, Question>()
  for (const question of formIds.flatMap((id) =>
    versions.filter((version) => version.formId === id).flatMap((version) => version.questions),
  )) {
    const newer = found.get(question.key)
    if (!newer) found.set(question.key, question)
    else if (newer.options && question.options) {
      const known = new Set(newer.options.map((option) => option.value))
      const gone = question.options.filter((option) => !known.has(option.value))
      found.set(question.key, { ...newer, options: [...newer.options, ...gone] })
    }
  }
  return [...found.values()]
}

const cell = (column: AnswerColumn, value: AnswerValue | undefined, ctx: Ctx, yes: string): AnswerCell => ({
  words: answerWords(column, value, ctx.locale, yes),
  ...(typeof value === 'object' && 'file' in value ? { file: value.file } : {}),
})

export type EventAnswers = {
  columns: AnswerColumn[]
  /** One cell for each column; what an institution answered stands with everybody from there. */
  cellsOf: (registrationId: string) => AnswerCell[]
}

/**
 * What those registered for an event answered, in words, for lists and exports: as many statements for ten as for ten
 * thousand. `ids` narrows it to these registrations. Answers about food and access needs are never in it (needs/).
 */
export async function answersOf(ctx: Ctx, eventId: string, ids?: readonly string[]): Promise<EventAnswers> {
  authorize(ctx, 'events.read')
  const asked = await everAsked(ctx, await formsOf(ctx, eventId))
  const columns = asked
    .filter((question) => question.retention === 'standard')
    .map(({ key, kind, options, per, label }) => ({ key, kind, options, per, label: asLocalized(label) }))
  if (columns.length === 0) return { columns, cellsOf: () => [] }
  const registration = { eventId, ...(ids ? { id: { in: [...ids] } } : {}) }
  const own = await ctx.db.registrationAnswer.findMany({
    where: { retention: 'standard', registration },
    select: { registrationId: true, key: true, value: true },
  })
  const shared = columns.some((column) => column.per === 'institution')
    ? await sharedAnswers(ctx, eventId, registration)
    : []
  const values = new Map<string, Record<string, AnswerValue>>()
  for (const { registrationId, key, value } of [...shared, ...own])
    values.set(registrationId, { ...values.get(registrationId), [key]: value as AnswerValue })
  const yes = translator(ctx.locale, ctx.network.tone, 'forms')('yes')
  return {
    columns,
    cellsOf: (id) => columns.map((column) => cell(column, values.get(id)?.[column.key], ctx, yes)),
  }
}

/** What institutions answered once, for each registration from there. */
async function sharedAnswers(ctx: Ctx, eventId: string, registration: { eventId: string }) {
  const [answers, people] = await Promise.all([
    ctx.db.institutionAnswer.findMany({
      where: { eventId, retention: 'standard' },
      select: { organisationId: true, key: true, value: true },
    }),
    ctx.db.registration.findMany({
      where: { ...registration, organisationId: { not: null } },
      select: { id: true, organisationId: true },
    }),
  ])
  const byOrganisation = Map.groupBy(answers, (answer) => answer.organisationId)
  return people.flatMap(({ id, organisationId }) =>
    (byOrganisation.get(organisationId ?? '') ?? []).map(({ key, value }) => ({
      registrationId: id,
      key,
      value,
    })),
  )
}
