import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import { db } from '@/lib/db'
import { isId } from '@/lib/ids'
import type { Prisma } from '@/prisma/generated/client'
import type { OrganisationFilter } from './schema'

export const organisationsPerPage = 50

/** A page of the network's organisations, with how many people work there today. */
export async function organisationList(ctx: Ctx, { q, sector, level, page }: OrganisationFilter) {
  authorize(ctx, 'people.read')
  const today = dateColumn(ctx.network.zone, now())
  const contains = { contains: q, mode: 'insensitive' as const }
  const where: Prisma.OrganisationWhereInput = {
    ...(q ? { OR: [{ name: contains }, { shortName: contains }] } : {}),
    ...(sector ? { sector } : {}),
    ...(level ? { level } : {}),
  }
  const working = { from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] }
  const [total, organisations] = await Promise.all([
    ctx.db.organisation.count({ where }),
    ctx.db.organisation.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: organisationsPerPage,
      skip: (page - 1) * organisationsPerPage,
      select: {
        id: true,
        name: true,
        shortName: true,
        sector: true,
        level: true,
        state: true,
        parent: { select: { name: true } },
        memberships: {
          select: { facts: { select: { kind: true, on: true } }, kind: { select: { name: true } } },
        },
        _count: { select: { affiliations: { where: working } } },
      },
    }),
  ])
  return { total, organisations }
}

/** One organisation with its units, memberships and who works there; null when there is none here. */
export async function organisationRecord(ctx: Ctx, id: string) {
  authorize(ctx, 'people.read')
  if (!isId(id)) return null
  return ctx.db.organisation.findUnique({
    where: { id },
    include: {
      parent: { select: { id: true, name: true } },
      units: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
      memberships: { include: { kind: { select: { name: true } }, facts: { orderBy: { on: 'asc' } } } },
      affiliations: {
        orderBy: [{ to: { sort: 'asc', nulls: 'first' } }, { person: { familyName: 'asc' } }],
        take: 500,
        select: {
          id: true,
          function: true,
          coordinates: true,
          from: true,
          to: true,
          person: { select: { id: true, title: true, givenName: true, familyName: true } },
        },
      },
    },
  })
}

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
