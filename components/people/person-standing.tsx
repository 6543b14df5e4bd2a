import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/form/date-fields'
import { Button } from '@/components/ui/button'
import { Fact, Facts } from '@/components/ui/facts'
import { Figure } from '@/components/ui/figure'
import { type Ctx, noStanding } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { standingsOf } from '@/lib/standing/queries'
import { reasonSentence } from '@/lib/standing/words'
import { standingWords } from './standing-words'

type Props = {
  ctx: Ctx
  personId: string
  /** The day that is asked about; `asked` when it is not today. */
  day: Date
  asked: string
}

/** What somebody is on a day: standing, price and vote, each with its reason. */
export async function PersonStanding({ ctx, personId, day, asked }: Props) {
  const [t, m, standings] = await Promise.all([
    getTranslations('people.record'),
    getTranslations('memberships.record'),
    standingsOf(ctx, [personId], day),
  ])
  const standing = standings.get(personId) ?? noStanding
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/people/${personId}`)
  const say = (reason: Parameters<typeof reasonSentence>[1]) =>
    reasonSentence(ctx.network, reason, ctx.locale)
  const is = standing.member ? 'member' : standing.participant ? 'participant' : 'known'
  return (
    <>
      <form action={root} className="filter-bar">
        <DateField name="on" label={m('asOf')} defaultValue={asked} />
        <Button type="submit" variant="secondary">
          {m('show')}
        </Button>
        {asked && <a href={root}>{m('today')}</a>}
      </form>
      <div className="mt-24 flex flex-wrap gap-32">
        <Figure value={standing.votes} unit={t('voteUnit', { count: standing.votes })} size="l" />
        <div className="grow">
          <Facts plain>
            <Fact name={t('standing')} note={standingWords(ctx, standing)}>
              <b>{t(`is.${is}`)}</b>
            </Fact>
            <Fact name={t('price')} note={standing.price ? say(standing.price) : t('noPriceWhy')}>
              {t(standing.price ? 'memberPrice' : 'fullPrice')}
            </Fact>
            <Fact name={t('vote')} note={say(standing.vote)}>
              {t('votes', { count: standing.votes })}
            </Fact>
          </Facts>
        </div>
      </div>
    </>
  )
}
