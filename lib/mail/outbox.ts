import type { Locale } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'

/** One mail to one address. `facts` are what it states; `secret` what its links need and what is blanked after sending. */
export type Mail = {
  /** room.mail, e.g. "auth.sign-in": the key under which a room's emails.tsx registers its renderer. */
  kind: string
  language: Locale
  address: string
  facts: Record<string, unknown>
  secret?: Record<string, string>
  /** Bulk mails never hold up service mails. */
  lane?: 'service' | 'bulk'
}

// Both the bound and the unbound client fit: their create arguments differ only in what they inject.
type OutboxWriter = {
  outbox: { create(args: { data: Prisma.OutboxUncheckedCreateInput }): PromiseLike<unknown> }
}

/** Puts a mail into the outbox, in the transaction that causes it: commit and it will be sent, rollback and it never was. */
export async function sendMail(tx: unknown, networkId: string | null, mail: Mail) {
  await (tx as OutboxWriter).outbox.create({
    data: {
      networkId,
      lane: mail.lane ?? 'service',
      kind: mail.kind,
      language: mail.language,
      address: mail.address,
      facts: JSON.parse(JSON.stringify(mail.facts)) as Prisma.InputJsonValue,
      ...(mail.secret ? { secret: mail.secret } : {}),
    },
  })
}
