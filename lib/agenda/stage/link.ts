import { derivedToken, hashToken } from '@/lib/tokens'

const day = 86_400_000

/** Until so long after the event its people complete what they said; then the link only reads and takes consent back. */
const writesDays = 60
/** Then the link itself is forgotten, and the office takes back whatever is left to take back. */
const readsDays = 365

/** True when nothing is left to prepare or to hand in: long over, or called off. */
export const isLinkEnded = (event: { endsAt: Date; state: string }, at: Date) =>
  event.state === 'cancelled' || event.endsAt.getTime() + writesDays * day < at.getTime()

/** Links to events that ended before this are forgotten. */
export const linksEndedBefore = (at: Date) => new Date(at.getTime() - readsDays * day)

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
