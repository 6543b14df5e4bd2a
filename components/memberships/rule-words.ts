import { getTranslations } from 'next-intl/server'
import { sectorWords } from '@/components/organisations/sector-words'
import type { Locale } from '@/lib/localized'
import type { KindRule } from '@/lib/memberships/kinds/rule'
import { mandateKinds } from '@/lib/memberships/kinds/schema'
import { euros } from '@/lib/money'

/** Each part of a rule in words, so that a reader can hold two rules side by side. */
export async function ruleWords(locale: Locale, rule: KindRule): Promise<Record<keyof KindRule, string>> {
  const [t, m, o] = await Promise.all([
    getTranslations('memberships.effects'),
    getTranslations('memberships'),
    getTranslations('organisations'),
  ])
  const list = (parts: string[], none: string) => parts.join(', ') || none
  const gives = (given: readonly string[]) =>
    list(
      given.map((one) => m(`gives.${one as 'price'}`)),
      t('none'),
    )
  const { audience, mandates } = rule
  return {
    duesCents: rule.duesCents ? m('dues', { amount: euros(locale, rule.duesCents) }) : m('noDues'),
    votes: m('record.votesText', { count: rule.votes }),
    affiliationGives: gives(rule.affiliationGives),
    mandates: list(
      mandateKinds.flatMap((kind) => {
        const terms = mandates[kind]
        return terms
          ? [
              t('mandateLine', {
                count: terms.count,
                mandate: m(`mandates.${kind}`),
                gives: gives(terms.gives),
                votes: terms.votes,
              }),
            ]
          : []
      }),
      t('none'),
    ),
    inherits: t(`inherits.${rule.inherits ? 'yes' : 'no'}`),
    audience: list(
      [
        ...(audience.sectors ?? []).map((sector) => sectorWords(o, sector)),
        ...(audience.levels ?? []).map((level) => o(`levels.${level as 'bund'}`)),
        ...(audience.maxAge === undefined ? [] : [t('maxAge', { age: audience.maxAge })]),
        ...(audience.maxYearsInWork === undefined ? [] : [t('maxYears', { years: audience.maxYearsInWork })]),
      ],
      t('everybody'),
    ),
  }
}
