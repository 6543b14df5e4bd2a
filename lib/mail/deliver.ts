import type { NetworkId } from '@/lib/access/context'
import { parseAddress } from '@/lib/addresses'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { enqueue } from '@/lib/jobs/queue'
import type { Locale } from '@/lib/localized'
import { log } from '@/lib/log'
import { absoluteUrl } from '@/lib/paths'
import type { Outbox } from '@/prisma/generated/client'
import { keepMail } from './archive'
import { settle } from './claim'
import { compose, senderOf } from './compose'
import { failureWords, mailboxGone, refusedForGood, type Transport } from './transport'
import type { MailContext, Renderers } from './types'

/** How long a mail is tried again before it counts as failed, and the longest pause between two tries. */
const tryFor = 24 * 60 * 60_000
const longestPause = 60 * 60_000

/** 15 s, 30 s, 1 min … up to an hour. */
export const pauseAfter = (attempts: number) =>
  Math.min(longestPause, 15_000 * 2 ** Math.max(0, attempts - 1))

/** All that a renderer is told, out of an outbox row and its network. */
async function contextOf(row: Outbox, address: string): Promise<MailContext> {
  const network = row.networkId
    ? await db.network.findUniqueOrThrow({
        where: { id: row.networkId },
        select: {
          id: true,
          slug: true,
          name: true,
          hue: true,
          zone: true,
          tone: true,
          senderName: true,
          senderAddress: true,
          replyTo: true,
        },
      })
    : null
  const locale: Locale = row.language === 'en' ? 'en' : 'de'
  return {
    id: row.id,
    facts: row.facts,
    secret: (row.secret ?? {}) as Record<string, string>,
    address,
    locale,
    tone: network?.tone ?? 'sie',
    network: network && { ...network, id: network.id as NetworkId },
    url: (path) => absoluteUrl(locale, path),
  }
}

async function send(row: Outbox, renderers: Renderers, transport: Transport | null) {
  const address = parseAddress(row.address)
  if (!address) return settle(row, { state: 'failed', error: 'not one mail address' })
  const renderer = renderers[row.kind]
  if (!renderer) throw new Error(`no renderer for ${row.kind}`)
  const mail = await contextOf(row, address)
  const rendered = await renderer(mail)
  if ('skip' in rendered) return settle(row, { state: 'skipped', error: rendered.skip })
  const message = await compose(row, mail, rendered)
  await keepMail(row.id, row.createdAt, message)
  await transport?.send({ from: senderOf(mail).address, to: address }, message)
  await settle(row, { state: 'sent', subject: rendered.subject, sentAt: now(), error: null })
}

/** Sends one claimed mail and writes what became of it. Never throws for the mail's sake. */
export async function deliver(row: Outbox, renderers: Renderers, transport: Transport | null) {
  try {
    await send(row, renderers, transport)
  } catch (error) {
    const at = now()
    const over = refusedForGood(error) || at.getTime() - row.createdAt.getTime() > tryFor
    log.warn(
      { mail: row.id, kind: row.kind, attempts: row.attempts, over, code: codeOf(error) },
      'mail not sent',
    )
    const outcome = {
      state: over ? ('failed' as const) : ('pending' as const),
      dueAt: new Date(at.getTime() + pauseAfter(row.attempts)),
      error: failureWords(error),
    }
    if (row.networkId && mailboxGone(error)) await settleBounced(row, row.networkId, outcome)
    else await settle(row, outcome)
  }
}

/** Mail to this address was refused for good: later rooms hear of it in the transaction that writes it down. */
const settleBounced = (row: Outbox, networkId: string, outcome: Parameters<typeof settle>[1]) =>
  db.$transaction(async (tx) => {
    await settle(row, outcome, tx)
    await enqueue(tx, 'address.bounced', { networkId, address: row.address })
  })

const codeOf = (error: unknown) => {
  const { code, name } = error as { code?: string; name?: string }
  return code ?? name
}
