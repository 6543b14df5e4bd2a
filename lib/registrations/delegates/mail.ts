import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { sendMail } from '@/lib/mail/outbox'
import { registrationPath } from '../link'
import { noticeOf } from '../records'
import type { DelegateFacts } from './render'

type Said = { by: string; organisation: string | null; deadline: Date; greets: boolean }

/** Asks somebody whom others registered to confirm and complete their own data. Nobody to write to: false. */
export async function mailDelegate(
  tx: Tx,
  ctx: Ctx,
  kind: 'delegate' | 'delegate-reminder',
  id: string,
  { greets, ...said }: Said,
): Promise<boolean> {
  const { facts, to } = await noticeOf(tx, id)
  if (!to) return false
  const { name, event, places, cents } = facts
  const stated: DelegateFacts = {
    ...said,
    registration: id,
    name: greets ? name : null,
    event,
    places,
    cents,
  }
  await sendMail(tx, ctx.network.id, {
    kind: `registrations.${kind}`,
    language: to.language === 'en' ? 'en' : 'de',
    address: to.email,
    facts: stated,
    secret: { path: `${registrationPath(ctx.network.slug, id)}/complete` },
  })
  return true
}
