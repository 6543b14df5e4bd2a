import type { Tx } from '@/lib/db'
import { readAnswers } from '@/lib/forms/answers'
import type { AnswerValue } from '@/lib/forms/condition'
import { publishedVersion, type Question } from '@/lib/forms/queries'

/**
 * The questions that go with parts: each form's newest published version, a form of several parts asked once. Inside a
 * transaction pass its client: a command must not wait for a second connection.
 */
export async function questionsOf(
  db: Pick<Tx, 'formVersion'>,
  parts: readonly { formId: string | null }[],
): Promise<Question[]> {
  const formIds = [...new Set(parts.flatMap((part) => part.formId ?? []))]
  const questions: Question[] = []
  for (const id of formIds) questions.push(...((await publishedVersion({ db }, id))?.questions ?? []))
  // Two forms may share a key: it is one answer, so it is one question.
  return questions.filter((question, i) => questions.findIndex((other) => other.key === question.key) === i)
}

export type AnswerRow = { key: string; value: AnswerValue; retention: string }

/** Answers as rows, each with the keeping time of its question; or the fields that are to mend. */
export function answerRows(questions: readonly Question[], sent: unknown) {
  const read = readAnswers({ questions }, sent)
  if ('fieldErrors' in read) return { rows: [], fields: read.fieldErrors }
  const rows: AnswerRow[] = questions.flatMap(({ key, retention }) => {
    const value = read.values[key]
    return value === undefined ? [] : [{ key, value, retention }]
  })
  return { rows, fields: {} }
}
