import { db } from '@/lib/db'
import type { Renderer, Renderers } from '@/lib/mail/types'
import type { InvitationFacts, InvitationMail } from './issue'
import { renderInvitation } from './render'

/** Why a mail that waited has become idle; null when it is to go out. */
async function idle(networkId: string, kind: InvitationMail, { event, invitation }: InvitationFacts) {
  if (kind === 'invitation-cancelled') return null
  const now = await db.event.findFirst({
    where: { networkId, id: event.id },
    select: {
      state: true,
      invitations: {
        where: { id: { in: invitation ? [invitation] : [] } },
        select: { acceptedAt: true, declinedAt: true, withdrawnAt: true },
      },
    },
  })
  if (now?.state === 'cancelled') return 'event cancelled'
  const one = now?.invitations[0]
  if (one?.withdrawnAt) return 'invitation withdrawn'
  return kind !== 'invitation' && (one?.acceptedAt || one?.declinedAt) ? 'answered' : null
}

const render =
  (kind: InvitationMail): Renderer =>
  async (mail) => {
    const facts = mail.facts as InvitationFacts
    const skip = mail.network && (await idle(mail.network.id, kind, facts))
    return skip ? { skip } : renderInvitation(mail, kind, facts)
  }

export const emails: Renderers = {
  'registrations.invitation': render('invitation'),
  'registrations.invitation-reminder': render('invitation-reminder'),
  'registrations.invitation-moved': render('invitation-moved'),
  'registrations.invitation-cancelled': render('invitation-cancelled'),
}
