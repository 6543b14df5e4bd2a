import { getTranslations } from 'next-intl/server'
import { sectorWords } from '@/components/organisations/sector-words'
import type { Narrowings } from '@/lib/events/narrow/queries'
import { readRule } from '@/lib/events/rule'
import { type Locale, words } from '@/lib/localized'

/**
 * A rule in words: "Verwaltung (Kommune); Community Cloud": all parts must hold, within each any. Null where it narrows
 * nothing.
 */
export async function ruleWords(
  locale: Locale,
  stored: unknown,
  known: Pick<Narrowings, 'groups' | 'kinds'>,
): Promise<string | null> {
  const [t, o] = await Promise.all([getTranslations('places.rule'), getTranslations('organisations')])
  const rule = readRule(stored)
  if (!rule) return t('unknown')
  const any = new Intl.ListFormat(locale, { type: 'disjunction' })
  const named = (rows: readonly { id: string; name: unknown }[], ids: readonly string[]) =>
    ids.flatMap((id) => {
      const row = rows.find((one) => one.id === id)
      return row ? words(row.name, locale) : []
    })
  const sectors = any.format((rule.sectors ?? []).map((sector) => sectorWords(o, sector)))
  const levels = any.format((rule.levels ?? []).map((level) => o(`levels.${level as 'bund'}`)))
  const parts = [
    // Both are about the same organisation.
    sectors && levels ? `${sectors} (${levels})` : sectors || levels,
    any.format(named(known.kinds, rule.kinds ?? [])),
    any.format(named(known.groups, rule.groups ?? [])),
  ]
  return parts.filter(Boolean).join('; ') || null
}
