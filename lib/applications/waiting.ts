import type { ApplicationState } from '@/prisma/generated/enums'
import type { Admission } from './admission'

export type WaitingFor = 'office' | 'board' | 'applicant'

/** What is to be done next with a case; words under `applications.next`. */
export type NextStep =
  | 'check'
  | 'read_reply'
  | 'start_vote'
  | 'start_again'
  | 'decide'
  | 'answer'
  | 'vote'
  | 'carry_out'
  | 'tell_reason'

export type Waiting = { whom: WaitingFor; next: NextStep; since: Date }

type Facts = {
  state: ApplicationState
  submittedAt: Date | null
  createdAt: Date
  completeAt: Date | null
  voteUntil: Date | null
  by: Admission['by']
  /** The newest question of the office. */
  inquiry: { askedAt: Date; repliedAt: Date | null } | null
  decision: { at: Date; admitted: boolean; reason: string | null } | null
  /** The resolution came to an end that could not be carried out. */
  stuck?: boolean
}

/** For whom a case waits, for what, and since when; null when nothing is to be done any more. */
export function waitingFor(facts: Facts): Waiting | null {
  const { state, completeAt, inquiry, decision } = facts
  const submitted = facts.submittedAt ?? facts.createdAt
  switch (state) {
    case 'submitted':
      if (!completeAt)
        return inquiry?.repliedAt
          ? { whom: 'office', next: 'read_reply', since: inquiry.repliedAt }
          : { whom: 'office', next: 'check', since: submitted }
      if (facts.by === 'one') return { whom: 'board', next: 'decide', since: completeAt }
      return facts.voteUntil
        ? { whom: 'office', next: 'start_again', since: facts.voteUntil }
        : { whom: 'office', next: 'start_vote', since: completeAt }
    case 'asked_back':
      return { whom: 'applicant', next: 'answer', since: inquiry?.askedAt ?? submitted }
    case 'voting':
      return facts.stuck
        ? { whom: 'office', next: 'carry_out', since: facts.voteUntil ?? submitted }
        : { whom: 'board', next: 'vote', since: completeAt ?? submitted }
    case 'rejected':
      // A resolution rejects without words; the applicant is told by somebody who finds them.
      return decision && !decision.reason ? { whom: 'office', next: 'tell_reason', since: decision.at } : null
    default:
      return null
  }
}
