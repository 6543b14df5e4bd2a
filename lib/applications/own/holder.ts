import type { Ctx } from '@/lib/access/context'
import { notFound } from '@/lib/errors'
import type { Answers } from '@/lib/forms/condition'
import { linkContext } from '@/lib/standing/context'
import { hashToken } from '@/lib/tokens'
import type { Prisma } from '@/prisma/generated/client'
import { applicantOf } from '../applicant'

const wholeApplication = {
  id: true,
  versionId: true,
  kindId: true,
  personId: true,
  state: true,
  email: true,
  language: true,
  step: true,
  version: true,
  createdAt: true,
  savedAt: true,
  submittedAt: true,
  completeAt: true,
  withdrawnAt: true,
  voteUntil: true,
  answers: { select: { key: true, value: true } },
  inquiries: {
    orderBy: { askedAt: 'asc' },
    select: { id: true, question: true, askedAt: true, reply: true, repliedAt: true },
  },
  decision: { select: { admitted: true, reason: true, at: true } },
  kind: { select: { id: true, key: true, name: true, holder: true, duesCents: true } },
} satisfies Prisma.ApplicationSelect

export type WholeApplication = Prisma.ApplicationGetPayload<{ select: typeof wholeApplication }>
export type Held = { ctx: Ctx; application: WholeApplication }

/** The answers of an application, by question key. */
export const answersOf = (rows: readonly { key: string; value: unknown }[]): Answers =>
  Object.fromEntries(rows.map(({ key, value }) => [key, value])) as Answers

/** Who applies, for the log: as far as the answers say it, else the address. */
export function applicantName(application: Pick<WholeApplication, 'email' | 'language' | 'answers'>): string {
  const { person, organisation } = applicantOf(application)
  return organisation?.name || `${person.givenName} ${person.familyName}`.trim() || application.email
}

/**
 * Who holds the link of an application acts for its applicant, with no right beyond this application. Throws NotFound
 * for a wrong token, and for one of another network.
 */
export async function holder(ctx: Ctx, token: string): Promise<Held> {
  const application = await ctx.db.application.findFirst({
    where: { tokenHash: hashToken(token) },
    select: wholeApplication,
  })
  if (!application) throw notFound('application.link')
  const { id, personId } = application
  const name = applicantName(application)
  return { ctx: linkContext(ctx.network, { id, name, personId }, ctx.locale), application }
}

/** The log's record of an application. */
export const recordOf = (application: WholeApplication) => ({
  kind: 'application',
  id: application.id,
  name: applicantName(application),
})
