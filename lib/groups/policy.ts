import { type Actor, can } from '@/lib/access/context'
import { closed, forbidden, notFound } from '@/lib/errors'
import type { Prisma } from '@/prisma/generated/client'
import type { GroupEntry } from '@/prisma/generated/enums'

type Led = { id: string }
/** What is asked of a group before somebody comes in. */
export type Entered = Led & { entry: GroupEntry; participants: boolean; to: Date | null }

/** A group's leads manage it (people, words, stages, documents, events) without being admins; so does the office. */
export const mayManage = (actor: Actor, { id }: Led) =>
  can(actor, 'people.write') || actor.standing.leads.includes(id)

export const isInside = (actor: Actor, { id }: Led) => actor.standing.groups.includes(id)

/** Throws as if the group were not there for who has nothing to do with it, Forbidden for who is in it or in the office. */
export function authorizeGroup(actor: Actor, group: Led) {
  if (mayManage(actor, group)) return
  throw isInside(actor, group) || actor.roles.length > 0 ? forbidden() : notFound()
}

export type WhyNot = 'ended' | 'invitation' | 'members'

/** Whether somebody may come in, or ask to, on a day; else why not. Whoever is in already is the caller's question. */
export function mayEnter(actor: Actor, group: Entered, day: Date): { ok: true } | { ok: false; why: WhyNot } {
  if (group.to && group.to < day) return { ok: false, why: 'ended' }
  if (group.entry === 'invitation') return { ok: false, why: 'invitation' }
  if (!group.participants && !actor.standing.member) return { ok: false, why: 'members' }
  return { ok: true }
}

/** Throws where `mayEnter` says no. */
export function refuseEntry(actor: Actor, group: Entered, day: Date) {
  const may = mayEnter(actor, group, day)
  if (may.ok) return
  if (may.why === 'ended') throw closed('group.ended')
  throw forbidden(may.why === 'members' ? 'group.membersOnly' : 'group.byInvitation')
}

type Seen = { groupId: string; visibility: string }

/** Who sees a document of a group, and so its file: by its visibility the public, members, or those in the group. */
export const canSeeDocument = (actor: Actor, { groupId, visibility }: Seen) =>
  visibility === 'public' ||
  can(actor, 'people.read') ||
  actor.standing.groups.includes(groupId) ||
  (visibility === 'members' && actor.standing.member !== null)

/** The same as `canSeeDocument`, as a filter. */
export function visibleDocuments(actor: Actor): Prisma.GroupDocumentWhereInput {
  if (can(actor, 'people.read')) return {}
  return {
    OR: [
      { visibility: { in: actor.standing.member ? ['public', 'members'] : ['public'] } },
      { groupId: { in: [...actor.standing.groups] } },
    ],
  }
}
