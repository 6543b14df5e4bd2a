import PostalMime from 'postal-mime'
import { db } from '@/lib/db'
import type { OutboxState } from '@/prisma/generated/client'
import { keptMail } from './archive'

export type SentMail = {
  id: string
  kind: string
  address: string
  subject: string | null
  state: OutboxState
  error: string | null
  createdAt: Date
  sentAt: Date | null
}

const fields = {
  id: true,
  kind: true,
  address: true,
  subject: true,
  state: true,
  error: true,
  createdAt: true,
  sentAt: true,
} as const

/** All mails of this installation, newest first, for /dev/mail (never in production); at most `take` from `skip`. */
export async function newestMails(skip: number, take: number): Promise<{ mails: SentMail[]; total: number }> {
  const mails = await db.outbox.findMany({
    select: fields,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip,
    take,
  })
  return { mails, total: await db.outbox.count() }
}

export type OpenedMail = SentMail & {
  parts: { from: string; to: string; text: string; html: string; attachments: string[] } | null
}

/** One mail with what its kept file says; null when there is no such mail. `parts` is null until it was sent. */
export async function openMail(id: string): Promise<OpenedMail | null> {
  const mail = await db.outbox.findUnique({ where: { id }, select: fields })
  if (!mail) return null
  const file = await keptMail(mail.id, mail.createdAt)
  if (!file) return { ...mail, parts: null }
  const read = await PostalMime.parse(file)
  return {
    ...mail,
    parts: {
      from: [read.from?.name, read.from?.address && `<${read.from.address}>`].filter(Boolean).join(' '),
      to: read.to?.map((to) => to.address).join(', ') ?? '',
      text: read.text ?? '',
      html: read.html ?? '',
      attachments: read.attachments.map((file) => file.filename ?? file.mimeType),
    },
  }
}
