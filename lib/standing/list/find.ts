import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { fullName } from '@/lib/people/name'
import { dayOf } from './asked'
import { placeWords } from './fields'
import { organisations } from './organisations/list'
import { people } from './people/list'
import { firstIds } from './queries'

const running = (day: Date) => ({ from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] })

/** People by any part of name, organisation or (for those who may read it) address, with where they work today. */
export async function findPeople(ctx: Ctx, q: string, take: number) {
  authorize(ctx, 'people.names')
  const ids = await firstIds(ctx, people, { q }, take)
  const rows = await ctx.db.person.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      title: true,
      givenName: true,
      familyName: true,
      affiliations: {
        where: running(dayOf(ctx, '').date),
        select: { organisation: { select: { name: true } } },
      },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map((row) => ({
      id: row.id,
      name: fullName(row),
      work: row.affiliations.map(({ organisation }) => organisation.name).join(', '),
    }))
}

/** Organisations by name or short name, with where they stand and how many work there. */
export async function findOrganisations(ctx: Ctx, q: string, take: number) {
  authorize(ctx, 'people.read')
  const ids = await firstIds(ctx, organisations, { q }, take)
  const rows = await ctx.db.organisation.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      sector: true,
      level: true,
      _count: { select: { affiliations: { where: running(dayOf(ctx, '').date) } } },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map((row) => ({
      id: row.id,
      name: row.name,
      place: placeWords(ctx, row),
      people: row._count.affiliations,
    }))
}
