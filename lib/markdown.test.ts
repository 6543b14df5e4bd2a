import { expect, test } from 'vitest'
import { plainWords, renderMarkdown } from './markdown'

test('headings start below the page’s title, whatever the author wrote', () => {
  expect(renderMarkdown('# A\n\n## B')).toBe('<h2>A</h2>\n<h3>B</h3>')
  expect(renderMarkdown('### A\n\n#### B')).toBe('<h2>A</h2>\n<h3>B</h3>')
  expect(renderMarkdown('# A\n\n###### B', 3)).toBe('<h3>A</h3>\n<h6>B</h6>')
})

test('links to elsewhere take no opener along, our own are left alone', () => {
  expect(renderMarkdown('[x](https://example.org/a)')).toContain('rel="noopener noreferrer"')
  expect(renderMarkdown('[x](/next/news)')).toBe('<p><a href="/next/news">x</a></p>')
  expect(renderMarkdown('[x](//example.org)')).toContain('rel=')
})

test('no script, no markup, no foreign image gets through', () => {
  const nasty = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![x](https://tracker.example/p.gif)',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '<a href="https://a.example" onclick="x()">y</a>',
    '<svg><script>alert(1)</script></svg>',
    '<https://a.example/"onmouseover="x>',
  ]
  for (const text of nasty) {
    const html = renderMarkdown(text)
    expect(html, text).not.toMatch(/<script|<img|<svg|javascript:|data:|\son\w+=|\sonclick/i)
  }
})

test('the words alone are short and without signs', () => {
  expect(plainWords('# Titel\n\n**fett** & [Link](https://a.example)')).toBe('Titel fett & Link')
  expect(plainWords('Wort '.repeat(200), 40).length).toBeLessThanOrEqual(41)
})
