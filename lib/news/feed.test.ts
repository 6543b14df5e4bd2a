import { expect, test } from 'vitest'
import { atom, xmlText } from './feed'

const at = new Date('2026-03-01T10:00:00Z')
const feed = {
  title: 'A & B',
  subtitle: 's',
  language: 'de',
  url: 'https://k.example/a/news',
  self: 'https://k.example/a/feed.xml',
  author: 'A',
  since: new Date('2020-01-01T00:00:00Z'),
  entries: [],
}
const entry = {
  id: '0198-x',
  title: '</title><script>alert(1)</script>',
  summary: 'x',
  url: 'https://k.example/a?b="c"&d',
  published: at,
  updated: at,
  author: null,
  categories: ['"quoted"'],
}

test('markup in a text stays text', () => {
  const xml = atom({ ...feed, entries: [entry] })
  expect(xml).not.toContain('<script>')
  expect(xml).toContain('&lt;/title&gt;&lt;script&gt;')
  expect(xml).toContain('term="&quot;quoted&quot;"')
  expect(xml).toContain('href="https://k.example/a?b=&quot;c&quot;&amp;d"')
})

test('what XML forbids is left out', () => {
  expect(xmlText('a\u0000b\u0008c\ud800d\ufffe')).toBe('abc\ufffdd')
})

test('a feed is as new as its newest entry, an empty one as its network', () => {
  expect(atom({ ...feed, entries: [entry] })).toContain('<updated>2026-03-01T10:00:00.000Z</updated>')
  expect(atom(feed)).toContain('<updated>2020-01-01T00:00:00.000Z</updated>')
})
