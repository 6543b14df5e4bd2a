import { type Ctx, can } from '@/lib/access/context'
import { isId } from '@/lib/ids'
import { notOver, todayIn } from '@/lib/memberships/coordination/dates'
import { visible } from '@/lib/people/directory/policy'
import { spellings } from '@/lib/people/directory/spellings'
import type { Prisma } from '@/prisma/generated/client'
import { peopleOfStanding } from '../queries'

type Group = { id: string; participants: boolean }

/**
 * Whom this actor may invite into a group: people whose name is open to members or to those in a common group, for the
 * office everybody; only members where the group is for members.
 */
export async function invitable(ctx: Ctx, group: Group): Promise<Prisma.PersonWhereInput> {
  const day = todayIn(ctx)
  const { groups } = ctx.actor.standing
  const reader = { viewer: 'member' as const, groups, personId: ctx.actor.personId }
  return {
    AND: [
      can(ctx.actor, 'people.names') ? {} : visible(reader, 'name', day),
      group.participants ? {} : await peopleOfStanding(ctx, 'member'),
    ],
  }
}

const shown = 10
const named = { id: true, title: true, givenName: true, familyName: true } as const

/** The first people whom a search by name finds: enough to choose from. */
export async function peopleToInvite(ctx: Ctx, group: Group, q: string) {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 6)
  if (words.length === 0) return []
  const like = (word: string) =>
    spellings(word).flatMap((contains) =>
      (['givenName', 'familyName'] as const).map((field) => ({
        [field]: { contains, mode: 'insensitive' as const },
      })),
    )
  return ctx.db.person.findMany({
    where: {
      AND: [
        ...words.map((word) => ({ OR: like(word) })),
        { groups: { none: { groupId: group.id, ...notOver(todayIn(ctx)) } } },
        await invitable(ctx, group),
      ],
    },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    take: shown,
    select: named,
  })
}

/** The person whom the page's address names, if this actor may invite them. */
export const personToInvite = async (ctx: Ctx, group: Group, id: string) =>
  isId(id)
    ? ctx.db.person.findFirst({ where: { AND: [{ id }, await invitable(ctx, group)] }, select: named })
    : null
