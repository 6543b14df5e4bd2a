import { expect, test } from 'vitest'
import de from '@/lib/i18n/messages/de/standing.json'
import { reasonSentence } from './words'

const facts = {
  kind: { de: 'Persönliche Mitgliedschaft', en: 'Personal membership' },
  organisation: 'Stadt Musterhausen',
  network: 'NEGZ',
  group: { de: 'Cloud' },
  mandate: 'voting_delegate',
  date: '2026-03-01',
  votes: '2',
}

test('every reason is a sentence in both languages, with nothing left open', () => {
  for (const key of Object.keys(de))
    for (const locale of ['de', 'en'] as const) {
      const words = reasonSentence({ tone: 'sie' }, { key, facts }, locale)
      expect(words).toMatch(/^[\p{Lu}\d]/u)
      expect(words).not.toMatch(/[{}]|undefined|standing\./)
    }
})

test("names and days stand in the reader's language", () => {
  const reason = { key: 'ownMembership', facts }
  expect(reasonSentence({ tone: 'sie' }, reason, 'de')).toBe(
    'Mitgliedschaft (Persönliche Mitgliedschaft), beigetreten am 1. März 2026',
  )
  expect(reasonSentence({ tone: 'du' }, reason, 'en')).toBe(
    'Membership (Personal membership), joined on 1 March 2026',
  )
})
