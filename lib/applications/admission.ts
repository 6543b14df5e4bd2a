import * as z from 'zod'

const stored = z.object({
  by: z.enum(['board', 'one']).catch('board'),
  days: z.number().int().min(1).max(90).catch(14),
  quorum: z.number().int().min(1).max(99).nullable().catch(null),
})

/**
 * Who decides an application of a kind: the board by circular resolution, or one entitled person. `days` and `quorum`
 * (people; null: more than half of those asked) prefill a resolution; fewer days or more people may be asked for, never a
 * smaller quorum than the kind's.
 */
export type Admission = z.output<typeof stored>

/** MembershipKind.admission as stored; without one the board decides within 14 days. */
export const admissionOf = (value: unknown): Admission => stored.parse(value ?? {})

/** The quorum that a resolution begins with: as configured, at most all; else more than half of those asked. */
export const quorumFor = ({ quorum }: Admission, asked: number) =>
  Math.max(1, Math.min(asked, quorum ?? Math.floor(asked / 2) + 1))

/** The fewest votes that a resolution may ask for: the kind's quorum, as far as the board has so many who may vote. */
export const leastQuorum = ({ quorum }: Admission, board: number) => Math.max(1, Math.min(board, quorum ?? 1))
