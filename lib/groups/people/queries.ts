import { type Ctx, can } from '@/lib/access/context'
import { notOver, todayIn } from '@/lib/memberships/coordination/dates'
import { workingOn } from '@/lib/people/directory/entry'
import { fullName } from '@/lib/people/name'
import { shownTo } from '@/lib/people/visibility'
import type { GroupRole } from '@/prisma/generated/enums'
import { insideOn, placeOf } from '../place'
import { type Entered, isInside, mayEnter, type WhyNot } from '../policy'
import { wishIn } from './link'

export type OwnState =
  | { key: 'in' | 'asked' | 'invited' | 'coming'; role: GroupRole; since: Date | null }
  | { key: 'may' }
  | { key: 'not'; why: WhyNot }

/** How the reader stands to a group: in it, asking, invited; else whether they may come in, or why not. */
export async function ownState(ctx: Ctx, group: Entered): Promise<OwnState> {
  const { personId } = ctx.actor
  const day = todayIn(ctx)
  const may = mayEnter(ctx.actor, group, day)
  const ended = !may.ok && may.why === 'ended'
  const open =
    personId && !ended
      ? await ctx.db.groupPerson.findFirst({
          where: { groupId: group.id, personId, ...notOver(day) },
          orderBy: { id: 'desc' },
          select: { role: true, from: true, to: true, requestedAt: true, invitedAt: true },
        })
      : null
  const key = open ? placeOf(open, day) : 'past'
  if (open && key !== 'past') return { key, role: open.role, since: open.from ?? open.requestedAt }
  return may.ok ? { key: 'may' } : { key: 'not', why: may.why }
}

/**
 * Who takes part, for those in the group and the office; null for everybody else. Its leads and the office read every
 * name; the others those that were opened at least to the group (lib/people/visibility), and how many more there are.
 */
export async function matesOf(ctx: Ctx, group: { id: string }) {
  const all = can(ctx.actor, 'people.names') || ctx.actor.standing.leads.includes(group.id)
  if (!all && !isInside(ctx.actor, group)) return null
  const day = todayIn(ctx)
  const rows = await ctx.db.groupPerson.findMany({
    where: { groupId: group.id, personId: { not: null }, ...insideOn(day) },
    orderBy: [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      role: true,
      person: {
        select: {
          id: true,
          title: true,
          givenName: true,
          familyName: true,
          visibility: true,
          affiliations: {
            where: workingOn(day),
            select: { function: true, organisation: { select: { name: true } } },
          },
        },
      },
    },
  })
  const people = rows.flatMap(({ id, role, person }) => {
    if (!person) return []
    const shown = shownTo(person.visibility, 'mate')
    const own = person.id === ctx.actor.personId
    if (!all && !own && !shown.has('name') && role === 'member') return []
    const work = own || shown.has('work') || can(ctx.actor, 'people.names') ? person.affiliations : []
    return [
      {
        id,
        role,
        name: fullName(person),
        work: work.map((one) => [one.function, one.organisation.name].filter(Boolean).join(', ')),
        /** Their page in the directory, where it is open. */
        entry: shown.has('name') ? person.id : null,
      },
    ]
  })
  return { people, more: rows.length - people.length }
}
export type Mates = NonNullable<Awaited<ReturnType<typeof matesOf>>>

/** What the page behind the mail's link shows: nothing but what was typed, and whether the link came too late. */
export async function enteringPage(ctx: Ctx, slug: string, token: string) {
  const found = wishIn(ctx.network.id, token)
  const group =
    found &&
    (await ctx.db.group.findFirst({
      where: { id: found.wish.group },
      select: { slug: true, name: true, entry: true },
    }))
  return group?.slug === slug
    ? { group, givenName: found?.wish.givenName ?? '', late: found?.late ?? true }
    : null
}
