import type { Tx } from '@/lib/db'
import type { AnswerValue } from '@/lib/forms/condition'
import { publishedVersion, type Question } from '@/lib/forms/queries'
import type { Uploads } from '@/lib/forms/uploads'
import type { Localized } from '@/lib/localized'

type Asking = { formId: string | null }

/**
 * The questions that go with an event or its parts: each form's newest published version, a form of several parts asked
 * once. Inside a transaction pass its client: a command must not wait for a second connection.
 */
export async function questionsOf(
  db: Pick<Tx, 'formVersion'>,
  asking: readonly Asking[],
): Promise<Question[]> {
  const formIds = [...new Set(asking.flatMap((one) => one.formId ?? []))]
  const questions: Question[] = []
  for (const id of formIds) questions.push(...((await publishedVersion({ db }, id))?.questions ?? []))
  // Two forms may share a key: it is one answer, so it is one question.
  return questions.filter((question, i) => questions.findIndex((other) => other.key === question.key) === i)
}

/** A question with the parts whose choice makes it be asked; null: everybody is asked. */
export type EventQuestion = Question & { parts: readonly string[] | null }
/** What one form asks, of those who choose one of its parts. */
export type EventForm = Pick<EventQuestion, 'parts'> & { intro: Localized | null; questions: EventQuestion[] }

type Part = Asking & { id: string }

/**
 * What an event asks: its own form of everybody, and a form of each part of those who choose it; the newest published
 * version of each, in the order of the event, then of its parts. What several ask is asked once, by the first.
 */
export async function formsIn(
  db: Pick<Tx, 'formVersion'>,
  event: Asking,
  parts: readonly Part[],
): Promise<EventForm[]> {
  const found = new Map<string, EventQuestion>()
  const forms: EventForm[] = []
  for (const formId of new Set([event, ...parts].flatMap((one) => one.formId ?? []))) {
    const version = await publishedVersion({ db }, formId)
    const ids =
      formId === event.formId ? null : parts.filter((part) => part.formId === formId).map((part) => part.id)
    const questions: EventQuestion[] = []
    for (const question of version?.questions ?? []) {
      const before = found.get(question.key)
      if (before?.parts && ids) before.parts = [...before.parts, ...ids]
      if (before) continue
      const asked = { ...question, parts: ids }
      found.set(question.key, asked)
      questions.push(asked)
    }
    forms.push({ parts: ids, intro: version?.intro ?? null, questions })
  }
  return forms
}

/** An answer as it is written, with the keeping time of its question; `organisationId`: given once for all from there. */
export type AnswerRow = {
  key: string
  value: AnswerValue
  retention: string
  organisationId?: string
  /** The file that came with it. */
  upload?: Uploads[string]
}
