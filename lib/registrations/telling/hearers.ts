import type { Ctx } from '@/lib/access/context'
import { registered, registeredAt, registeredOthers, unanswered } from './queries'

/** How many hear of something about an event at once, by mail. */
export type Hearers = {
  registered: number
  /** Registered, but without an address: nobody can write to them. */
  unreachable: number
  invited: number
  /** Registered others, and is neither registered nor invited. */
  others: number
}

/** Counted as the jobs tell them: nobody twice. Callers hold `events.read`. */
export async function hearersOf(ctx: Ctx, eventId: string, at: Date): Promise<Hearers> {
  const reached = { person: { addresses: { some: { endedAt: null } } } }
  const [all, reachable, open, others] = await Promise.all([
    ctx.db.registration.count({ where: registered(eventId) }),
    ctx.db.registration.count({ where: { AND: [registered(eventId), reached] } }),
    ctx.db.invitation.findMany({ where: unanswered(eventId, at), select: { email: true } }),
    ctx.db.person.findMany({
      where: registeredOthers(eventId),
      select: { addresses: { select: { email: true } } },
    }),
  ])
  const emails = open.map((one) => one.email)
  const known = await registeredAt(ctx.db, eventId, emails)
  const guests = new Set(emails.filter((email) => !known.has(email)))
  const uninvited = others.filter((one) => !one.addresses.some(({ email }) => guests.has(email)))
  return {
    registered: reachable,
    unreachable: all - reachable,
    invited: guests.size,
    others: uninvited.length,
  }
}
