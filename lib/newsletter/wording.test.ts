import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { consentProof, consentText } from './wording'

const readers = [
  { locale: 'de', tone: 'sie' },
  { locale: 'de', tone: 'du' },
  { locale: 'en', tone: 'sie' },
] as const

test('a version says the same words for ever', () => {
  const seen = readers.map((reader) => {
    const words = { ...reader, network: 'Probe' }
    const [, version] = consentProof(words, []).split('\n')
    const print = createHash('sha256').update(consentText(words)).digest('hex').slice(0, 12)
    return `${reader.locale}-${reader.tone} ${version} ${print}`
  })
  // Whoever changes a text raises `consent.version` in all languages, then these lines.
  expect(seen).toMatchInlineSnapshot(`
    [
      "de-sie Version 1 233f33087ca3",
      "de-du Version 1 233f33087ca3",
      "en-sie Version 1 9d5d0158c32e",
    ]
  `)
})

test('the proof names the topics in the reader’s language', () => {
  const reader = { locale: 'en', tone: 'sie', network: 'Probe' } as const
  expect(consentProof(reader, [{ de: 'Termine', en: 'Dates' }, { de: 'Neues' }])).toMatch(
    /\nTopics: Dates, Neues$/,
  )
})
