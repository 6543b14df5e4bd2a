import type { useTranslations } from 'next-intl'
import { dayOrYear, dayWords } from '@/lib/clock'
import type { Locale } from '@/lib/localized'

type Words = ReturnType<typeof useTranslations<'memberships'>>

/** A term in words: "seit 1. März 2024", "2018 bis 2021"; nothing where no day is known. */
export function termWords(t: Words, locale: Locale, from: Date | null, to: Date | null): string {
  const last = to && dayWords(locale, 'UTC', to)
  if (from && last) return t('positionSpan', { from: dayOrYear(locale, from), to: last })
  if (from) return t('positionSince', { date: dayOrYear(locale, from) })
  return last ? t('positionUntil', { date: last }) : ''
}
