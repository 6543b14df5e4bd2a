import type { Ctx } from '@/lib/access/context'
import { inLanguage } from '@/lib/localized'
import { holder } from '@/lib/registrations/own/holder'
import { codeOf, spelt } from '../code'
import { ticketHash, ticketToken } from './token'

/** The ticket of a registration for whoever holds its link; `token` is null while no place on site is confirmed. */
export async function ownTicket(ctx: Ctx, link: string) {
  const { registration } = await holder(ctx, link)
  const { id, personId, person, event, places } = registration
  const valid =
    registration.givenBackAt || registration.lapsesAt || event.state === 'cancelled'
      ? []
      : places.filter((place) => place.state === 'confirmed' && place.pool.mode !== 'online')
  return {
    event,
    name: [person.givenName, person.familyName].join(' ').trim(),
    organisation: registration.organisation,
    places: valid.map(({ pool }) => ({
      part: inLanguage(pool.part.name, ctx.locale),
      pool: inLanguage(pool.name, ctx.locale),
    })),
    token: valid.length > 0 ? ticketToken(id, personId) : null,
    code: spelt(codeOf(ticketHash(id, personId))),
  }
}
