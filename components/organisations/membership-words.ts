import type { useTranslations } from 'next-intl'
import type { Ctx } from '@/lib/access/context'
import { dateColumn, now, shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { activeSince, type Fact, statusOn } from '@/lib/memberships/status'

type Held = { kind: { name: unknown }; facts: Fact[] }

/** "Institutionelle Mitgliedschaft, aktiv seit 22.10.2019". */
export function membershipWords(
  t: ReturnType<typeof useTranslations<'memberships'>>,
  ctx: Ctx,
  { kind, facts }: Held,
): string {
  const today = dateColumn(ctx.network.zone, now())
  const name = words(kind.name, ctx.locale)
  const since = activeSince(facts, today)
  return since
    ? t('activeSince', { kind: name, date: shortDate(ctx.locale, 'UTC', since) })
    : t('statusLine', { kind: name, status: t(`status.${statusOn(facts, today)}`) })
}
