import { getTranslations } from 'next-intl/server'
import type { Fit } from '@/lib/applications/own/fit'
import type { Way } from '@/lib/applications/own/queries'
import type { Locale } from '@/lib/localized'
import { audienceOf } from '@/lib/memberships/audience'

type Kind = {
  audience: unknown
  holder: 'person' | 'institution'
  inheritsFrom: string | null
  way: Way
}

const conjunction = (locale: Locale, words: string[]) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(words)

/** "der öffentlichen Verwaltung und der Wissenschaft": the sectors that a kind is for, or nothing when it is for all. */
async function sectorList(audience: unknown, locale: Locale): Promise<string> {
  const t = await getTranslations('applications.own.fit')
  const said = (sector: string) => {
    const key = `from.${sector}` as 'from.science'
    return t.has(key) ? t(key) : sector
  }
  return conjunction(locale, (audienceOf(audience).sectors ?? []).map(said))
}

/** "Bund und Land". */
async function levelList(audience: unknown, locale: Locale): Promise<string> {
  const o = await getTranslations('organisations')
  const said = (level: string) => {
    const key = `levels.${level}` as 'levels.bund'
    return o.has(key) ? o(key) : level
  }
  return conjunction(locale, (audienceOf(audience).levels ?? []).map(said))
}

/** Who may hold a kind of membership, as sentences. */
export async function audienceWords(kind: Kind, locale: Locale): Promise<string> {
  const [t, sectors, levels] = await Promise.all([
    getTranslations('applications.own.join'),
    sectorList(kind.audience, locale),
    levelList(kind.audience, locale),
  ])
  const { maxAge, maxYearsInWork } = audienceOf(kind.audience)
  const { holder } = kind
  const said = [
    sectors ? t(`${holder}From`, { list: sectors }) : kind.way !== 'office' && t(holder),
    levels && `${levels}.`,
    maxAge !== undefined && t('maxAge', { age: maxAge }),
    maxYearsInWork !== undefined && t('maxYears', { years: maxYearsInWork }),
    kind.inheritsFrom && t('inherits'),
  ]
  return said.filter(Boolean).join(' ')
}

/** Why a kind is not for somebody, in words; nothing while it may be. */
export async function misfitWords(audience: unknown, fit: Fit, locale: Locale): Promise<string> {
  if (fit.ok || fit.why === 'unsaid') return ''
  const t = await getTranslations('applications.own.fit.misfit')
  if (fit.why === 'sector') return t('sector', { list: await sectorList(audience, locale) })
  if (fit.why === 'level') return t('level', { list: await levelList(audience, locale) })
  return t(fit.why, { limit: fit.limit })
}
