import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import type { RecurringHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { systemContext } from '@/lib/standing/context'
import { settleTickets } from './tickets/commands'

const day = 86_400_000

/** Tickets of the next two days and of what runs: so that each is known at the door before it is shown there. */
async function settleTicketsEverywhere() {
  const at = now()
  for (const row of await db.network.findMany()) {
    const ctx = systemContext(networkFacts(row), 'check-in.tickets')
    const events = await ctx.db.event.findMany({
      where: { state: 'announced', endsAt: { gt: at }, startsAt: { lt: new Date(at.getTime() + 2 * day) } },
      select: { id: true },
    })
    for (const { id } of events) await ctx.db.$transaction((tx) => settleTickets(tx, ctx, id))
  }
}

/** How long after an event its door is remembered: passages stay, they are what a certificate states. */
const kept = 30 * day

/** Tickets go, devices that let nobody pass go, of the others only the label stays: it says by whom somebody came in. */
async function forgetDoors() {
  const before = new Date(now().getTime() - kept)
  const past = { event: { endsAt: { lt: before } } }
  for (const row of await db.network.findMany()) {
    const ctx = systemContext(networkFacts(row), 'check-in.forget')
    await ctx.db.ticket.deleteMany({ where: { registration: past } })
    await ctx.db.device.deleteMany({ where: { ...past, checkIns: { none: {} } } })
    await ctx.db.device.updateMany({
      where: { ...past, OR: [{ byName: { not: null } }, { seenAt: { not: null } }] },
      data: { byName: null, seenAt: null },
    })
    await ctx.db.registration.updateMany({ where: { ...past, inside: true }, data: { inside: false } })
  }
}

export const recurringHandlers: RecurringHandlers = {
  'check-in.tickets': settleTicketsEverywhere,
  'check-in.forget': forgetDoors,
}
