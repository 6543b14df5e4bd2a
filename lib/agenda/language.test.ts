import { expect, test } from 'vitest'
import { languageName, languageTag } from './language'
import { sessionInput } from './sessions/schema'

const typed = (language: string) =>
  sessionInput.safeParse({
    event: '11111111-1111-4111-8111-111111111111',
    kind: 'workshop',
    title: { de: 'Werkstatt' },
    language,
  }).success

test.each(['', 'de', 'de-DE', 'gsw', 'zh-Hans-CN', 'es-419'])('takes "%s" as a language', (tag) => {
  expect(typed(tag)).toBe(true)
})

test.each(['deutsch!', 'd', '1', 'de_DE', 'de-', 'x'.repeat(20)])(
  '"%s" is none: refused when typed, shown as it stands when stored',
  (tag) => {
    expect(typed(tag)).toBe(false)
    expect(languageName('de', tag)).toBe(tag)
  },
)

test('says a language in the words of the reader', () => {
  expect([languageName('de', 'fr'), languageName('en', 'fr')]).toEqual(['Französisch', 'French'])
  // Whatever the pattern takes, browsers take.
  for (const tag of ['qaa', 'xx', 'zz-Zzzz-ZZ', 'DE-de']) {
    expect(languageTag.test(tag)).toBe(true)
    expect(() => languageName('en', tag)).not.toThrow()
  }
})
