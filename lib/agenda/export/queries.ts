import type { Ctx } from '@/lib/access/context'
import type { Prisma } from '@/prisma/generated/client'
import { type AgendaReader, agendaPage, type ReleaseFacts } from '../queries'

const byPosition = [{ position: 'asc' as const }, { id: 'asc' as const }]
const keyed = { select: { key: true } } as const

const sessionColumns = {
  key: true,
  kind: true,
  label: true,
  title: true,
  subtitle: true,
  abstract: true,
  description: true,
  links: true,
  startsAt: true,
  endsAt: true,
  language: true,
  plenary: true,
  doNotRecord: true,
  answersKey: true,
  oldGuid: true,
  exchange: true,
  block: keyed,
  room: keyed,
  track: keyed,
  contributions: {
    where: { nameWithdrawnAt: null },
    orderBy: byPosition,
    select: {
      key: true,
      personId: true,
      role: true,
      name: true,
      title: true,
      function: true,
      organisation: true,
      stagePerson: {
        select: {
          id: true,
          guid: true,
          exchange: true,
          biography: true,
          namingConsentAt: true,
        },
      },
    },
  },
} satisfies Prisma.SessionSelect

/** A release with everything that a file can say of it: what the public page shows, and what came with an import. */
async function releaseRows(ctx: Ctx, eventId: string, releaseId: string) {
  const where = { eventId, releaseId }
  const [rooms, tracks, blocks, sessions, hidden, refusing] = await Promise.all([
    ctx.db.room.findMany({ where, orderBy: byPosition }),
    ctx.db.track.findMany({ where, orderBy: byPosition }),
    ctx.db.block.findMany({ where, orderBy: byPosition }),
    ctx.db.session.findMany({ where, orderBy: byPosition, select: sessionColumns }),
    ctx.db.contribution.findMany({
      where: {
        eventId,
        OR: [{ nameWithdrawnAt: { not: null } }, { stagePerson: { namingRefusedAt: { not: null } } }],
      },
      select: { key: true },
    }),
    // Also of those whose names are not shown: they do not want to be recorded either.
    ctx.db.contribution.findMany({
      where: { ...where, stagePerson: { recordingRefusedAt: { not: null } } },
      select: { session: keyed },
    }),
  ])
  const refused = new Set(refusing.map((row) => row.session.key))
  const gone = new Set(hidden.map((row) => row.key))
  return {
    rooms,
    tracks,
    blocks,
    sessions: sessions.map((row) => ({
      ...row,
      recordingRefused: refused.has(row.key),
      contributions: row.contributions.filter((one) => !gone.has(one.key)),
    })),
  }
}
export type ReleaseRows = Awaited<ReturnType<typeof releaseRows>>

export type Published = { event: AgendaReader; release: ReleaseFacts; rows: ReleaseRows }

/**
 * The latest release for a file, for whoever may see the agenda's page; null for everybody else, and where nothing was
 * released yet.
 */
export async function publishedAgenda(ctx: Ctx, slug: string): Promise<Published | null> {
  const page = await agendaPage(ctx, slug)
  if (!page?.released) return null
  const { release } = page.released
  return { event: page.event, release, rows: await releaseRows(ctx, page.event.id, release.id) }
}
