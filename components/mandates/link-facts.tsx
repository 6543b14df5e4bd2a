import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import type { LinkedMandate } from '@/lib/memberships/mandates/own/queries'

/** What a mandate is: kind, vote, from when to when. */
export async function LinkFacts({ ctx, mandate }: { ctx: Ctx; mandate: LinkedMandate }) {
  const [t, m] = await Promise.all([getTranslations('mandates.link'), getTranslations('memberships')])
  const { kind, from, to, membership } = mandate
  const votes = membership.kind.mandateRules.find((rule) => rule.kind === kind)?.votes ?? 0
  const day = (at: Date) => longDate(ctx.locale, 'UTC', at)
  return (
    <Facts>
      <Fact name={t('mandate')}>{m(`mandates.${kind}`)}</Fact>
      <Fact name={t('institution')}>{membership.organisation?.name}</Fact>
      <Fact name={t('votes')}>{votes > 0 ? t('votesCount', { count: votes }) : t('noVotes')}</Fact>
      <Fact name={t('from')}>{day(from)}</Fact>
      {to && <Fact name={t('to')}>{day(to)}</Fact>}
    </Facts>
  )
}
