import { applicationToken, ballotToken } from '@/lib/applications/link'
import { dayIn, endOfDayIn } from '@/lib/clock'
import { hashToken } from '@/lib/tokens'
import { plans } from './application-plans'
import { applicationVersionId } from './forms'
import { kindId } from './memberships'
import { people, personalMemberships } from './people'
import { stableId } from './stable'

const day = 86_400_000
export const boardPeople = people.filter((person) => person.slug === 'negz').slice(3, 6)
const voters = [stableId('account person negz board'), ...boardPeople.map((person) => person.id)]

export const admissions = [
  { id: kindId('negz', 'institutional'), admission: { by: 'board', days: 14, quorum: 3 } },
  { id: kindId('negz', 'personal'), admission: { by: 'one', days: 14, quorum: null } },
  { id: kindId('next', 'institutional'), admission: { by: 'board', days: 10, quorum: null } },
  { id: kindId('next', 'personal'), admission: { by: 'one', days: 10, quorum: null } },
  { id: kindId('ozg-mitte', 'partner'), admission: { by: 'board', days: 30, quorum: null } },
]

const lastMoment = (at: Date) => endOfDayIn('Europe/Berlin', dayIn('Europe/Berlin', at))

/** The cases as rows, dated in days before `today`. */
export const casesOf = (today: Date) =>
  plans.map((plan) => {
    const slug = plan.slug ?? 'negz'
    const networkId = stableId(`network ${slug}`)
    const id = stableId(`application ${slug} ${plan.key}`)
    const ago = (days: number) => new Date(today.getTime() - days * day)
    const base = { networkId, applicationId: id }
    const asks = plan.voteDays === undefined ? [] : voters
    return {
      application: {
        id,
        networkId,
        versionId: applicationVersionId(slug, plan.kind),
        kindId: kindId(slug, plan.kind),
        state: plan.state,
        email: plan.email,
        tokenHash: hashToken(applicationToken(id)),
        createdAt: ago(plan.sent + 1),
        submittedAt: ago(plan.sent),
        completeAt: plan.complete === undefined ? null : ago(plan.complete),
        ...(plan.voteDays === undefined ? {} : { voteUntil: lastMoment(ago(-plan.voteDays)), quorum: 3 }),
      },
      answers: Object.entries(plan.answers).map(([key, value]) => ({
        id: stableId(`answer ${id} ${key}`),
        ...base,
        key,
        value: value as object,
      })),
      inquiries: plan.asked
        ? [
            {
              id: stableId(`inquiry ${id}`),
              ...base,
              question: plan.asked.question,
              byName: 'Ingo Seidel',
              askedAt: ago(plan.asked.days),
              reply: plan.asked.reply ?? null,
              repliedAt: plan.asked.repliedDays === undefined ? null : ago(plan.asked.repliedDays),
            },
          ]
        : [],
      ballots: asks.map((personId) => {
        const ballotId = stableId(`ballot ${id} ${personId}`)
        return { id: ballotId, ...base, personId, tokenHash: hashToken(ballotToken(ballotId)) }
      }),
      votes: (plan.votes ?? []).map((choice, n) => ({
        id: stableId(`vote ${id} ${n}`),
        ...base,
        personId: voters[n + 1] ?? '',
        choice,
        at: ago(1),
      })),
      decisions: plan.decided
        ? [
            {
              id: stableId(`decision ${id}`),
              ...base,
              admitted: plan.decided.admitted,
              reason: plan.decided.reason,
              byName: 'Henrike Sauer',
              at: ago(plan.decided.days),
            },
          ]
        : [],
      history: [
        { action: 'applications.submit', at: ago(plan.sent), by: String(plan.answers.signature) },
        ...(plan.asked ? [{ action: 'applications.ask', at: ago(plan.asked.days), by: 'Ingo Seidel' }] : []),
        ...(plan.complete === undefined
          ? []
          : [{ action: 'applications.complete', at: ago(plan.complete), by: 'Ingo Seidel' }]),
        ...(plan.decided
          ? [{ action: 'applications.reject', at: ago(plan.decided.days), by: 'Henrike Sauer' }]
          : []),
      ],
    }
  })

/** Some movement in the year before today, so that the board's pictures show one: who joined lately, who resigned. */
export const movesOf = (today: Date) => {
  const own = personalMemberships.filter((one) => one.slug === 'negz')
  const ago = (days: number) =>
    new Date(`${new Date(today.getTime() - days * day).toISOString().slice(0, 10)}T00:00:00Z`)
  return {
    joined: own.slice(0, 7).map(({ id }, n) => ({ membershipId: id, on: ago(20 + n * n * 9) })),
    resigned: own.slice(10, 13).map(({ id }, n) => ({ membershipId: id, on: ago(30 + n * 110) })),
  }
}
