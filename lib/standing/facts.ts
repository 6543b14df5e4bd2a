import type { Localized } from '@/lib/localized'
import type { Fact } from '@/lib/memberships/status'
import type { Level } from '@/prisma/generated/enums'

/** From a day to a day, both included; null is open. */
export type Dated = { from: Date | null; to: Date | null }
export type Gives = readonly string[]

/** A membership that a person or an institution holds, and what its kind is called. */
export type HeldMembership = { kindId: string; kind: Localized; facts: readonly Fact[] }

/** The dated facts about one person in one network, as lib/standing/read.ts reads them. */
export type StandingFacts = {
  memberships: readonly (HeldMembership & { votes: number })[]
  mandates: readonly (Dated &
    HeldMembership & {
      organisation: string
      mandate: string
      confirmedAt: Date | null
      votes: number
      gives: Gives
    })[]
  affiliations: readonly (Dated & {
    organisation: string
    organisationId: string
    sector: string
    level: Level | null
    coordinates: boolean
    confirmedAt: Date | null
    /** Of the organisation, and of the one whose unit it is. */
    memberships: readonly (HeldMembership & { gives: Gives })[]
  })[]
  groups: readonly (Dated & { groupId: string; group: Localized; role: 'lead' | 'colead' | 'member' })[]
  /** Kinds that are held here for being a member of the parent network (lib/standing/parent.ts). */
  inherited: readonly { kindId: string; kind: Localized; network: string }[]
}

export const noFacts: StandingFacts = {
  memberships: [],
  mandates: [],
  affiliations: [],
  groups: [],
  inherited: [],
}
