import { getTranslations } from 'next-intl/server'
import { Fact, Facts } from '@/components/ui/facts'
import { areasOf } from '@/lib/access/abilities'
import { type Ctx, noStanding } from '@/lib/access/context'
import { longDate } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import type { PersonRecord } from '@/lib/people/queries'
import { standingsOf } from '@/lib/standing/queries'
import { standingWords } from './standing-words'

/** Standing and its reason first, then what the office wrote down. */
export async function PersonFacts({ ctx, person }: { ctx: Ctx; person: PersonRecord }) {
  const [t, c, standings] = await Promise.all([
    getTranslations('people'),
    getTranslations('common'),
    standingsOf(ctx, [person.id]),
  ])
  const standing = standings.get(person.id) ?? noStanding
  const areas = areasOf(ctx.actor.roles)
  const log = `/${ctx.network.slug}/manage/audit?record=${person.id}`
  return (
    <Facts plain>
      <Fact
        name={t('record.why')}
        {...(standing.member ? { note: t('record.votes', { count: standing.votes }) } : {})}
      >
        {standingWords(t, standing)}
      </Fact>
      <Fact name={t('table.signsIn')}>{person.loginId ? t('hasLogin') : t('noLogin')}</Fact>
      <Fact name={t('form.language')}>{person.language === 'en' ? c('english') : c('german')}</Fact>
      {person.phone && <Fact name={t('form.phone')}>{person.phone}</Fact>}
      <Fact name={t('record.created')}>{longDate(ctx.locale, ctx.network.zone, person.createdAt)}</Fact>
      {(areas === 'all' || areas.includes('people')) && (
        <Fact name={t('record.logName')}>
          <a href={localePath(ctx.locale, log)}>{t('record.log')}</a>
        </Fact>
      )}
    </Facts>
  )
}
