import * as z from 'zod'
import { localized, localizedOptional } from '@/lib/localized'
import type { QuestionKind } from '@/prisma/generated/enums'

/** How long an answer is kept: diet and access needs go 30 days after the event. */
export const retentions = ['standard', 'diet', 'access'] as const
export type Retention = (typeof retentions)[number]

/** The kinds of question that a form can ask today; the office's editor offers these. */
export const askableKinds = [
  'short_text',
  'long_text',
  'one_of',
  'many_of',
  'number',
  'date',
  'consent',
] as const satisfies readonly QuestionKind[]

/** Names a question in answers, exports and conditions; never changes once answers exist. */
export const questionKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, { error: 'invalid' })

export type Option = { value: string; label: { de: string; en?: string } }

const clause = z.strictObject({
  question: questionKey,
  is: z.enum(['equals', 'one_of', 'set']),
  value: z.union([z.string(), z.array(z.string())]).optional(),
})
/** One level: a clause, or several of which all (and) or any (or) must hold. */
export const condition = z.union([
  clause,
  z.strictObject({ and: z.array(clause).min(1) }),
  z.strictObject({ or: z.array(clause).min(1) }),
])
export type Clause = z.infer<typeof clause>
export type Condition = z.infer<typeof condition>

/** A question as the rules see it. */
export type QuestionFacts = {
  key: string
  kind: QuestionKind
  required: boolean
  options: Option[] | null
  condition: Condition | null
}

/** A question as typed by the office: options one per line, "Deutsch | English". An empty label leaves the question out. */
export const questionInput = z.object({
  key: z.union([questionKey, z.literal('')]).default(''),
  kind: z.enum(askableKinds),
  label: localized(200, false),
  help: localizedOptional(500),
  required: z.literal('on').optional(),
  options: z.string().max(4000).default(''),
  retention: z.enum(retentions).default('standard'),
  position: z.coerce.number().int().min(0).max(999),
})
export type QuestionInput = z.infer<typeof questionInput>
