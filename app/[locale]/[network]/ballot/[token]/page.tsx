import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BallotCase } from '@/components/applications/ballot-case'
import { BallotHead } from '@/components/applications/ballot-head'
import { VoteButtons } from '@/components/applications/vote-buttons'
import { Section } from '@/components/layout/section'
import { castBallot } from '@/lib/applications/ballots/actions'
import { ballotByToken } from '@/lib/applications/ballots/queries'
import { fullName } from '@/lib/people/name'
import { siteContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications')
  return { title: t('ballot.metaTitle'), robots: { index: false }, referrer: 'same-origin' }
}

/** A board member's ballot, behind the link of their mail. Looking changes nothing; each button is a vote. */
export default async function BallotPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const { token } = await params
  const ballot = await ballotByToken(ctx, token)
  if (!ballot) notFound()
  const t = await getTranslations('applications')
  const decided = ballot.poll.outcome !== 'open'
  return (
    <>
      <BallotHead ctx={ctx} ballot={ballot} thanked={(await searchParams).done === 'voted'} />
      {ballot.open && !decided && (
        <Section title={t('ballot.decide')} lead={t('ballot.hello', { name: fullName(ballot.person) })}>
          <VoteButtons
            action={castBallot}
            hidden={{ network: ctx.network.slug, token }}
            comment={ballot.own?.comment ?? null}
            size="site"
          />
          <p className="secondary muted measure mt-24">
            {t('ballot.rule', {
              required: ballot.poll.required,
              asked: ballot.application.ballots.length - ballot.poll.conflict,
            })}{' '}
            {t('ballot.change')}
          </p>
        </Section>
      )}
      <BallotCase ctx={ctx} ballot={ballot} />
    </>
  )
}
