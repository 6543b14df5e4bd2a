import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { SlabBand } from '@/components/layout/slab-band'
import { DateFigure } from '@/components/ui/date-figure'
import type { Ctx } from '@/lib/access/context'
import type { OpenBallot } from '@/lib/applications/ballots/queries'
import { dateTimeWords, dayIn, longDate, monthShort } from '@/lib/clock'
import { words } from '@/lib/localized'
import { votesIn } from './words'

type Props = { ctx: Ctx; ballot: OpenBallot; thanked: boolean }

/** How the vote ended, as a key of `ballot.result`. */
function resultOf({ application, poll }: OpenBallot) {
  if (application.state === 'withdrawn') return 'withdrawn'
  if (application.decision) return application.decision.admitted ? 'admitted' : 'rejected'
  if (application.state === 'submitted' || application.state === 'asked_back') return 'none'
  return poll.outcome === 'no_quorum' ? 'none' : 'running'
}

/** The question, until when, and one's own answer so far. */
export async function BallotHead({ ctx, ballot, thanked }: Props) {
  const t = await getTranslations('applications')
  const { application, own, name } = ballot
  const { locale, network } = ctx
  const running = ballot.open && ballot.poll.outcome === 'open'
  const choice = own && t(`vote.choices.${own.choice}`)
  return (
    <>
      <FieldBand
        title={t('ballot.title', { name })}
        sub={t('ballot.sub', {
          kind: words(application.kind?.name, locale),
          date: application.submittedAt ? longDate(locale, network.zone, application.submittedAt) : '',
        })}
      />
      <SlabBand
        figure={
          application.voteUntil && (
            <DateFigure
              day={Number(dayIn(network.zone, application.voteUntil).slice(8))}
              month={monthShort(locale, network.zone, application.voteUntil)}
              iso={dayIn(network.zone, application.voteUntil)}
              label={longDate(locale, network.zone, application.voteUntil)}
              size="l"
            />
          )
        }
        label={t('ballot.crumb')}
        title={
          running
            ? t('ballot.until', {
                date: application.voteUntil ? dateTimeWords(locale, network.zone, application.voteUntil) : '',
              })
            : t('ballot.over')
        }
        text={running ? t('ballot.state', votesIn(ballot)) : t(`ballot.result.${resultOf(ballot)}`)}
        note={
          choice
            ? thanked
              ? t('ballot.done', { choice })
              : t('ballot.given', { date: longDate(locale, network.zone, own.at), choice })
            : running
              ? undefined
              : t('ballot.ownNone')
        }
      />
    </>
  )
}
