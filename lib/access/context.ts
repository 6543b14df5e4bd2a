import type { BoundDb } from '@/lib/db'
import type { Locale, Localized } from '@/lib/localized'
import type { Level } from '@/prisma/generated/enums'
import { type Ability, abilitiesOf } from './abilities'
import type { Role } from './roles'

declare const brand: unique symbol
/** An id that came out of a network lookup, never out of a form. */
export type NetworkId = string & { readonly [brand]: 'NetworkId' }

export type NetworkFacts = {
  id: NetworkId
  slug: string
  kind: 'association' | 'young' | 'alliance'
  name: string
  nameSuffix: string | null
  hue: number
  logoFileId: string | null
  tone: 'sie' | 'du'
  zone: string
  isPublic: boolean
  demo: boolean
  parentId: string | null
}

/**
 * Why somebody has a right, or has none: a message key of `standing.json` and its facts; one sentence names source, date
 * and rule. Facts are names, author's text or days (YYYY-MM-DD); lib/access/reason.ts says them to a reader.
 */
export type Reason = { key: string; facts: Record<string, string | Localized> }

/** What follows from facts about a person today; computed by lib/standing, never stored. */
export type Standing = {
  member: Reason | null
  participant: Reason | null
  /** Why the member price holds; null where it does not. */
  price: Reason | null
  votes: number
  /** Why there is a vote, or why there is none. */
  vote: Reason
  /** The whole in one sentence: the best source, or why there is none. */
  why: Reason
  groups: readonly string[]
  leads: readonly string[]
  coordinates: readonly string[]
  /** What the groups above are called, by id: the reason of a right through a group names it. */
  groupNames: Readonly<Record<string, Localized>>
  /** The kinds of membership that give access today, from whatever source. */
  kinds: readonly { id: string; name: Localized }[]
  /** Confirmed running affiliations; a unit has its institution's sector and level. */
  organisations: readonly { id: string; name: string; sector: string; level: Level | null }[]
}

export type Actor = {
  kind: 'visitor' | 'person' | 'link' | 'device' | 'operator' | 'system'
  /** The id in the audit log: login, link record, device or job name. */
  id: string | null
  name: string
  loginId: string | null
  email: string | null
  personId: string | null
  roles: readonly Role[]
  /** Events that a steward is assigned to; 'all' where the grant names none. */
  stewardOf: 'all' | readonly string[]
  standing: Standing
}

/** Everything a command or a query needs to know: where, who, and a client that cannot leave the network. */
export type Ctx = { network: NetworkFacts; actor: Actor; db: BoundDb; locale: Locale }

export const noStanding: Standing = {
  member: null,
  participant: null,
  price: null,
  votes: 0,
  vote: { key: 'noVote', facts: {} },
  why: { key: 'nothing', facts: {} },
  groups: [],
  leads: [],
  coordinates: [],
  groupNames: {},
  kinds: [],
  organisations: [],
}

export const visitor: Actor = {
  kind: 'visitor',
  id: null,
  name: '',
  loginId: null,
  email: null,
  personId: null,
  roles: [],
  stewardOf: [],
  standing: noStanding,
}

/** True if one of the actor's roles has the ability. */
export const can = (actor: Actor, ability: Ability) => abilitiesOf(actor.roles).has(ability)
