import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import type { Answers, AnswerValue } from '@/lib/forms/condition'
import { keepUploads, type Uploads } from '@/lib/forms/uploads'
import { enqueue } from '@/lib/jobs/queue'
import { keepFor } from '../institutions/commands'
import type { AnswerRow } from '../questions'

const valuesOf = (rows: readonly { key: string; value: unknown }[]): Answers =>
  Object.fromEntries(rows.map((row) => [row.key, row.value as AnswerValue]))

const uploadsOf = (rows: readonly AnswerRow[]): Uploads =>
  Object.fromEntries(rows.flatMap(({ key, upload }) => (upload ? [[key, upload]] : [])))

/** The keys that the registration's event asks now, whatever part they belong to. */
async function keysNow(tx: Tx, registrationId: string) {
  const { event } = await tx.registration.findFirstOrThrow({
    where: { id: registrationId },
    select: { event: { select: { formId: true, parts: { select: { formId: true } } } } },
  })
  const formIds = [event, ...event.parts].flatMap((one) => one.formId ?? [])
  if (formIds.length === 0) return new Set<string>()
  const versions = await tx.formVersion.findMany({
    where: { formId: { in: formIds }, state: 'published' },
    orderBy: { number: 'desc' },
    distinct: ['formId'],
    select: { questions: { select: { key: true } } },
  })
  return new Set(versions.flatMap((version) => version.questions.map((question) => question.key)))
}

/**
 * Writes a registration's answers in place of those it had. What was answered to a question that is not asked any more
 * stays as it is; files that no answer names are forgotten. What is asked once per institution goes to the institution.
 */
export async function writeAnswers(tx: Tx, ctx: Ctx, registrationId: string, answers: readonly AnswerRow[]) {
  const stored = await tx.registrationAnswer.findMany({
    where: { registrationId },
    select: { key: true, value: true },
  })
  const [shared, own] = [true, false].map((yes) =>
    answers.filter((answer) => (answer.organisationId !== undefined) === yes),
  ) as [AnswerRow[], AnswerRow[]]
  if (stored.length > 0) {
    const asked = await keysNow(tx, registrationId)
    const replaced = stored.filter(({ key }) => asked.has(key) || own.some((answer) => answer.key === key))
    const keys = replaced.map(({ key }) => key)
    await tx.registrationAnswer.deleteMany({ where: { registrationId, key: { in: keys } } })
    await keepFiles(tx, ctx, registrationId, answers, valuesOf(replaced))
  } else await keepFiles(tx, ctx, registrationId, answers)
  const networkId = ctx.network.id
  if (own.length > 0)
    await tx.registrationAnswer.createMany({
      data: own.map(({ key, value, retention }) => ({ networkId, registrationId, key, value, retention })),
    })
  if (shared.length > 0) await keepFor(tx, ctx, registrationId, shared)
}

async function keepFiles(tx: Tx, ctx: Ctx, id: string, rows: readonly AnswerRow[], before: Answers = {}) {
  const owner = { kind: 'registration', id } as const
  const gone = await keepUploads(tx, ctx, owner, uploadsOf(rows), valuesOf(rows), before)
  await forgetLater(tx, ctx.network.id, gone)
}

/** Bytes go once the transaction that forgot their rows has committed. */
export async function forgetLater(tx: Tx, networkId: string, fileIds: readonly string[]) {
  for (const fileId of fileIds) await enqueue(tx, 'file.forgotten', { networkId, fileId })
}
