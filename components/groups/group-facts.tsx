import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import type { GroupPage } from '@/lib/groups/queries'
import { leadWords } from './lead-words'

/** Since when, led by whom, how many take part. */
export async function GroupFacts({ ctx, group }: { ctx: Ctx; group: GroupPage }) {
  const t = await getTranslations('groups')
  const day = (at: Date) => longDate(ctx.locale, 'UTC', at)
  const span = [
    group.from && t('since', { date: day(group.from) }),
    group.to && t('until', { date: day(group.to) }),
  ].filter(Boolean)
  return (
    <Facts plain>
      {span.length > 0 && <Fact name={t('time')}>{span.join(' ')}</Fact>}
      {group.people.length > 0 && (
        <Fact name={t('leads')}>
          {group.people.map((lead) => (
            <span key={lead.id} className="flex">
              {leadWords(t, lead)}
            </span>
          ))}
        </Fact>
      )}
      <Fact name={t('taking')}>{t('people', { count: group._count.people })}</Fact>
    </Facts>
  )
}
