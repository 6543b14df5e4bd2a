import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { recordConsent } from '@/lib/consents/record'
import type { Tx } from '@/lib/db'
import { forgetEntries } from '../../editing/changing'
import type { PlainRow } from '../../editing/recorder'
import { identityOf, type Named } from '../gather'
import type { OwnStage } from './reader'
import { consentWording } from './wording'

type Purpose = 'naming' | 'recording'
type Answer = 'yes' | 'no' | ''
/** Who wrote it down: they themselves, or the office for them. */
type Channel = 'form' | 'office'

/** True where an answer differs from what stands. */
function differs(own: OwnStage, purpose: Purpose, answer: Answer) {
  if (answer === '') return false
  const stands = own[`${purpose}ConsentAt`] ? 'yes' : own[`${purpose}RefusedAt`] ? 'no' : ''
  return answer !== stands
}

/** The columns of an answer, and its link in the chain that proves it. Only what changed is written down. */
export async function noteConsent(
  tx: Tx,
  ctx: Ctx,
  own: OwnStage,
  purpose: Purpose,
  answer: Answer,
  channel: Channel = 'form',
) {
  if (!differs(own, purpose, answer)) return {}
  const at = now()
  await recordConsent(tx, ctx.network.id, {
    chain: own.id,
    purpose,
    event: answer === 'yes' ? 'confirmed' : 'withdrawn',
    wording: consentWording(ctx, purpose, own.event.title),
    language: ctx.locale,
    ...(channel === 'form' ? { page: `/${ctx.network.slug}/stage` } : {}),
    channel,
    ...(own.email ? { address: own.email } : {}),
  })
  return answer === 'yes'
    ? { [`${purpose}ConsentAt`]: at, [`${purpose}RefusedAt`]: null }
    : { [`${purpose}ConsentAt`]: null, [`${purpose}RefusedAt`]: at }
}

/**
 * Takes somebody's name out of every copy of the programme at once, the public one too, or brings it back. Older changes
 * of the working copy in which it stands are forgotten, so that undoing cannot bring it back. Answers how many entries
 * that concerned.
 */
export async function showName(tx: Tx, own: OwnStage, shown: boolean): Promise<number> {
  const entries = await tx.contribution.findMany({
    where: { stagePersonId: own.id },
    select: { key: true, personId: true, name: true, organisation: true },
  })
  const keys = new Set(entries.map(({ key }) => key))
  const { count } = await tx.contribution.updateMany({
    // What was withdrawn before stays as of then: texts that were checked since need no second look.
    where: { eventId: own.eventId, key: { in: [...keys] }, nameWithdrawnAt: shown ? { not: null } : null },
    data: { nameWithdrawnAt: shown ? null : now() },
  })
  if (shown) return count
  const identities = new Set(entries.map(identityOf))
  const isOwn = (row: PlainRow) =>
    row.stagePersonId === own.id || keys.has(row.key) || identities.has(identityOf(row as unknown as Named))
  await forgetEntries(tx, own.eventId, isOwn)
  await tx.agendaChange.updateMany({
    where: {
      eventId: own.eventId,
      loginId: null,
      action: 'agenda.stage-entry',
      byName: { in: [own.name, ...entries.map(({ name }) => name)] },
    },
    data: { byName: '' },
  })
  return count
}

/**
 * Somebody does not want to be named any more, as they or the office say: proved by the chain, gone from every copy.
 * Callers hold the lock of the working copy. The log names nobody.
 */
export async function refuseNaming(tx: Tx, ctx: Ctx, own: OwnStage, channel: Channel) {
  const consent = await noteConsent(tx, ctx, own, 'naming', 'no', channel)
  await tx.stagePerson.updateMany({
    where: { id: own.id },
    data: { ...consent, version: { increment: 1 } },
  })
  const copies = await showName(tx, own, false)
  await audit(tx, ctx, {
    action: 'agenda.withdrawName',
    area: 'agenda',
    record: { kind: 'event', id: own.eventId },
    after: { copies },
  })
}

/** True when nothing is left to take back: refused, and no entry shows the name. */
export const isUnnamed = async (db: Pick<Tx, 'contribution'>, { id, namingRefusedAt }: OwnStage) =>
  namingRefusedAt !== null &&
  (await db.contribution.count({ where: { stagePersonId: id, nameWithdrawnAt: null } })) === 0
