import { getTranslations } from 'next-intl/server'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now, shortDate } from '@/lib/clock'

/** Days of one's own rows in words: "seit …", "ab …" for what is to come, "… bis …". */
export async function ownDates({ locale, network }: Ctx) {
  const t = await getTranslations('me.span')
  const today = dateColumn(network.zone, now())
  const day = (at: Date) => shortDate(locale, 'UTC', at)
  return {
    today,
    day,
    instant: (at: Date) => shortDate(locale, network.zone, at),
    isOver: ({ to }: { to: Date | null }) => to !== null && to < today,
    span: (from: Date | null, to: Date | null) =>
      from && to
        ? t('both', { from: day(from), to: day(to) })
        : to
          ? t('until', { date: day(to) })
          : from
            ? t(from > today ? 'from' : 'since', { date: day(from) })
            : '',
  }
}
