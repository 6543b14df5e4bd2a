import type { Ctx } from '@/lib/access/context'
import { isId } from '@/lib/ids'

const shownEntries = 20

/** What somebody applied for, the latest first. Drafts are their own: only what was sent in. */
export const applicationsOf = (ctx: Ctx, personId: string) =>
  ctx.db.application.findMany({
    where: { personId, submittedAt: { not: null } },
    orderBy: { submittedAt: 'desc' },
    select: {
      id: true,
      state: true,
      submittedAt: true,
      kind: { select: { name: true } },
      organisation: { select: { name: true } },
    },
  })

/** What somebody does on stage, by the working copy of each programme; the latest event first. */
export const contributionsOf = (ctx: Ctx, personId: string) =>
  ctx.db.contribution.findMany({
    where: { personId, releaseId: null },
    orderBy: [{ event: { startsAt: 'desc' } }, { position: 'asc' }],
    select: {
      id: true,
      role: true,
      nameWithdrawnAt: true,
      session: { select: { title: true } },
      event: { select: { id: true, title: true, startsAt: true, endsAt: true, precision: true, zone: true } },
    },
  })

/** What somebody reads by mail: the consent of each is on its own page. */
export const subscriptionsOf = (ctx: Ctx, personId: string) =>
  ctx.db.subscription.findMany({
    where: { personId },
    orderBy: { requestedAt: 'desc' },
    select: {
      id: true,
      address: true,
      requestedAt: true,
      confirmedAt: true,
      unsubscribedAt: true,
      topics: { select: { topic: { select: { name: true } } } },
    },
  })

/**
 * The last entries of the log about a person, and about those who became one with them. `areas` is what the reader may
 * see (areasOf).
 */
export async function trailOf(ctx: Ctx, areas: 'all' | readonly string[], personId: string) {
  const within = areas === 'all' ? {} : { area: { in: [...areas] } }
  const ids = new Set([personId])
  for (let asked = [personId]; asked.length > 0; ) {
    const merges = await ctx.db.audit.findMany({
      where: { recordKind: 'person', recordId: { in: asked }, action: 'people.merge' },
      select: { after: true },
    })
    asked = merges
      .flatMap(({ after }) => (after as { merged?: string } | null)?.merged ?? [])
      .filter((id) => !ids.has(id))
    for (const id of asked) ids.add(id)
  }
  return ctx.db.audit.findMany({
    where: {
      ...within,
      recordKind: 'person',
      recordId: { in: [...ids] },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: shownEntries,
  })
}

/** Whom somebody became part of by a merge; null when there was none. */
export async function mergedInto(ctx: Ctx, id: string): Promise<string | null> {
  if (!isId(id)) return null
  const entry = await ctx.db.audit.findFirst({
    where: { recordKind: 'person', recordId: id, action: 'people.merged' },
    orderBy: { at: 'desc' },
    select: { after: true },
  })
  const into = (entry?.after as { into?: string } | null)?.into
  return into ?? null
}

/** The address that a person signs in with; null without a sign-in. */
export async function signInOf(ctx: Ctx, personId: string) {
  const person = await ctx.db.person.findUnique({
    where: { id: personId },
    select: { login: { select: { email: true } } },
  })
  return person?.login?.email ?? null
}
