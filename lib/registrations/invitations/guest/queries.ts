import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { ReaderEvent } from '@/lib/events/queries'
import { registrationPath } from '../../link'
import { type Offer, offerOf } from '../../queries'
import { splitName } from './name'
import {
  type GuestInvitation,
  type GuestStanding,
  guestContext,
  guestEvent,
  invitationByLink,
  standing,
} from './reader'

export type InvitationPage = {
  invitation: GuestInvitation
  event: ReaderEvent
  stands: GuestStanding
  /** What the guest can choose and what it costs them; null unless they can still come. */
  offer: Offer | null
  /** Who is known here by this mailbox is not asked for a name. */
  known: { name: string; function: string } | null
  /** What the form begins with for everybody else. */
  names: { givenName: string; familyName: string }
  /** A programme is published that this guest may read. */
  programme: boolean
  /** Where the guest's registration is looked after. */
  mine: string | null
}

/** An invitation as its guest sees it, by the link in the mail. Looking changes nothing. Throws NotFound. */
export async function invitationPage(ctx: Ctx, token: string): Promise<InvitationPage> {
  const at = now()
  const invitation = await invitationByLink(ctx.db, token)
  const guest = await guestContext(ctx, invitation)
  const event = await guestEvent(ctx.db, guest, invitation)
  const registered = event.registrations.find((one) => !one.givenBackAt)
  const own = standing(invitation, event, at)
  const stands = registered && own === 'open' ? 'accepted' : own
  const { person, name, registration } = invitation
  const mine = stands === 'accepted' ? (registered?.id ?? registration?.id) : null
  return {
    invitation,
    event,
    stands,
    offer: stands === 'open' ? await offerOf(guest, event, at) : null,
    known: person && {
      name: `${person.givenName} ${person.familyName}`,
      function: person.affiliations[0]?.function ?? '',
    },
    names: splitName(name),
    programme: event.listed && (await ctx.db.release.count({ where: { eventId: event.id } })) > 0,
    mine: mine ? registrationPath(ctx.network.slug, mine) : null,
  }
}
