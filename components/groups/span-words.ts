import type { useTranslations } from 'next-intl'
import { dayWords } from '@/lib/clock'
import type { Locale } from '@/lib/localized'

type Words = ReturnType<typeof useTranslations<'groups'>>

/** "Seit 1. März 2026", "1. März 2018 bis 31. Dezember 2018"; nothing where no day is known. */
export function spanWords(
  t: Words,
  locale: Locale,
  from: Date | null,
  to: Date | null,
  today?: Date,
): string {
  const day = (at: Date) => dayWords(locale, 'UTC', at)
  if (from && to) return t('termSpan', { from: day(from), to: day(to) })
  if (from) return t(today && from > today ? 'termComing' : 'termFrom', { date: day(from) })
  const last = to ? t('termTo', { date: day(to) }) : ''
  return last.charAt(0).toUpperCase() + last.slice(1)
}
