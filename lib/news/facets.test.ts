import { expect, test } from 'vitest'
import { facetLine, knownFacets, readArticleFacets, readFacets } from './facets'

const facets = readFacets([
  {
    key: 'format',
    name: { de: 'Format', en: 'Format' },
    values: [{ de: 'Meldung', en: 'News' }, { de: 'Video' }],
  },
  { key: 'bereich', name: { de: 'Bereich', en: 'Area' }, values: [{ de: 'Behörde', en: 'Authority' }] },
])

test('an article says its facets in the network’s order and words', () => {
  const line = facetLine(facets, { bereich: 'Behörde', format: 'Meldung' }, 'en')
  expect(line.map(({ name, value }) => `${name}: ${value}`)).toEqual(['Format: News', 'Area: Authority'])
})

test('a value that the network no longer has stays as it was written', () => {
  expect(facetLine(facets, { format: 'Interview' }, 'en')[0]?.value).toBe('Interview')
})

test('what the network does not have comes in by no form', () => {
  expect(knownFacets(facets, { format: 'Video', bereich: 'Wirtschaft', role: 'admin' })).toEqual({
    format: 'Video',
  })
})

test('stored nonsense counts as none', () => {
  expect(readFacets({})).toEqual([])
  expect(readArticleFacets('x')).toEqual({})
})
