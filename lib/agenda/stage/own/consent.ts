import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import { recordConsent } from '@/lib/consents/record'
import type { Tx } from '@/lib/db'
import { forgetChangesOf } from '../../editing/changing'
import type { OwnStage } from './reader'
import { consentWording } from './wording'

type Purpose = 'naming' | 'recording'
type Answer = 'yes' | 'no' | ''

/** True where an answer differs from what stands. */
function differs(own: OwnStage, purpose: Purpose, answer: Answer) {
  if (answer === '') return false
  const stands = own[`${purpose}ConsentAt`] ? 'yes' : own[`${purpose}RefusedAt`] ? 'no' : ''
  return answer !== stands
}

/** The columns of an answer, and its link in the chain that proves it. Only what changed is written down. */
export async function noteConsent(tx: Tx, ctx: Ctx, own: OwnStage, purpose: Purpose, answer: Answer) {
  if (!differs(own, purpose, answer)) return {}
  const at = now()
  await recordConsent(tx, ctx.network.id, {
    chain: own.id,
    purpose,
    event: answer === 'yes' ? 'confirmed' : 'withdrawn',
    wording: consentWording(ctx, purpose, own.event.title),
    language: ctx.locale,
    page: `/${ctx.network.slug}/stage`,
    channel: 'form',
    ...(own.email ? { address: own.email } : {}),
  })
  return answer === 'yes'
    ? { [`${purpose}ConsentAt`]: at, [`${purpose}RefusedAt`]: null }
    : { [`${purpose}ConsentAt`]: null, [`${purpose}RefusedAt`]: at }
}

/**
 * Takes somebody's name out of every copy of the programme at once, the public one too, or brings it back. Older changes
 * of the working copy in which it stands are forgotten, so that undoing cannot bring it back.
 */
export async function showName(tx: Tx, own: OwnStage, shown: boolean) {
  const entries = await tx.contribution.findMany({
    where: { stagePersonId: own.id },
    select: { key: true },
    distinct: ['key'],
  })
  const keys = entries.map(({ key }) => key)
  await tx.contribution.updateMany({
    where: { eventId: own.eventId, key: { in: keys } },
    data: { nameWithdrawnAt: shown ? null : now() },
  })
  if (!shown) for (const key of keys) await forgetChangesOf(tx, own.eventId, 'contribution', key)
}
