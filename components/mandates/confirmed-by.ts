import type { useTranslations } from 'next-intl'

/** Who confirmed an affiliation: one of the three ways, else the name that the office wrote down. */
export function confirmedByWords(
  t: ReturnType<typeof useTranslations<'mandates.confirmedBy'>>,
  by: string | null,
): string {
  if (!by) return ''
  if (by === 'coordinator' || by === 'domain' || by === 'office') return t(by)
  return t('other', { by })
}
