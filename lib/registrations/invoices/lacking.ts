import type { Ctx } from '@/lib/access/context'
import type { Prisma } from '@/prisma/generated/client'

/** Registrations that owe something and have no invoice that counts. */
const lacking = (event?: string) =>
  ({
    ...(event ? { eventId: event } : {}),
    priceCents: { gt: 0 },
    givenBackAt: null,
    lapsesAt: null,
    event: { state: 'announced' },
    places: { some: { state: 'confirmed' } },
    invoices: { none: { cancelsId: null, state: { not: 'cancelled' } } },
  }) satisfies Prisma.RegistrationWhereInput

/** How many people owe something without an invoice, of one event or of all. */
export const lackingCount = (ctx: Ctx, event?: string) => ctx.db.registration.count({ where: lacking(event) })

/** The same as ids, first come first. */
export const lackingIds = async (ctx: Ctx, event: string): Promise<string[]> =>
  (
    await ctx.db.registration.findMany({
      where: lacking(event),
      orderBy: { createdAt: 'asc' },
      select: { id: true },
    })
  ).map(({ id }) => id)
