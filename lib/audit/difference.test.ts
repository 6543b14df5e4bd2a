import { describe, expect, it } from 'vitest'
import { differences } from './difference'

describe('differences', () => {
  it('names only what changed, by path', () => {
    expect(differences({ title: { de: 'Alt' }, slug: 'a' }, { title: { de: 'Neu' }, slug: 'a' })).toEqual([
      { path: 'title.de', before: 'Alt', after: 'Neu' },
    ])
  })

  it('shows what came and what went', () => {
    expect(differences({ phone: '1' }, { email: 'a@b.example' })).toEqual([
      { path: 'email', before: null, after: 'a@b.example' },
      { path: 'phone', before: '1', after: null },
    ])
  })

  it('counts empty, null and missing as the same nothing', () => {
    expect(differences({ a: null, b: '' }, { c: undefined, d: [] })).toEqual([])
  })

  it('reads lists of plain values in one piece and lists of objects one by one', () => {
    expect(differences({ topics: ['a'] }, { topics: ['a', 'b'], pools: [{ capacity: 3 }] })).toEqual([
      { path: 'topics', before: 'a', after: 'a, b' },
      { path: 'pools.1.capacity', before: null, after: '3' },
    ])
  })
})
