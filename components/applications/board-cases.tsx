import { getTranslations } from 'next-intl/server'
import { CapacityBar } from '@/components/ui/capacity-bar'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import type { ListedCase } from '@/lib/applications/queries'
import { shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { votesIn } from './words'

/** What lies with the board: how many have voted, until when, and what this reader is to do. */
export async function BoardCases({ ctx, cases }: { ctx: Ctx; cases: ListedCase[] }) {
  const t = await getTranslations('applications')
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/applications`)
  const { personId } = ctx.actor
  const step = (one: ListedCase) => {
    if (!can(ctx.actor, 'applications.decide')) return t('board.look')
    if (one.waiting?.next === 'decide') return t('board.decideNow')
    return personId && one.notVoted.includes(personId) ? t('board.voteNow') : t('board.voted')
  }
  return (
    <Table caption={t('board.cases')} className="table-list">
      <thead>
        <tr>
          <Th>{t('board.case')}</Th>
          <Th>{t('board.votes')}</Th>
          <Th>{t('board.deadline')}</Th>
          <Th>{t('board.step')}</Th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => {
          const { given, asked } = votesIn(one)
          return (
            <tr key={one.id}>
              <NameCell href={`${root}/${one.id}`} note={words(one.kind?.name, ctx.locale)}>
                {one.name}
              </NameCell>
              <Td data-label={t('board.votes')}>
                {one.state === 'voting' && (
                  <CapacityBar
                    inline
                    taken={given}
                    capacity={asked}
                    words={t('vote.state', { given, asked })}
                  />
                )}
              </Td>
              <Td data-label={t('board.deadline')}>
                {one.state === 'voting' && one.voteUntil
                  ? shortDate(ctx.locale, ctx.network.zone, one.voteUntil)
                  : t('board.noDeadline')}
              </Td>
              <Td data-label={t('board.step')} className="cell-action">
                <a href={`${root}/${one.id}`}>
                  {step(one)}
                  <span className="visually-hidden">: {one.name}</span>
                </a>
              </Td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
