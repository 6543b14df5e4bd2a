import { expect, test } from 'vitest'
import { visitor } from '@/lib/access/context'
import type { Role } from '@/lib/access/roles'
import { mayList, mayStandAt } from './policy'

const actor = (role: Role, stewardOf: 'all' | string[] = []) => ({ ...visitor, roles: [role], stewardOf })

test.each(['admin', 'events'] as const)('%s stands at every door', (role) => {
  expect(mayStandAt(actor(role), 'e')).toBe(true)
})

test('a steward stands at the doors assigned to them', () => {
  expect(mayStandAt(actor('steward', ['e']), 'e')).toBe(true)
  expect(mayStandAt(actor('steward', 'all'), 'e')).toBe(true)
  expect(mayStandAt(actor('steward', ['other']), 'e')).toBe(false)
})

test.each(['board', 'membership', 'editor', 'auditor'] as const)('%s stands at none', (role) => {
  expect(mayStandAt(actor(role, 'all'), 'e')).toBe(false)
})

test('who was there is for the office; the auditor reads it unless it is confidential', () => {
  expect(mayList(actor('auditor'), { confidential: false })).toBe(true)
  expect(mayList(actor('auditor'), { confidential: true })).toBe(false)
  expect(mayList(actor('events'), { confidential: true })).toBe(true)
  expect(mayList(actor('steward', 'all'), { confidential: false })).toBe(false)
})
