import { type Actor, can } from '@/lib/access/context'
import type { Prisma } from '@/prisma/generated/client'
import { openTo, shownTo, type Viewer, type VisibleField } from '../visibility'

/** Somebody who reads the directory: what they are there, and the groups that they share with others. */
export type Reader = {
  viewer: 'visitor' | 'partner' | 'member'
  groups: readonly string[]
  personId: string | null
}

/** `isPartner` comes from lib/standing/partners. In the directory the office sees what members see, no more. */
export function readerOf(actor: Actor, isPartner: boolean): Reader {
  const member = actor.standing.member !== null || can(actor, 'people.read')
  const viewer = member ? 'member' : isPartner ? 'partner' : 'visitor'
  return { viewer, groups: actor.standing.groups, personId: actor.personId }
}

/** Lists are for members, and for members of partner networks; a visitor opens the page of one person by its address. */
export const canList = (reader: Reader) => reader.viewer !== 'visitor'

/** What the rule needs to know of a person; `groups` are those that run today. */
export type Seen = { id: string; visibility: unknown; groups: { groupId: string }[] }

/** What a reader is to a person. To oneself one is no group mate: the directory shows what others see. */
export const viewerOf = (reader: Reader, person: Seen): Viewer =>
  person.id !== reader.personId && person.groups.some(({ groupId }) => reader.groups.includes(groupId))
    ? 'mate'
    : reader.viewer

/** True when a reader may see a field of a person. */
export const canSee = (reader: Reader, person: Seen, field: VisibleField): boolean =>
  shownTo(person.visibility, viewerOf(reader, person)).has(field)

/** Places in a group that hold on a day, in groups that run on it; who only asked or was invited is not in it. */
export const inGroupsOn = (day: Date) =>
  ({
    AND: [
      { OR: [{ from: { lte: day } }, { from: null, requestedAt: null, invitedAt: null }] },
      { OR: [{ to: null }, { to: { gte: day } }] },
      { group: { OR: [{ to: null }, { to: { gte: day } }] } },
    ],
  }) satisfies Prisma.GroupPersonWhereInput

const opened = (field: VisibleField, audience: string): Prisma.PersonWhereInput => ({
  visibility: { path: [field], equals: audience },
})

/** The same rule as a where fragment: people of whom a reader may see a field. A test proves that both agree. */
export function visible(reader: Reader, field: VisibleField, day: Date): Prisma.PersonWhereInput {
  const mates: Prisma.PersonWhereInput = {
    groups: { some: { ...inGroupsOn(day), groupId: { in: [...reader.groups] } } },
    ...(reader.personId ? { id: { not: reader.personId } } : {}),
  }
  const seen = (part: VisibleField): Prisma.PersonWhereInput => ({
    OR: [
      ...openTo(reader.viewer).map((audience) => opened(part, audience)),
      ...(reader.groups.length > 0
        ? [{ AND: [mates, { OR: openTo('mate').map((audience) => opened(part, audience)) }] }]
        : []),
    ],
  })
  return field === 'name' ? seen('name') : { AND: [seen('name'), seen(field)] }
}
