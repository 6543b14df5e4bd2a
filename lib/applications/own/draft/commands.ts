import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { ensureLogin } from '@/lib/auth/logins'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, invalid } from '@/lib/errors'
import { forgetBytes } from '@/lib/files/store'
import { openIssues, readAnswers } from '@/lib/forms/answers'
import type { Answers } from '@/lib/forms/condition'
import { type Version, versionById } from '@/lib/forms/queries'
import { stepsAsked } from '@/lib/forms/steps'
import { checkUploads, keepUploads } from '@/lib/forms/uploads'
import { isEditable, mayMove, stateAfter, statesBefore } from '../../state'
import { answersOf, type Held, holder, recordOf } from '../holder'
import { tellApplicant } from '../mails'
import type { SaveInput, SubmitInput } from '../schema'

/** `next` is the page that follows: a step, or null for the review. */
export type Saved = { token: string; intent: SaveInput['intent']; next: number | null; version: number }

const formOf = async ({ ctx, application }: Held): Promise<Version> => {
  const form = await versionById({ db: ctx.db }, application.versionId)
  if (!form) throw closed('application.noForm')
  return form
}

/**
 * Keeps the answers of one step. What is missing is no error while it is kept for later; what is wrong is told and keeps
 * everything as it was. Throws Conflict when another tab saved since the form was filled, Closed once it is sent in;
 * Invalid for missing answers when one wants to go on: they are kept all the same.
 */
export async function saveStep(ctx: Ctx, input: SaveInput): Promise<Saved> {
  const held = await holder(ctx, input.token)
  const { application } = held
  if (!isEditable(application.state)) throw closed('application.sent')
  if (application.version !== input.version) throw conflict('application.savedElsewhere')
  const form = await formOf(held)
  const before = answersOf(application.answers)
  const { step, answers: raw } = input
  const uploads = await checkUploads(form, raw, step)
  const read = readAnswers(form, raw, { step, partial: true, before, uploads, locale: ctx.locale })
  if ('fieldErrors' in read) throw invalid('application.mend', read.fieldErrors)
  const { values } = read
  const gone = await held.ctx.db.$transaction(async (tx) => {
    await write(tx, held, input, values)
    return keepUploads(tx, held.ctx, { kind: 'application', id: application.id }, uploads, values, before)
  })
  for (const id of gone) await forgetBytes(ctx.network.id, id)
  const missing = openIssues(form, values).find((issues) => issues.step === step)
  if (input.intent === 'next' && missing) throw invalid('application.missing', missing.fieldErrors)
  const next = stepsAsked(form, values).find((one) => one > step) ?? null
  return { token: input.token, intent: input.intent, next, version: input.version + 1 }
}

async function write(tx: Tx, { ctx, application }: Held, { version, step }: SaveInput, values: Answers) {
  const { id } = application
  const { count } = await tx.application.updateMany({
    where: { id, version, state: { in: ['open', 'asked_back'] } },
    data: { version: { increment: 1 }, savedAt: now(), step },
  })
  if (count === 0) throw conflict('application.savedElsewhere')
  const networkId = ctx.network.id
  await tx.answer.deleteMany({ where: { applicationId: id } })
  await tx.answer.createMany({
    data: Object.entries(values).map(([key, value]) => ({ networkId, applicationId: id, key, value })),
  })
  // A draft is its applicant's own; once the office has read it, each change is written down.
  if (application.state === 'open') return
  await audit(tx, ctx, {
    action: 'applications.change',
    area: 'applications',
    record: recordOf(application),
    ...difference(answersOf(application.answers), values),
  })
}

function difference(before: Answers, after: Answers) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  const only = (answers: Answers) => Object.fromEntries(changed.map((key) => [key, answers[key] ?? null]))
  return { before: only(before), after: only(after) }
}

/**
 * Sends the application in, once: who presses twice, or in two tabs, has sent one. The login arises with it. Throws
 * Invalid while something is missing, Conflict when the answers are not those that were reviewed. Answers the token.
 */
export async function submitApplication(ctx: Ctx, { token, version }: SubmitInput): Promise<string> {
  const held = await holder(ctx, token)
  const { application } = held
  if (!mayMove(application.state, 'submit')) {
    if (application.submittedAt && application.state !== 'withdrawn') return token
    throw closed('application.sent')
  }
  const form = await formOf(held)
  if (application.version !== version) throw conflict('application.changed')
  if (openIssues(form, answersOf(application.answers)).length > 0) throw invalid('application.incomplete')
  await held.ctx.db.$transaction(async (tx) => {
    const { count } = await tx.application.updateMany({
      where: { id: application.id, version, state: { in: statesBefore('submit') } },
      data: {
        state: stateAfter('submit'),
        submittedAt: application.submittedAt ?? now(),
        version: { increment: 1 },
      },
    })
    if (count === 0) return
    // Sent in anew after a question: the changed answers are the reply.
    await tx.inquiry.updateMany({
      where: { applicationId: application.id, repliedAt: null },
      data: { repliedAt: now() },
    })
    await tellApplicant(tx, ctx.network, application.submittedAt ? 'replied' : 'received', application)
    await audit(tx, held.ctx, {
      action: 'applications.submit',
      area: 'applications',
      record: recordOf(application),
      after: { kind: application.kind?.name },
    })
  })
  await ensureLogin(application.email, application.language === 'en' ? 'en' : 'de')
  return token
}
