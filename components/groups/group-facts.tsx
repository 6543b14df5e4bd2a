import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import type { Ctx } from '@/lib/access/context'
import type { GroupPage } from '@/lib/groups/queries'
import { leadWords } from './lead-words'
import { spanWords } from './span-words'

/** Since when, led by whom, how many take part, how to reach them. */
export async function GroupFacts({ ctx, group }: { ctx: Ctx; group: GroupPage }) {
  const t = await getTranslations('groups')
  const span = spanWords(t, ctx.locale, group.from, group.to)
  return (
    <Facts plain>
      {span && <Fact name={t('time')}>{span}</Fact>}
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
      {group.contact && (
        <Fact name={t('contact')}>
          <a href={`mailto:${group.contact}`}>{group.contact}</a>
        </Fact>
      )}
    </Facts>
  )
}
