import { getTranslations } from 'next-intl/server'
import type { Ctx } from '@/lib/access/context'
import { dayWords } from '@/lib/clock'
import { coordinationCases } from '@/lib/memberships/coordination/cases'
import { todayIn } from '@/lib/memberships/coordination/dates'
import { fullName } from '@/lib/people/name'
import type { Case } from './case'

/** Institutions whose coordinator has left, and affiliations that nobody else can confirm. */
export async function coordinationWaits(ctx: Ctx): Promise<Case[]> {
  const [t, { left, asking }] = await Promise.all([getTranslations('mandates.cases'), coordinationCases(ctx)])
  const today = todayIn(ctx)
  return [
    ...left.flatMap(({ id, name, affiliations: [last] }) => {
      const until = last?.to
      if (!until) return []
      const facts = { name: fullName(last.person), date: dayWords(ctx.locale, 'UTC', until) }
      return {
        key: `coordinator-${id}`,
        title: name,
        kind: t('left.kind'),
        what: until < today ? t('left.text', facts) : t('left.textUntil', facts),
        since: until < today ? until : null,
        href: `/organisations/${id}/hand-over`,
        step: t('left.step'),
      }
    }),
    ...asking.map(({ id, from, organisation, person }) => ({
      key: `affiliation-${id}`,
      title: organisation.name,
      kind: t('asking.kind'),
      what: t('asking.text', { name: fullName(person) }),
      since: from < today ? from : null,
      href: `/organisations/${organisation.id}#colleagues`,
      step: t('asking.step'),
    })),
  ]
}
