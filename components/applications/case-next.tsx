import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionButton } from '@/components/form/action-button'
import { Section } from '@/components/layout/section'
import { Message } from '@/components/ui/message'
import { type Ctx, can } from '@/lib/access/context'
import { carryOut, castVote } from '@/lib/applications/ballots/actions'
import type { CaseRecord } from '@/lib/applications/queries'
import { CaseCheck } from './case-check'
import { CaseDecide } from './case-decide'
import { AskBack } from './case-inquiries'
import { CaseTell } from './case-tell'
import { VoteButtons } from './vote-buttons'
import { VoteStart } from './vote-start'
import { dueWords } from './words'

type Props = { ctx: Ctx; row: CaseRecord }

/** One's own vote, for whoever was asked and is signed in. */
async function OwnVote({ ctx, row }: Props) {
  const { personId } = ctx.actor
  const open = row.state === 'voting' && !row.closed && row.poll.outcome === 'open'
  if (!open || !can(ctx.actor, 'applications.decide')) return null
  if (!row.ballots.some((ballot) => ballot.personId === personId)) return null
  const t = await getTranslations('applications')
  const own = row.votes.find((vote) => vote.personId === personId)
  return (
    <Section title={t('vote.own')}>
      <p className="measure mb-16">
        {own ? <b>{t('vote.ownGiven', { choice: t(`vote.choices.${own.choice}`) })} </b> : null}
        {t('vote.ownText')}
      </p>
      <VoteButtons
        action={castVote}
        hidden={{ network: ctx.network.slug, id: row.id }}
        comment={own?.comment ?? null}
      />
    </Section>
  )
}

async function Stuck({ ctx, row }: Props) {
  const [t, c] = await Promise.all([getTranslations('applications'), getTranslations('common')])
  return (
    <Message kind="warning">
      <p>{t('vote.stuck')}</p>
      <ActionButton
        action={carryOut}
        hidden={{ network: ctx.network.slug, id: row.id }}
        label={t('vote.carryOut')}
        pendingLabel={c('pending')}
      />
    </Message>
  )
}

/** What is to be done now, for those who may: check, ask the board, decide, carry out, tell. */
export async function CaseNext({ ctx, row }: Props) {
  const t = await getTranslations('applications')
  const next = row.waiting?.next
  const prepares = can(ctx.actor, 'applications.prepare')
  const body = (): ReactNode => {
    switch (next) {
      case 'check':
      case 'read_reply':
        return prepares && <CaseCheck ctx={ctx} row={row} />
      case 'start_vote':
      case 'start_again':
        return prepares && <VoteStart ctx={ctx} row={row} />
      case 'decide':
        return <CaseDecide ctx={ctx} row={row} />
      case 'carry_out':
        return prepares && <Stuck ctx={ctx} row={row} />
      case 'tell_reason':
        return (prepares || can(ctx.actor, 'applications.decide')) && <CaseTell ctx={ctx} row={row} />
      default:
        return null
    }
  }
  const content = body()
  const titles = {
    check: t('check.title'),
    read_reply: t('check.title'),
    start_vote: t('vote.start'),
    start_again: t('vote.start'),
    decide: t('decide.title'),
    carry_out: t('vote.carryOut'),
    tell_reason: t('tell.title'),
    answer: t('case.next'),
    vote: t('case.next'),
  }
  return (
    <>
      {next && next !== 'vote' && (
        <Section title={titles[next]}>
          {content || <p className="measure">{dueWords(t, ctx, row)}</p>}
          {(next === 'check' || next === 'read_reply' || next === 'answer') && (
            <AskBack ctx={ctx} row={row} />
          )}
        </Section>
      )}
      <OwnVote ctx={ctx} row={row} />
    </>
  )
}
