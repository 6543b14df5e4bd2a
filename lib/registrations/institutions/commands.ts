import { isDeepStrictEqual } from 'node:util'
import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import type { AnswerRow } from '../questions'
import { institutionAnswers, isSettled } from './queries'

/**
 * Writes what is asked once per institution, by whom: whoever comes first answers; a coordinator, and whoever answered,
 * may change it. Of two who answer at once the first one stands.
 */
export async function saveFor(
  tx: Tx,
  ctx: Ctx,
  eventId: string,
  organisationId: string,
  rows: readonly AnswerRow[],
) {
  const known = await institutionAnswers(tx, eventId, organisationId)
  const { actor, network } = ctx
  const coordinates = actor.standing.coordinates.includes(organisationId)
  const may = (key: string) => !isSettled({ ...known, coordinates, reader: actor.personId }, key)
  const by = { byName: actor.name, byPersonId: actor.personId, changedAt: now() }
  const written = rows.filter(({ key, value }) => may(key) && !isDeepStrictEqual(known.answers[key], value))
  for (const { key, value } of written.filter((row) => Object.hasOwn(known.by, row.key)))
    await tx.institutionAnswer.updateMany({
      where: { eventId, organisationId, key },
      data: { value, ...by },
    })
  await tx.institutionAnswer.createMany({
    data: written
      .filter((row) => !Object.hasOwn(known.by, row.key))
      .map(({ key, value, retention }) => ({
        ...by,
        networkId: network.id,
        eventId,
        organisationId,
        key,
        value,
        retention,
      })),
    skipDuplicates: true,
  })
  return written.map((row) => row.key)
}

/** The same for somebody who registers; from then on their registration says for which institution they come. */
export async function keepFor(tx: Tx, ctx: Ctx, registrationId: string, rows: readonly AnswerRow[]) {
  const organisationId = rows[0]?.organisationId
  if (!organisationId) return
  const { eventId } = await tx.registration.findFirstOrThrow({
    where: { id: registrationId },
    select: { eventId: true },
  })
  await tx.registration.updateMany({
    where: { id: registrationId, organisationId: null },
    data: { organisationId },
  })
  await saveFor(tx, ctx, eventId, organisationId, rows)
}
