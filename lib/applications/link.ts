import { derivedToken } from '@/lib/tokens'

/** The secret of an applicant's page: derived, so that each later mail can carry it again. Its hash is Application.tokenHash. */
export const applicationToken = (id: string) => derivedToken('application', id)

/** "/negz/application/…": where an application is filled in, seen, answered and withdrawn without an account. */
export const applicationPath = (slug: string, id: string) => `/${slug}/application/${applicationToken(id)}`

/** The secret of one board member's ballot. Its hash is Ballot.tokenHash. */
export const ballotToken = (id: string) => derivedToken('ballot', id)

/** "/negz/ballot/…": where a board member votes from the mail, without signing in. */
export const ballotPath = (slug: string, id: string) => `/${slug}/ballot/${ballotToken(id)}`
