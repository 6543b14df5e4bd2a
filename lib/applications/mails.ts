import type { NetworkFacts } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { asLocalized } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { applicantOf } from './applicant'
import { applicationPath, ballotPath } from './link'
import { type Case, nameOf } from './record'

/** What the applicant is told of their case. */
export type CaseNotice = 'inquiry' | 'admitted' | 'rejected'

/** Writes to the applicant, in the transaction that causes it; every mail carries their link again. */
export const tell = (
  tx: Tx,
  network: NetworkFacts,
  notice: CaseNotice,
  row: Case,
  more: Record<string, unknown>,
) =>
  sendMail(tx, network.id, {
    kind: `applications.${notice}`,
    language: row.language === 'en' ? 'en' : 'de',
    address: row.email,
    facts: {
      application: row.id,
      name: [applicantOf(row).person.givenName, applicantOf(row).person.familyName].filter(Boolean).join(' '),
      case: nameOf(row),
      kind: asLocalized(row.kind?.name),
      ...more,
    },
    secret: { path: applicationPath(network.slug, row.id) },
  })

type Voter = { ballotId: string; email: string; language: string; name: string }

/** What a ballot's mail states: who applies for what, and until when to vote. */
export type BallotFacts = {
  application: string
  case: string
  name: string
  kind: { de: string; en?: string }
  applicant: string
  function: string | null
  sector: string | null
  level: string | null
  until: string
  by: string
}

/** Asks a board member to vote, or reminds them. */
export function askVoter(
  tx: Tx,
  network: NetworkFacts,
  notice: 'ballot' | 'reminder',
  row: Case,
  voter: Voter,
  asked: { until: Date; by: string },
) {
  const { person, organisation } = applicantOf(row)
  return sendMail(tx, network.id, {
    kind: `applications.${notice}`,
    language: voter.language === 'en' ? 'en' : 'de',
    address: voter.email,
    facts: {
      application: row.id,
      case: nameOf(row),
      name: voter.name,
      kind: asLocalized(row.kind?.name),
      applicant: [person.title, person.givenName, person.familyName].filter(Boolean).join(' '),
      function: person.function,
      sector: organisation?.sector ?? null,
      level: organisation?.level ?? null,
      until: asked.until.toISOString(),
      by: asked.by,
    } satisfies BallotFacts,
    secret: { path: ballotPath(network.slug, voter.ballotId) },
  })
}
