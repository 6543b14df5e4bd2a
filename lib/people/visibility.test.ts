import { describe, expect, test } from 'vitest'
import { type Audience, audiences, openTo, shownTo, type Viewer, visibilityOf, visibleTo } from './visibility'

/** Typed by hand: who sees what is opened to whom. */
const table: Record<Viewer, Audience[]> = {
  visitor: ['public'],
  partner: ['partners', 'public'],
  member: ['members', 'partners', 'public'],
  mate: ['group', 'members', 'partners', 'public'],
  self: ['nobody', 'group', 'members', 'partners', 'public'],
  office: ['nobody', 'group', 'members', 'partners', 'public'],
}
const viewers = Object.keys(table) as Viewer[]

describe('who sees a field', () => {
  test.each(viewers)('%s', (viewer) => {
    expect(audiences.filter((audience) => visibleTo(audience, viewer))).toEqual(table[viewer])
    expect(openTo(viewer)).toEqual(table[viewer])
  })
})

describe('what a person opened', () => {
  test('is nothing until they say so', () => {
    expect(new Set(Object.values(visibilityOf({})))).toEqual(new Set(['nobody']))
    expect(visibilityOf(null).name).toBe('nobody')
    expect(visibilityOf({ name: 'everybody', work: 7 }).name).toBe('nobody')
  })

  test('stays hidden while the name is hidden', () => {
    expect(shownTo({ phone: 'public' }, 'member').size).toBe(0)
    expect(shownTo({ name: 'group', phone: 'public' }, 'member').size).toBe(0)
    expect([...shownTo({ name: 'group', phone: 'public' }, 'mate')]).toEqual(['name', 'phone'])
  })

  test('is shown field by field', () => {
    const chosen = { name: 'public', work: 'members', phone: 'group' }
    expect([...shownTo(chosen, 'visitor')]).toEqual(['name'])
    expect([...shownTo(chosen, 'partner')]).toEqual(['name'])
    expect([...shownTo(chosen, 'member')]).toEqual(['name', 'work'])
    expect([...shownTo(chosen, 'mate')]).toEqual(['name', 'work', 'phone'])
  })
})
