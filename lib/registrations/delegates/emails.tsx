import { db } from '@/lib/db'
import type { Renderer, Renderers } from '@/lib/mail/types'
import { type DelegateFacts, renderDelegate } from './render'

/** Why a mail that waited has become idle; null when it is to go out. */
async function idle(networkId: string, { event, registration }: DelegateFacts) {
  const now = await db.event.findFirst({
    where: { networkId, id: event.id },
    select: {
      state: true,
      registrations: {
        where: { id: { in: registration ? [registration] : [] } },
        select: { givenBackAt: true, completedAt: true },
      },
    },
  })
  if (now?.state === 'cancelled') return 'event cancelled'
  const [one] = now?.registrations ?? []
  if (one?.givenBackAt) return 'place given back'
  return one?.completedAt ? 'confirmed' : null
}

const render =
  (reminder: boolean): Renderer =>
  async (mail) => {
    const facts = mail.facts as DelegateFacts
    const skip = mail.network && (await idle(mail.network.id, facts))
    return skip ? { skip } : renderDelegate(mail, reminder, facts)
  }

export const emails: Renderers = {
  'registrations.delegate': render(false),
  'registrations.delegate-reminder': render(true),
}
