import type { NetworkFacts } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { asLocalized } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { applicationPath } from '../link'

/** What happened to an application, as its applicant is told. */
export type OwnNotice = 'link' | 'running' | 'received' | 'replied' | 'withdrawn'

type Addressed = { id: string; email: string; language: string; kind: { name: unknown } | null }

/** Tells the applicant, in the transaction that causes it; every mail carries the link again. */
export const tellApplicant = (tx: Tx, network: NetworkFacts, notice: OwnNotice, to: Addressed) =>
  sendMail(tx, network.id, {
    kind: `applications.own.${notice}`,
    language: to.language === 'en' ? 'en' : 'de',
    address: to.email,
    facts: { application: to.id, kind: asLocalized(to.kind?.name) },
    secret: { path: applicationPath(network.slug, to.id) },
  })
