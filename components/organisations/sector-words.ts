import type { useTranslations } from 'next-intl'

type Words = ReturnType<typeof useTranslations<'organisations'>>

/** A sector in words; one that a network made up itself stays as it wrote it. */
export function sectorWords(t: Words, sector: string): string {
  const key = `sectors.${sector}` as 'sectors.science'
  return t.has(key) ? t(key) : sector
}

/** A federal state in words, from its two letters. */
export function stateWords(t: Words, state: string): string {
  const key = `states.${state}` as 'states.NI'
  return t.has(key) ? t(key) : state
}
