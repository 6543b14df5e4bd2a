import type { Ctx } from '@/lib/access/context'
import type { Prisma } from '@/prisma/generated/client'

/** What the office's pages about people registered need to know of the event. */
const columns = {
  id: true,
  slug: true,
  title: true,
  zone: true,
  state: true,
  startsAt: true,
  endsAt: true,
  precision: true,
  needsConfirmation: true,
  confidential: true,
  formId: true,
  version: true,
  parts: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      formId: true,
      pools: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, mode: true, capacity: true, taken: true, offerHours: true },
      },
      priceClasses: { select: { cents: true } },
    },
  },
  partners: { select: { id: true, partner: { select: { name: true } } } },
  parties: {
    orderBy: { createdAt: 'asc' },
    select: { id: true, byName: true, size: true, organisation: { select: { name: true } } },
  },
} satisfies Prisma.EventSelect

/** The event that a list of registrations belongs to; null in another network or when there is none. */
export const listedEvent = (ctx: Ctx, id: string) =>
  ctx.db.event.findFirst({ where: { id }, select: columns })
export type ListedEvent = NonNullable<Awaited<ReturnType<typeof listedEvent>>>

/** True when coming costs somebody something. */
export const costs = (event: Pick<ListedEvent, 'parts'>) =>
  event.parts.some((part) => part.priceClasses.some(({ cents }) => cents > 0))
