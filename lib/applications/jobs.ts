import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import type { FactHandlers, RecurringHandlers } from '@/lib/jobs/types'
import { networkFacts } from '@/lib/networks/facts'
import { systemContext } from '@/lib/standing/context'
import { remindVoters } from './ballots/commands'
import { settle } from './ballots/settle'
import { inviteProposed } from './decisions/proposals'
import { resolve } from './resolution'

const running = { state: 'voting' } as const

/** Every resolution that is over but not carried out: at its deadline, or because the last vote's process died. */
async function closeVotes() {
  const cases = await db.application.findMany({
    where: running,
    select: {
      id: true,
      quorum: true,
      voteUntil: true,
      network: true,
      votes: { select: { choice: true } },
      _count: { select: { ballots: true } },
    },
  })
  for (const { id, quorum, voteUntil, network, votes, _count } of cases) {
    const closed = voteUntil !== null && voteUntil <= now()
    const choices = votes.map((vote) => vote.choice)
    const { outcome } = resolve({ asked: _count.ballots, quorum: quorum ?? 1, votes: choices, closed })
    if (outcome === 'open') continue
    await settle(systemContext(networkFacts(network), 'applications.close-votes'), id)
  }
}

/** The job runs in the morning: whoever has until tonight or tomorrow night is reminded once a day. */
const ahead = 48 * 3_600_000

async function remindAll() {
  const at = now()
  const cases = await db.application.findMany({
    where: { ...running, voteUntil: { gt: at, lte: new Date(at.getTime() + ahead) } },
    select: { id: true, network: true },
  })
  for (const { id, network } of cases)
    await remindVoters(systemContext(networkFacts(network), 'applications.remind'), id).catch((error) => {
      // Decided in this very moment: nobody needs reminding any more.
      if (error?.code !== 'Conflict') throw error
    })
}

export const recurringHandlers: RecurringHandlers = {
  'applications.close-votes': closeVotes,
  'applications.remind': remindAll,
}

export const factHandlers: FactHandlers = { 'membership.began': inviteProposed }
