import { describe, expect, it } from 'vitest'
import { hintsFor, missingFor } from './readiness'

const now = new Date('2026-06-01')
const draft = {
  kind: 'conference' as const,
  format: 'onsite' as const,
  precision: 'time' as const,
  endsAt: new Date('2026-11-24'),
  venue: { name: { de: 'Rathaus' } } as unknown,
  organiser: null,
  title: { de: 'Konferenz', en: 'Conference' },
  summary: { de: 'Wir treffen uns.', en: 'We meet.' },
  parts: [{ pools: [{}] }],
}
const open = { isPublic: true }

describe('announcing', () => {
  it('is possible when day and place are known', () => {
    expect(missingFor(draft, open, now)).toEqual([])
    expect(missingFor({ ...draft, venue: null }, open, now)).toEqual(['place'])
    expect(missingFor({ ...draft, venue: null, format: 'online' }, open, now)).toEqual([])
    expect(missingFor({ ...draft, precision: 'season' }, open, now)).toEqual(['date'])
  })

  it('asks less of what is long past', () => {
    const past = { ...draft, endsAt: new Date('2019-11-01'), precision: 'season' as const, venue: null }
    expect(missingFor(past, open, now)).toEqual([])
  })

  it('needs to know whose congress it is, and a public network', () => {
    expect(missingFor({ ...draft, kind: 'appearance' }, { isPublic: false }, now)).toEqual([
      'organiser',
      'network',
    ])
  })

  it('hints at what is easily forgotten', () => {
    expect(hintsFor({ ...draft, parts: [], summary: { de: 'x' } }, now)).toEqual(['noPlaces', 'noEnglish'])
    expect(hintsFor(draft, now)).toEqual([])
  })
})
