import type { WholeApplication } from './holder'

type Application = Pick<
  WholeApplication,
  'state' | 'submittedAt' | 'completeAt' | 'withdrawnAt' | 'voteUntil' | 'inquiries' | 'decision'
>
export type Happening = {
  key: string
  at: Date
  what:
    | 'submitted'
    | 'asked'
    | 'replied'
    | 'repliedByChange'
    | 'complete'
    | 'voting'
    | 'admitted'
    | 'rejected'
    | 'withdrawn'
  text?: string
  until?: Date
}

/** What has happened to an application and its applicant may know, in order. Votes and notes stay within the office. */
export function happened(application: Application): Happening[] {
  const { submittedAt, completeAt, withdrawnAt, voteUntil, inquiries, decision, state } = application
  const all: Happening[] = []
  if (submittedAt) all.push({ key: 'submitted', at: submittedAt, what: 'submitted' })
  for (const { id, askedAt, question, repliedAt, reply } of inquiries) {
    all.push({ key: `asked-${id}`, at: askedAt, what: 'asked', text: question })
    if (!repliedAt) continue
    all.push({
      key: `replied-${id}`,
      at: repliedAt,
      ...(reply ? { what: 'replied' as const, text: reply } : { what: 'repliedByChange' as const }),
    })
  }
  if (completeAt) all.push({ key: 'complete', at: completeAt, what: 'complete' })
  if (state === 'voting' && completeAt && voteUntil)
    all.push({ key: 'voting', at: completeAt, what: 'voting', until: voteUntil })
  if (decision && state !== 'withdrawn')
    all.push({
      key: 'decision',
      at: decision.at,
      what: decision.admitted ? 'admitted' : 'rejected',
      ...(decision.reason ? { text: decision.reason } : {}),
    })
  if (withdrawnAt) all.push({ key: 'withdrawn', at: withdrawnAt, what: 'withdrawn' })
  return all.sort((a, b) => a.at.getTime() - b.at.getTime())
}
