import type { translator } from '@/lib/i18n/translator'
import type { Problem } from './draft'

type Words = ReturnType<typeof translator<'imports'>>

/** A problem of a row as a sentence that names its column: "E-Mail: „kim@“ ist keine E-Mail-Adresse." */
export function problemWords(t: Words, { field, issue, value, facts }: Problem): string {
  const said = t(`issues.${issue}`, { value: value ?? '', row: 0, name: '', ...facts } as never)
  return field ? `${t(`fields.${field}`)}: ${said}` : said
}
