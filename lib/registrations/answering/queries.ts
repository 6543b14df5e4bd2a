import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import type { Answers, AnswerValue } from '@/lib/forms/condition'
import type { PickLists } from '@/lib/forms/one-answer'
import { asLocalized, type Localized } from '@/lib/localized'
import { everAsked, formsOf } from '../answers'
import {
  type AnsweredBy,
  type Institution,
  institutionAnswers,
  institutionFor,
  isSettled,
} from '../institutions/queries'
import { registrationPath } from '../link'
import { type EventForm, type EventQuestion, formsIn } from '../questions'
import { onStage } from './on-stage'

/** What a form asks somebody about an event, and what is known already. */
export type Asked = {
  forms: readonly EventForm[]
  /** All of them, in order. */
  questions: readonly EventQuestion[]
  /** The parts that ask something of their own: choosing one of the pools chooses the part. */
  parts: readonly { id: string; name: Localized; pools: readonly string[] }[]
  /** What they answered before, and what their institution did. */
  answers: Answers
  /** For which institution they answer; null when nothing is asked of institutions, or none is known. */
  institution: Institution | null
  /** What organisation and person questions offer. */
  lists: PickLists
  /** Where the files are that they sent before; null when they are not registered yet. */
  fileRoot: string | null
}

/** The answer of a form without questions. */
export const nothingAsked: Asked = {
  forms: [],
  questions: [],
  parts: [],
  answers: {},
  institution: null,
  lists: { organisations: [], people: [] },
  fileRoot: null,
}

type Reader = Pick<
  Tx,
  | 'formVersion'
  | 'institutionAnswer'
  | 'registration'
  | 'registrationAnswer'
  | 'organisation'
  | 'contribution'
  | 'release'
>
type Event = { id: string; formId: string | null }
type Part = { id: string; formId: string | null; name: unknown; pools: readonly { id: string }[] }

/** Answered once for an institution that is known; of everybody else the question is asked as of a person. */
export const isShared = ({ institution }: Pick<Asked, 'institution'>, question: EventQuestion) =>
  question.per === 'institution' && institution !== null

/** Asked of the institution and answered already: shown, not asked again. */
export const isAnsweredFor = ({ institution }: Pick<Asked, 'institution'>, question: EventQuestion) =>
  question.per === 'institution' && institution !== null && isSettled(institution, question.key)

/**
 * The questions of an event and these parts as this actor gets them. Where there is only one part, it is chosen: its
 * questions are everybody's. Inside a transaction pass its client.
 */
export async function askedOf(db: Reader, ctx: Ctx, event: Event, parts: readonly Part[]): Promise<Asked> {
  const read = await formsIn(db, event, parts)
  const forms = parts.length > 1 ? read : read.map(forEverybody)
  const questions = forms.flatMap((form) => form.questions)
  if (questions.length === 0) return nothingAsked
  const institution = questions.some((question) => question.per === 'institution')
    ? await institutionFor(db, ctx, event.id)
    : null
  const own = await ownAnswers(db, ctx, event.id)
  const asking = new Set(questions.flatMap((question) => question.parts ?? []))
  return {
    forms,
    questions,
    parts: parts
      .filter((part) => asking.has(part.id))
      .map(({ id, name, pools }) => ({ id, name: asLocalized(name), pools: pools.map((pool) => pool.id) })),
    answers: { ...own.answers, ...institution?.answers },
    institution,
    lists: {
      organisations: ctx.actor.standing.organisations.map(({ id, name }) => ({ id, name })),
      people: questions.some((question) => question.kind === 'person') ? await onStage(db, event.id) : [],
    },
    fileRoot: own.id && `${registrationPath(ctx.network.slug, own.id)}/files`,
  }
}

const forEverybody = (form: EventForm): EventForm => ({
  ...form,
  parts: null,
  questions: form.questions.map((question) => ({ ...question, parts: null })),
})

async function ownAnswers(db: Reader, { actor }: Ctx, eventId: string) {
  const row = actor.personId
    ? await db.registration.findFirst({
        where: { eventId, personId: actor.personId },
        select: { id: true, answers: { select: { key: true, value: true } } },
      })
    : null
  const answers = row?.answers.map(({ key, value }) => [key, value as AnswerValue]) ?? []
  return { id: row?.id ?? null, answers: Object.fromEntries(answers) as Answers }
}

/** What somebody answered, and what their institution did, with the questions as they are worded now. */
export async function ownAnswered(
  ctx: Ctx,
  registration: { id: string; eventId: string; answers: readonly { key: string; value: unknown }[] },
) {
  const questions = await everAsked(ctx, await formsOf(ctx, registration.eventId))
  if (questions.length === 0) return []
  const { organisationId } = await ctx.db.registration.findFirstOrThrow({
    where: { id: registration.id },
    select: { organisationId: true },
  })
  const shared = organisationId
    ? await institutionAnswers(ctx.db, registration.eventId, organisationId)
    : { answers: {}, by: {} as Readonly<Record<string, AnsweredBy>> }
  const own = new Map(registration.answers.map(({ key, value }) => [key, value as AnswerValue]))
  return questions.flatMap((question) => {
    const value = own.get(question.key) ?? (shared.answers as Answers)[question.key]
    if (value === undefined) return []
    return [{ question, value, by: own.has(question.key) ? null : (shared.by[question.key]?.name ?? null) }]
  })
}
