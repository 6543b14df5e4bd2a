import type { Ctx } from '@/lib/access/context'
import { dateColumn } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import type { Localized } from '@/lib/localized'

/** People of the network to choose from, by name, with where they work now. Callers hold `events.write`. */
export async function peopleToChoose(ctx: Ctx) {
  const rows = await ctx.db.person.findMany({
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }],
    select: {
      id: true,
      title: true,
      givenName: true,
      familyName: true,
      affiliations: {
        where: { to: null },
        orderBy: { from: 'desc' },
        take: 1,
        select: { organisation: { select: { name: true } } },
      },
    },
  })
  const collator = new Intl.Collator('de')
  return rows
    .map((row) => ({
      id: row.id,
      label: [`${row.familyName}, ${row.givenName}`, row.affiliations[0]?.organisation.name]
        .filter(Boolean)
        .join(' · '),
    }))
    .sort((a, b) => collator.compare(a.label, b.label))
}

export type StageSnapshot = {
  name: string
  title: string | null
  function: Localized | null
  organisation: Localized | null
}

/**
 * How a person is announced on the day of an event (an instant, in its zone): name, title, and the affiliation that
 * holds on that day; a confirmed one before others, then the latest. Null when there is no such person here.
 */
export async function snapshotOf(
  ctx: { db: Tx },
  personId: string,
  on: { at: Date; zone: string },
): Promise<StageSnapshot | null> {
  const day = dateColumn(on.zone, on.at)
  const person = await ctx.db.person.findFirst({
    where: { id: personId },
    select: {
      title: true,
      givenName: true,
      familyName: true,
      affiliations: {
        where: { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] },
        orderBy: { from: 'desc' },
        select: { function: true, confirmedAt: true, organisation: { select: { name: true } } },
      },
    },
  })
  if (!person) return null
  const work = person.affiliations.find((a) => a.confirmedAt) ?? person.affiliations[0]
  return {
    name: `${person.givenName} ${person.familyName}`,
    title: person.title,
    function: work?.function ? { de: work.function } : null,
    organisation: work ? { de: work.organisation.name } : null,
  }
}
