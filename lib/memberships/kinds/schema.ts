import * as z from 'zod'
import { optionalId, recordId, ticked, version } from '@/lib/form-fields'
import { localized, localizedOptional } from '@/lib/localized'
import { levels } from '@/lib/organisations/schema'

export const holders = ['person', 'institution'] as const
export const mandateKinds = ['voting_delegate', 'deputy', 'ordinary', 'junior'] as const
export const rights = ['price', 'access'] as const
/** How one gets in: by oneself at once, by a circular resolution of the board, or by the decision of one person. */
export const admissions = ['open', 'board', 'one'] as const

const emptyIsNull = z.literal('').transform(() => null)
const whole = (max: number) => z.coerce.number().int().min(0).max(max)
const maybe = (min: number, max: number) =>
  z
    .union([emptyIsNull, z.coerce.number().int().min(min).max(max)])
    .optional()
    .transform((value) => value ?? null)

/** "1.200", "12,50" → cents. */
const euros = z
  .string()
  .trim()
  .default('')
  .transform((text) => Math.round(Number(text.replaceAll('.', '').replace(',', '.') || '0') * 100))
  .refine((value) => Number.isInteger(value) && value >= 0 && value <= 10_000_000_00, { error: 'invalid' })

const given = z.array(z.enum(rights)).default([])
const mandate = z.object({ count: whole(99).default(0), votes: whole(9).default(0), gives: given })

/** Name, and for whom: everything else follows on the page of the kind. */
export const newKindInput = z.object({ name: localized(80), holder: z.enum(holders) })

/** What is said of a kind and how one gets in; none of it changes anybody's rights. */
export const kindInput = z.object({
  id: recordId,
  version,
  name: localized(80),
  position: whole(999).default(0),
  entry: z.enum(admissions),
  days: z.coerce.number().int().min(1).max(90).default(14),
  quorum: maybe(1, 99),
  formId: optionalId,
  welcome: localizedOptional(4000),
})

/** What a kind costs and gives, and to whom: the rules from which standing follows. */
export const ruleFields = z.object({
  dues: euros,
  votes: whole(9).default(0),
  affiliationGives: given,
  mandates: z.partialRecord(z.enum(mandateKinds), mandate).default({}),
  inherits: ticked,
  sectors: z.array(z.string().max(60)).default([]),
  levels: z.array(z.enum(levels)).default([]),
  maxAge: maybe(14, 120),
  maxYearsInWork: maybe(0, 60),
})
export const ruleInput = ruleFields.extend({ id: recordId, version })
export const kindRef = z.object({ id: recordId })

export type NewKindInput = z.output<typeof newKindInput>
export type KindInput = z.output<typeof kindInput>
export type RuleFields = z.output<typeof ruleFields>
export type RuleInput = z.output<typeof ruleInput>
export type MandateKindKey = (typeof mandateKinds)[number]
