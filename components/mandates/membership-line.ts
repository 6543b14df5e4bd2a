import type { useTranslations } from 'next-intl'
import type { Ctx } from '@/lib/access/context'
import { reasonFacts } from '@/lib/access/reason'
import { type Locale, words } from '@/lib/localized'
import { todayIn } from '@/lib/memberships/coordination/dates'
import type { InstitutionMembership } from '@/lib/memberships/coordination/queries'
import { statusOn } from '@/lib/memberships/status'
import { statusReason } from '@/lib/memberships/why'

type Memberships = ReturnType<typeof useTranslations<'memberships'>>

/** What a membership is and why it has its status, and whether mandates can be named for it today. */
export function membershipLine(
  m: Memberships,
  ctx: Ctx,
  { kind, facts }: Pick<InstitutionMembership, 'kind' | 'facts'>,
) {
  const today = todayIn(ctx)
  const reason = statusReason(facts, today)
  return {
    name: words(kind.name, ctx.locale),
    member: ['active', 'admitted', 'suspended'].includes(statusOn(facts, today)),
    why: m(`why.${reason.key}` as 'why.active', reasonFacts(reason, ctx.locale)),
  }
}

/** What memberships give to everybody who works there: "Mitgliedspreis und Zugang …". */
export function givesWords(
  m: Memberships,
  memberships: Pick<InstitutionMembership, 'kind'>[],
  locale: Locale,
): string {
  const given = new Set(memberships.flatMap(({ kind }) => kind.affiliationGives as string[]))
  const known = (['price', 'access'] as const).filter((one) => given.has(one))
  return new Intl.ListFormat(locale).format(known.map((one) => m(`gives.${one}`)))
}
