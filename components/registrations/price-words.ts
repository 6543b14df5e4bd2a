import type { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/localized'
import { euros } from '@/lib/money'
import type { PriceLine } from '@/lib/registrations/price'
import { reasonWords } from '@/lib/standing/words'

type Words = Awaited<ReturnType<typeof getTranslations<'registrations'>>>
type StandingWords = Awaited<ReturnType<typeof getTranslations<'standing'>>>

/** Why it is this price, and what it would be without the right. */
export function priceWhy(t: Words, standing: StandingWords, line: PriceLine, locale: Locale): string[] {
  const { reason, regularCents, cents } = line
  const why = reason && reasonWords(standing, reason, locale)
  return [
    why
      ? t(reason?.key === 'invitation' ? 'register.rightPrice' : 'register.memberPrice', { reason: why })
      : '',
    regularCents !== null && regularCents > cents
      ? t('register.regularPrice', { price: euros(locale, regularCents) })
      : '',
  ].filter(Boolean)
}
