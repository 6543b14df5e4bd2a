import { getTranslations } from 'next-intl/server'
import { Figure, type FigureSize } from '@/components/ui/figure'
import type { Locale } from '@/lib/localized'
import { euros } from '@/lib/money'

type Props = { cents: number; locale: Locale; size?: FigureSize }

/** What a membership costs a year, as a figure. */
export async function DuesFigure({ cents, locale, size = 's' }: Props) {
  const t = await getTranslations('applications.own.join')
  const amount = euros(locale, cents)
  return (
    <Figure
      size={size}
      wide
      value={amount.replace(/[€\s]/g, '')}
      unit="€"
      label={cents ? `${amount} ${t('perYear')}` : t('free')}
    />
  )
}
