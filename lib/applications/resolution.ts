import type { VoteChoice } from '@/prisma/generated/enums'

export type Resolution = {
  outcome: 'open' | 'admitted' | 'rejected' | 'no_quorum'
  yes: number
  no: number
  abstain: number
  conflict: number
  /** Asked, and neither voted nor declared a conflict. */
  missing: number
  /** How many must vote, abstentions included. */
  required: number
}

type Poll = {
  /** How many were asked. */
  asked: number
  /** How many must vote, as set when the resolution began. */
  quorum: number
  votes: readonly VoteChoice[]
  /** The deadline has passed. */
  closed: boolean
}

/**
 * How a circular resolution stands. The majority of the votes cast decides (§ 28 with § 32 (1) sentence 3 BGB): more yes
 * than no; abstentions are no votes cast, and a tie rejects. Who declares a conflict of interest does not vote (§ 34 BGB)
 * and is left out of everything, so the quorum never asks for more people than may vote. Abstentions count for the quorum.
 * That a written resolution needs no consent of all (§ 32 (3) BGB), its deadline and its quorum are the network's own
 * rules (§ 40 BGB allows them) and are set in the kind of membership.
 *
 * It is decided as soon as the missing votes cannot turn it round any more, when all have voted, or at the deadline;
 * without a quorum nothing is decided.
 */
export function resolve({ asked, quorum, votes, closed }: Poll): Resolution {
  const count = (choice: VoteChoice) => votes.filter((vote) => vote === choice).length
  const [yes, no, abstain, conflict] = [count('yes'), count('no'), count('abstain'), count('conflict')]
  const eligible = asked - conflict
  const given = yes + no + abstain
  const missing = Math.max(0, eligible - given)
  const required = Math.max(1, Math.min(quorum, eligible))
  const over = closed || missing === 0
  const outcome = () => {
    if (given < required) return over ? 'no_quorum' : 'open'
    if (yes > no + (over ? 0 : missing)) return 'admitted'
    if (yes + (over ? 0 : missing) <= no) return 'rejected'
    return 'open'
  }
  return { outcome: outcome(), yes, no, abstain, conflict, missing, required }
}
