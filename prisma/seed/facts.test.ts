import { expect, test } from 'vitest'
import { problemIn } from '@/lib/memberships/chain'
import type { Fact } from '@/lib/memberships/status'
import { honoraryMemberships, laterFacts } from './facts'
import { institutionalMemberships, personalMemberships } from './people'

test('what the demo tells of memberships could have been written down in the office', () => {
  const told = new Map<string, Fact[]>()
  const add = (id: string, fact: Fact) => told.set(id, [...(told.get(id) ?? []), fact])
  for (const { id, joined } of [...institutionalMemberships, ...personalMemberships])
    add(id, { kind: 'joined', on: joined })
  for (const { membershipId, kind, on } of laterFacts) add(membershipId, { kind, on })
  for (const facts of told.values()) expect(problemIn(facts)).toBeNull()
})

test('every kind of fact is told at least once', () => {
  expect(new Set(laterFacts.map(({ kind }) => kind)).size).toBe(8)
  expect(honoraryMemberships).toHaveLength(2)
})
