import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { Fact, Facts } from '@/components/ui/facts'
import { Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import { remind } from '@/lib/applications/ballots/actions'
import type { CaseRecord } from '@/lib/applications/queries'
import { dateTimeWords, shortDate } from '@/lib/clock'
import { fullName } from '@/lib/people/name'
import { votesIn } from './words'

/** How a circular resolution stands or stood: deadline, quorum, and each person's vote by name. */
export async function VoteTable({ ctx, row }: { ctx: Ctx; row: CaseRecord }) {
  const [t, c] = await Promise.all([getTranslations('applications'), getTranslations('common')])
  const day = (at: Date) => shortDate(ctx.locale, ctx.network.zone, at)
  const votes = new Map(row.votes.map((vote) => [vote.personId, vote]))
  const open = row.state === 'voting' && !row.closed
  return (
    <>
      <Facts plain>
        <Fact name={t('vote.stateLabel')}>{t('vote.state', votesIn(row))}</Fact>
        <Fact name={t('vote.needed')}>{t('vote.neededWords', { count: row.poll.required })}</Fact>
        {row.voteUntil && (
          <Fact name={t('vote.until')}>{dateTimeWords(ctx.locale, ctx.network.zone, row.voteUntil)}</Fact>
        )}
      </Facts>
      <div className="mt-16">
        <Table caption={t('vote.title')}>
          <thead>
            <tr>
              <Th>{t('vote.person')}</Th>
              <Th>{t('vote.choice')}</Th>
              <Th>{t('vote.comment')}</Th>
              <Th>{t('vote.at')}</Th>
            </tr>
          </thead>
          <tbody>
            {row.ballots.map((ballot) => {
              const vote = votes.get(ballot.personId)
              return (
                <tr key={ballot.id}>
                  <Th scope="row">{fullName(ballot.person)}</Th>
                  <Td>
                    {vote ? (
                      <b>{t(`vote.choices.${vote.choice}`)}</b>
                    ) : (
                      <span className="muted">
                        {ballot.remindedAt
                          ? t('vote.reminded', { date: day(ballot.remindedAt) })
                          : t('vote.missing')}
                      </span>
                    )}
                  </Td>
                  <Td>{vote?.comment ?? c('none')}</Td>
                  <Td>{vote ? day(vote.at) : c('none')}</Td>
                </tr>
              )
            })}
          </tbody>
        </Table>
      </div>
      <p className="secondary muted measure mt-16">{t('vote.rule')}</p>
      {open && row.poll.missing > 0 && can(ctx.actor, 'applications.prepare') && (
        <div className="mt-16">
          <ActionButton
            action={remind}
            hidden={{ network: ctx.network.slug, id: row.id }}
            label={t('vote.remind')}
            pendingLabel={c('pending')}
            variant="secondary"
          />
        </div>
      )}
    </>
  )
}
