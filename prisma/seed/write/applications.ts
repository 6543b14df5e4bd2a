import { db } from '@/lib/db'
import { admissions, boardPeople, casesOf, movesOf } from '../applications'
import { stableId } from '../stable'

const began = new Date('2026-03-01T09:00:00Z')

/** Who decides what, who sits on the board, applications at each stage, and members who came and left lately. */
export async function writeApplications(today: Date) {
  for (const { id, admission } of admissions)
    await db.membershipKind.update({ where: { id }, data: { admission } })
  await db.grant.createMany({
    data: boardPeople.map(({ id, networkId }) => ({
      id: stableId(`grant board ${id}`),
      networkId,
      personId: id,
      role: 'board' as const,
      from: began,
      byName: 'Demodaten',
    })),
  })
  const moves = movesOf(today)
  for (const { membershipId, on } of moves.joined)
    await db.membershipFact.updateMany({ where: { membershipId, kind: 'joined' }, data: { on } })
  await db.membershipFact.createMany({
    data: moves.resigned.map((fact) => ({
      ...fact,
      networkId: stableId('network negz'),
      kind: 'resigned' as const,
    })),
  })
  for (const { application, answers, inquiries, ballots, votes, decisions, history } of casesOf(today)) {
    await db.application.create({ data: application })
    await db.answer.createMany({ data: answers })
    await db.inquiry.createMany({ data: inquiries })
    await db.ballot.createMany({ data: ballots })
    await db.vote.createMany({ data: votes })
    await db.decision.createMany({ data: decisions })
    await db.audit.createMany({
      data: history.map(({ action, at, by }) => ({
        networkId: application.networkId,
        at,
        action,
        area: 'applications',
        actorKind: 'person',
        actorName: by,
        recordKind: 'application',
        recordId: application.id,
        recordName: by,
      })),
    })
  }
}
