import { expect, test } from 'vitest'
import { webLinks } from './links'

test('leaves out what is no address of the web, and breaks over nothing', () => {
  const urls = [
    'https://a.example/x',
    'https://[',
    'https://',
    'http://a b',
    'mailto:a@b.example',
    'javascript:x',
    '',
  ]
  expect(webLinks(urls.map((url) => ({ title: 'x', url })))).toEqual([
    { title: 'x', url: 'https://a.example/x', host: 'a.example' },
  ])
})
