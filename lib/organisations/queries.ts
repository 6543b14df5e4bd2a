import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { db } from '@/lib/db'
import { isId } from '@/lib/ids'

/** One organisation as the office knows it: its facts, place in the tree, positions. Null when there is none here. */
export async function organisationRecord(ctx: Ctx, id: string) {
  authorize(ctx, 'people.read')
  if (!isId(id)) return null
  return ctx.db.organisation.findUnique({
    where: { id },
    include: {
      parent: { select: { id: true, name: true } },
      units: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
      positions: {
        orderBy: [{ from: 'desc' }, { id: 'asc' }],
        select: { id: true, kind: true, label: true, from: true, to: true },
      },
    },
  })
}
export type OrganisationRecord = NonNullable<Awaited<ReturnType<typeof organisationRecord>>>

/**
 * What an organisation takes part in: groups that it or its people are in, and events that its people are registered
 * for, the newest first. Its people are those who work there or in one of its direct units today, confirmed.
 */
export async function organisationActivity(ctx: Ctx, id: string) {
  authorize(ctx, 'people.read')
  const today = dateColumn(ctx.network.zone, now())
  const until = { OR: [{ to: null }, { to: { gte: today } }] }
  const works = {
    organisation: { OR: [{ id }, { parentId: id }] },
    confirmedAt: { not: null },
    from: { lte: today },
    ...until,
  }
  const ours = { person: { affiliations: { some: works } } }
  const registered = { givenBackAt: null, ...ours }
  const inIt = { AND: [until, { OR: [{ organisationId: id }, ours] }] }
  const [groups, events] = await Promise.all([
    ctx.db.group.findMany({
      where: { people: { some: inIt } },
      orderBy: { slug: 'asc' },
      take: 50,
      select: { id: true, slug: true, name: true, _count: { select: { people: { where: inIt } } } },
    }),
    ctx.db.event.findMany({
      where: { registrations: { some: registered } },
      orderBy: { startsAt: 'desc' },
      take: 20,
      select: {
        id: true,
        title: true,
        startsAt: true,
        endsAt: true,
        precision: true,
        zone: true,
        _count: { select: { registrations: { where: registered } } },
      },
    }),
  ])
  return { groups, events }
}

/** True where a file is the present logo of an organisation: a public mark, seen by whoever sees the network. */
export const organisationWithLogo = async (ctx: Ctx, fileId: string) =>
  (await ctx.db.organisation.count({ where: { logoFileId: fileId } })) > 0

/** Organisations for a pick list, by name. */
export function organisationChoices(ctx: Ctx) {
  authorize(ctx, 'people.names')
  return ctx.db.organisation.findMany({
    orderBy: { name: 'asc' },
    select: { id: true, name: true, parent: { select: { name: true } } },
  })
}

/** The sectors that this network knows, in its order. */
export async function sectorsOf(ctx: Ctx): Promise<string[]> {
  const network = await db.network.findUniqueOrThrow({
    where: { id: ctx.network.id },
    select: { sectors: true },
  })
  return network.sectors
}
