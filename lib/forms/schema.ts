import * as z from 'zod'
import type { QuestionKind } from '@/prisma/generated/enums'

/** How long an answer is kept: diet and access needs go 30 days after the event. */
export const retentions = ['standard', 'diet', 'access'] as const
export type Retention = (typeof retentions)[number]

/** Who is asked: everybody, or each institution once. */
export const pers = ['person', 'institution'] as const
export type Per = (typeof pers)[number]

/** Names a question in answers, exports and conditions; never changes once answers exist. */
export const questionKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, { error: 'invalid' })

export type Option = { value: string; label: { de: string; en?: string } }

const clause = z.strictObject({
  question: questionKey,
  is: z.enum(['equals', 'one_of', 'set']),
  value: z.union([z.string(), z.array(z.string())]).optional(),
})
const group = <T extends z.ZodType>(part: T) =>
  z.union([
    z.strictObject({ and: z.array(part).min(1).max(12) }),
    z.strictObject({ or: z.array(part).min(1).max(12) }),
  ])
const inner = group(clause)
/** A clause, or several joined by and/or; among those may be one and/or group of clauses, and nothing deeper. */
export const condition = z.union([
  clause,
  group(z.union([clause, inner])).refine(
    (whole) => ('and' in whole ? whole.and : whole.or).filter((part) => !('question' in part)).length <= 1,
    { error: 'invalid' },
  ),
])
export type Clause = z.infer<typeof clause>
/** Clauses joined; at the top of a condition one of them may be a group itself. */
export type Group = { and: (Clause | Group)[] } | { or: (Clause | Group)[] }
export type Condition = Clause | Group

/** A question as the rules see it. */
export type QuestionFacts = {
  key: string
  kind: QuestionKind
  /** Asked on which page of the form, from 1; the first when not said. */
  step?: number
  /** The wording: a consent keeps it. */
  label?: unknown
  required: boolean
  options: Option[] | null
  condition: Condition | null
}
