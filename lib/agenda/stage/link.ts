import { derivedToken, hashToken } from '@/lib/tokens'

type Linked = { id: string; email: string | null; askedAt: Date | null }

/**
 * The secret of somebody's own page: derived, so that each later mail can carry it again. From the address and the moment
 * of asking, too: a corrected address or a new request ends the link in the older mail.
 */
export const stageToken = ({ id, email, askedAt }: Linked) =>
  derivedToken('stage', `${id} ${email ?? ''} ${askedAt?.toISOString() ?? ''}`)

/** "/next/stage/…": where somebody on stage looks after their entry without an account. */
export const stagePath = (slug: string, person: Linked) => `/${slug}/stage/${stageToken(person)}`

/** The same, or null where no link is open (never asked, or revoked). */
export function openStagePath(slug: string, person: Linked & { tokenHash: string | null }): string | null {
  return person.tokenHash && person.tokenHash === hashToken(stageToken(person))
    ? stagePath(slug, person)
    : null
}
