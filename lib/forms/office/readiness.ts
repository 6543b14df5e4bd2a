import { asLocalized } from '@/lib/localized'
import type { FormPurpose } from '@/prisma/generated/enums'
import type { Question, Version } from '../queries'
import { stepCount, stepOf } from '../steps'
import { brokenCondition } from './order'

export type Problem =
  | { kind: 'empty' }
  | { kind: 'emptyStep'; step: number }
  | { kind: 'order'; question: Question }
  | { kind: 'options'; question: Question }

/** An event may stop asking: a version without questions takes the place of one that had some. */
export const mayAskNothing = (purpose: FormPurpose, live: Version | null) =>
  purpose === 'registration' && live !== null

/** What keeps a draft from being published. */
export function problemsOf(version: Version, nothing = false): Problem[] {
  const { questions } = version
  if (questions.length === 0) return nothing ? [] : [{ kind: 'empty' }]
  const steps = Array.from({ length: stepCount(version) }, (_, i) => i + 1)
  const broken = brokenCondition(questions)
  return [
    ...steps
      .filter((step) => stepOf(version, step).questions.length === 0)
      .map((step) => ({ kind: 'emptyStep' as const, step })),
    ...(broken ? [{ kind: 'order' as const, question: broken.question }] : []),
    ...questions
      .filter(({ kind, options }) => /_of$/.test(kind) && (options?.length ?? 0) < 2)
      .map((question) => ({ kind: 'options' as const, question })),
  ]
}

/** Questions that English readers would see in German. */
export const withoutEnglish = ({ questions }: Version) =>
  questions.filter(
    ({ label, help, options }) =>
      !asLocalized(label).en ||
      (help !== null && !asLocalized(help).en) ||
      options?.some((option) => !option.label.en),
  )
