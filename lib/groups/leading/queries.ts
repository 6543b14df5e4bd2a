import { type Ctx, can } from '@/lib/access/context'
import { isId } from '@/lib/ids'
import { todayIn } from '@/lib/memberships/coordination/dates'
import { organisationChoices } from '@/lib/organisations/queries'
import { workingOn } from '@/lib/people/directory/entry'
import { fullName } from '@/lib/people/name'
import { shownTo } from '@/lib/people/visibility'
import type { Prisma } from '@/prisma/generated/client'
import { insideOn, placeOf, waiting } from '../place'

const entry = (day: Date) =>
  ({
    id: true,
    personId: true,
    name: true,
    role: true,
    from: true,
    to: true,
    requestedAt: true,
    invitedAt: true,
    organisation: { select: { id: true, name: true } },
    person: {
      select: {
        id: true,
        title: true,
        givenName: true,
        familyName: true,
        visibility: true,
        affiliations: {
          where: workingOn(day),
          orderBy: { from: 'desc' },
          select: { function: true, organisation: { select: { id: true, name: true } } },
        },
      },
    },
  }) satisfies Prisma.GroupPersonSelect

/** Leads read where somebody works as far as it is open to those in a group; the office reads it all. */
function lineOf(ctx: Ctx, row: Prisma.GroupPersonGetPayload<{ select: ReturnType<typeof entry> }>) {
  const { person, name, ...dates } = row
  const open = can(ctx.actor, 'people.names') || (person && shownTo(person.visibility, 'mate').has('work'))
  const affiliations = person && open ? person.affiliations : []
  return {
    ...dates,
    name: person ? fullName(person) : (name ?? ''),
    work: affiliations.map((one) => [one.function, one.organisation.name].filter(Boolean).join(', ')),
    organisations: affiliations.map((one) => one.organisation),
  }
}
export type DeskLine = ReturnType<typeof lineOf>

/**
 * Everything that a group's leads look after: people with role and term, requests, open invitations, stages. Whether the
 * reader leads it is the caller's question (policy.ts). Null when there is none here.
 */
export async function desk(ctx: Ctx, which: { slug: string } | { id: string }) {
  if ('id' in which && !isId(which.id)) return null
  const day = todayIn(ctx)
  const group = await ctx.db.group.findFirst({
    where: which,
    include: {
      stages: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      people: {
        orderBy: [{ role: 'asc' }, { person: { familyName: 'asc' } }, { id: 'asc' }],
        select: entry(day),
      },
    },
  })
  if (!group) return null
  const { people, ...facts } = group
  const by = Map.groupBy(people, (row) => placeOf(row, day))
  const lines = (...places: ReturnType<typeof placeOf>[]) =>
    places.flatMap((place) => by.get(place) ?? []).map((row) => lineOf(ctx, row))
  return {
    ...facts,
    asked: lines('asked'),
    invited: lines('invited'),
    inside: lines('in', 'coming'),
    past: lines('past'),
  }
}
export type Desk = NonNullable<Awaited<ReturnType<typeof desk>>>

/** The organisations that somebody may be said to lead for: all of the network's for the office, else where they work. */
export async function leadingFor(ctx: Ctx, line: DeskLine) {
  if (can(ctx.actor, 'people.write')) return organisationChoices(ctx)
  const known = line.organisation ? [line.organisation, ...line.organisations] : line.organisations
  return [...new Map(known.map(({ id, name }) => [id, { id, name, parent: null }])).values()]
}

/** The groups of the network as the office lists them: those that run first, each with how many wait. */
export async function officeGroups(ctx: Ctx) {
  const day = todayIn(ctx)
  const groups = await ctx.db.group.findMany({
    orderBy: [{ kind: 'asc' }, { slug: 'asc' }],
    select: {
      id: true,
      kind: true,
      name: true,
      entry: true,
      participants: true,
      from: true,
      to: true,
      people: {
        where: { role: { in: ['lead', 'colead'] }, ...insideOn(day) },
        orderBy: [{ role: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          role: true,
          name: true,
          person: { select: { title: true, givenName: true, familyName: true } },
          organisation: { select: { name: true } },
        },
      },
      _count: { select: { people: { where: { personId: { not: null }, ...insideOn(day) } } } },
    },
  })
  const asking = await ctx.db.groupPerson.groupBy({ by: ['groupId'], where: waiting, _count: true })
  const byGroup = new Map(asking.map((row) => [row.groupId, row._count]))
  const rows = groups.map((group) => ({ ...group, waiting: byGroup.get(group.id) ?? 0 }))
  const ended = (group: { to: Date | null }) => group.to !== null && group.to < day
  return { running: rows.filter((group) => !ended(group)), ended: rows.filter(ended) }
}
export type OfficeGroup = Awaited<ReturnType<typeof officeGroups>>['running'][number]
