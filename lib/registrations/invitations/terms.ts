import type { Ctx } from '@/lib/access/context'
import { instantIn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, notFound, Refusal } from '@/lib/errors'
import { calendarColumns } from '../records'

/** Fields that are to mend, with their words' keys. */
export const wrong = (fields: Record<string, string>) => new Refusal('Invalid', undefined, fields)

/** What inviting needs to know of an event; with it, all that the mail states. */
export async function invitingEvent(db: Pick<Tx, 'event'>, id: string) {
  const event = await db.event.findFirst({
    where: { id },
    select: { ...calendarColumns, kind: true, closesAt: true, listed: true, audience: true },
  })
  if (!event) throw notFound()
  return event
}
export type InvitingEvent = Awaited<ReturnType<typeof invitingEvent>>

/** Somebody can be invited to what is announced and not over; not to somebody else's congress. */
export const canInvite = (event: Pick<InvitingEvent, 'state' | 'kind' | 'endsAt'>, at: Date) =>
  event.state === 'announced' && event.kind !== 'appearance' && event.endsAt > at

export function refuseUnlessInviting(event: InvitingEvent) {
  if (!canInvite(event, now())) throw closed('invitation.notNow')
}

/** Until when an invitation holds when nothing is said: until registration closes, else until it begins. */
export const usualExpiry = (event: Pick<InvitingEvent, 'closesAt' | 'startsAt' | 'endsAt' | 'precision'>) =>
  event.closesAt ?? (event.precision === 'time' ? event.startsAt : event.endsAt)

/** What was typed in the event's zone as an instant: never past the event's end. Throws Invalid for a past one. */
export function expiryOf(event: InvitingEvent, typed: string): Date {
  const usual = usualExpiry(event)
  const wanted = typed ? instantIn(event.zone, typed) : usual > now() ? usual : event.endsAt
  if (wanted <= now()) throw wrong({ until: 'pastEnd' })
  return wanted < event.endsAt ? wanted : event.endsAt
}

/** Whom the network knows by an address that its owner has confirmed; nobody where several do. */
export async function ownersOf(tx: Pick<Tx, 'address'>, emails: readonly string[]) {
  const rows = await tx.address.findMany({
    where: { email: { in: [...emails] }, kind: 'personal', endedAt: null, verifiedAt: { not: null } },
    select: { email: true, personId: true, person: { select: { language: true } } },
  })
  const owners = new Map<string, { personId: string; language: string } | null>()
  for (const { email, personId, person } of rows)
    owners.set(email, owners.has(email) ? null : { personId, language: person.language })
  return owners
}

/** Which of these addresses hold a registration or an invitation that stands: nobody is asked twice. */
export async function knownAddresses(
  tx: Pick<Tx, 'address' | 'invitation'>,
  eventId: string,
  emails: string[],
) {
  const [registered, invited] = [
    await tx.address.findMany({
      where: {
        email: { in: emails },
        endedAt: null,
        person: { registrations: { some: { eventId, givenBackAt: null, lapsesAt: null } } },
      },
      select: { email: true },
    }),
    await tx.invitation.findMany({
      where: { eventId, email: { in: emails } },
      select: { id: true, email: true, acceptedAt: true, declinedAt: true, withdrawnAt: true, expires: true },
    }),
  ]
  return { registered: new Set(registered.map((row) => row.email)), invited }
}

/** The organisations of this network that bear these names. */
export async function organisationsNamed(tx: Pick<Tx, 'organisation'>, names: readonly string[]) {
  const rows = await tx.organisation.findMany({
    where: { name: { in: [...names] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map((row) => [row.name, row.id]))
}

/** Who invites, as mails and pages say it: the office's person, else the network. */
export const inviterOf = (ctx: Ctx) => ctx.actor.name || ctx.network.name
