import { now } from '@/lib/clock'
import type { GlobalTx } from '@/lib/db'
import { type Pair, type Piece, shared } from './plan'

/** Who checked their own entry goes on, else the kept person's. */
const strength = (row: { checkedAt: Date | null; personId: string | null }, keep: string) =>
  (row.checkedAt ? 0 : 2) + (row.personId === keep ? 0 : 1)

/**
 * One person on the stage of one event: what both say there is said by one of them. The other entry stays without a
 * person and without its link: consents and words that somebody gave are never mixed. What either refused stays refused
 * in both, and a name that is not to be shown is gone from the entries of both.
 */
export async function uniteOnStage(db: GlobalTx, { networkId, keep, other }: Pair): Promise<Piece> {
  const rows = await db.stagePerson.findMany({
    where: { networkId, personId: { in: [keep, other] } },
    select: {
      id: true,
      eventId: true,
      personId: true,
      name: true,
      checkedAt: true,
      namingRefusedAt: true,
      recordingRefusedAt: true,
    },
  })
  const piece: Piece = { united: [], steps: [] }
  for (const both of shared(rows, ({ eventId }) => eventId)) {
    const [stays, goes] = both.toSorted((a, b) => strength(a, keep) - strength(b, keep))
    if (!stays || !goes) continue
    piece.united.push({ table: 'StagePerson', id: goes.id, how: 'within', name: goes.name })
    const naming = stays.namingRefusedAt ?? goes.namingRefusedAt
    const recording = stays.recordingRefusedAt ?? goes.recordingRefusedAt
    const refused = {
      ...(naming ? { namingRefusedAt: naming, namingConsentAt: null } : {}),
      ...(recording ? { recordingRefusedAt: recording, recordingConsentAt: null } : {}),
    }
    if (naming)
      piece.steps.push(
        (tx) =>
          tx.contribution.updateMany({
            where: { networkId, stagePersonId: { in: [stays.id, goes.id] }, nameWithdrawnAt: null },
            // Only now it is known whose name that was: texts that were written since are to be looked at, too.
            data: { nameWithdrawnAt: now() },
          }),
        (tx) => forgetChanges(tx, { networkId, eventId: stays.eventId }, [stays.id, goes.id], [keep, other]),
      )
    if (naming || recording)
      piece.steps.push((tx) =>
        tx.stagePerson.updateMany({
          where: { networkId, id: { in: [stays.id, goes.id] } },
          data: { ...refused, version: { increment: 1 } },
        }),
      )
    piece.steps.push(
      (tx) =>
        tx.contribution.updateMany({
          where: { networkId, stagePersonId: goes.id },
          data: { stagePersonId: stays.id },
        }),
      (tx) =>
        tx.stagePerson.updateMany({
          where: { networkId, id: goes.id },
          data: { personId: null, tokenHash: null, version: { increment: 1 } },
        }),
    )
  }
  return piece
}

/** Undoing in the working copy must not bring a name back that is not to be shown: changes in which it stands are gone. */
async function forgetChanges(
  tx: GlobalTx,
  scope: { networkId: string; eventId: string },
  stagePersonIds: readonly string[],
  personIds: readonly string[],
) {
  const entries = await tx.contribution.findMany({
    where: { ...scope, stagePersonId: { in: [...stagePersonIds] } },
    select: { key: true },
  })
  const marks = [...stagePersonIds, ...personIds, ...entries.map(({ key }) => key)]
  const changes = await tx.agendaChange.findMany({ where: scope, select: { id: true, rows: true } })
  const naming = changes.filter(({ rows }) => {
    const said = JSON.stringify(rows)
    return marks.some((mark) => said.includes(mark))
  })
  await tx.agendaChange.deleteMany({
    where: { networkId: scope.networkId, id: { in: naming.map(({ id }) => id) } },
  })
}
