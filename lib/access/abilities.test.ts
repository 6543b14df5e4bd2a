import { describe, expect, it } from 'vitest'
import { type Ability, abilities, abilitiesOf, areasOf, grantable, table } from './abilities'
import { type Role, roles } from './roles'

/** The table of the product's model, typed by hand: column → what each ability of the code asks for. */
const office: Role[] = ['admin', 'board', 'membership', 'events', 'editor', 'auditor']
const expected: Record<Ability, Role[]> = {
  'office.see': office,
  'people.names': ['admin', 'board', 'membership', 'events', 'auditor'],
  'people.read': ['admin', 'board', 'membership', 'auditor'],
  'people.write': ['admin', 'membership'],
  'applications.read': ['admin', 'board', 'membership', 'auditor'],
  'applications.prepare': ['admin', 'membership'],
  'applications.decide': ['board'],
  'events.read': ['admin', 'board', 'membership', 'events', 'editor', 'auditor'],
  'events.write': ['admin', 'events'],
  'registrants.write': ['admin', 'events'],
  'check-in.read': ['admin', 'events', 'steward', 'auditor'],
  'check-in.write': ['admin', 'events', 'steward'],
  'news.read': ['admin', 'board', 'editor', 'auditor'],
  'news.write': ['admin', 'editor'],
  'settings.read': ['admin', 'auditor'],
  'settings.write': ['admin'],
  'audit.area': office,
  'audit.read': ['admin', 'board', 'auditor'],
}

describe('the table of abilities', () => {
  it.each(abilities)('gives %s to the roles of the model and to nobody else', (ability) => {
    expect(roles.filter((role) => table[role].includes(ability))).toEqual(expected[ability])
  })

  it('lets the auditor change nothing', () => {
    expect(table.auditor.filter((ability) => /write|prepare|decide/.test(ability))).toEqual([])
  })

  it('adds up over several roles', () => {
    expect(abilitiesOf(['editor', 'events'])).toEqual(new Set([...table.editor, ...table.events]))
  })
})

describe('granting', () => {
  it('is the administration’s, for every role', () => {
    expect(grantable(['admin'])).toEqual([...roles])
  })

  it.each(roles.filter((role) => role !== 'admin'))('is not for %s', (role) => {
    expect(grantable([role])).toEqual([])
  })
})

describe('areas of the audit log', () => {
  it('are all for admin, board and auditor', () => {
    for (const role of ['admin', 'board', 'auditor'] as const) expect(areasOf([role])).toBe('all')
  })

  it('are one’s own for the others, and none for a steward', () => {
    expect(areasOf(['editor'])).toEqual(['news', 'newsletter'])
    expect(areasOf(['events'])).toEqual(['events', 'agenda', 'registrations'])
    expect(areasOf(['steward'])).toEqual([])
  })
})
