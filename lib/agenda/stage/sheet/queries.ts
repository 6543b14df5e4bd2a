import type { Ctx } from '@/lib/access/context'
import { notFound } from '@/lib/errors'
import type { Agenda, AgendaPerson } from '../../order'
import { copyOf } from '../../queries'
import { optional } from '../../rows'
import { hasEnded, stageByLink } from '../own/reader'
import { lastRelease } from '../thanks/commands'

/** What the moderator should know of a person beside their name and work. */
export type Aside = {
  pronunciation: string | null
  biography: ReturnType<typeof optional>
  /** Whether they agreed to be recorded; null: not answered. */
  recorded: boolean | null
}
export type RunSheet = {
  event: { title: unknown; zone: string; confidential: boolean }
  /** The release it is drawn from; null: the working copy. */
  release: string | null
  agenda: Agenda
  asides: Record<AgendaPerson['key'], Aside>
  /** Keys of sessions that somebody who is not named here does not want recorded. */
  silent: string[]
}

async function sheetOf(ctx: Ctx, eventId: string, working = false): Promise<RunSheet> {
  const event = await ctx.db.event.findFirst({
    where: { id: eventId },
    select: { title: true, zone: true, confidential: true },
  })
  if (!event) throw notFound()
  const release = working ? null : await lastRelease(ctx, eventId)
  const releaseId = release?.id ?? null
  const agenda = await copyOf(ctx, eventId, releaseId)
  const entries = await ctx.db.contribution.findMany({
    where: { eventId, releaseId, stagePersonId: { not: null } },
    select: {
      key: true,
      session: { select: { key: true } },
      stagePerson: {
        select: {
          pronunciation: true,
          biography: true,
          recordingConsentAt: true,
          recordingRefusedAt: true,
        },
      },
    },
  })
  const asides = entries.flatMap(({ key, stagePerson: one }) =>
    one
      ? [
          [
            key,
            {
              pronunciation: one.pronunciation,
              biography: optional(one.biography),
              recorded: one.recordingRefusedAt ? false : one.recordingConsentAt ? true : null,
            },
          ] as const,
        ]
      : [],
  )
  const named = new Set(agenda.sessions.flatMap(({ people }) => people.map(({ key }) => key)))
  const silent = entries.flatMap(({ key, session, stagePerson: one }) =>
    one?.recordingRefusedAt && !named.has(key) ? [session.key] : [],
  )
  return { event, release: release?.name ?? null, agenda, asides: Object.fromEntries(asides), silent }
}

/**
 * The run sheet of an event: the last release, else (or where it is asked for) the working copy. Callers hold
 * `events.read`.
 */
export const runSheet = (ctx: Ctx, eventId: string, working = false) => sheetOf(ctx, eventId, working)

/** The same for whoever moderates or hosts, by their personal link. Throws NotFound for everybody else. */
export async function ownRunSheet(ctx: Ctx, token: string): Promise<RunSheet> {
  const own = await stageByLink(ctx.db, token)
  if (hasEnded(own)) throw notFound()
  if (!own.contributions.some(({ role }) => role === 'moderator' || role === 'host')) throw notFound()
  return sheetOf(ctx, own.eventId)
}
