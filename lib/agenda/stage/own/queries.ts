import type { Ctx } from '@/lib/access/context'
import { readStored } from '@/lib/files/store'
import { asLocalized } from '@/lib/localized'
import type { Agenda, AgendaSession } from '../../order'
import { workingCopy } from '../../queries'
import { optional } from '../../rows'
import { entryOf } from './commands'
import { hasEnded, type OwnStage, stageByLink } from './reader'
import { consentWording } from './wording'

const answer = (yes: Date | null, no: Date | null): 'yes' | 'no' | '' => (yes ? 'yes' : no ? 'no' : '')

export type OwnMaterial = { id: string; title: string; availableFrom: Date | null }

/** Everything that one's own page shows, by the link in the mail. Looking changes nothing. Throws NotFound. */
export async function ownStagePage(ctx: Ctx, token: string) {
  const own = await stageByLink(ctx.db, token)
  const agenda = await workingCopy(ctx, own.eventId)
  const keys = new Set(own.contributions.map(({ session }) => session.key))
  const materials = await ctx.db.recording.findMany({
    where: { eventId: own.eventId, kind: 'document', sessionKey: { in: [...keys] } },
    orderBy: { id: 'asc' },
    select: { id: true, title: true, availableFrom: true },
  })
  return {
    ...about(ctx, own),
    agenda,
    sessions: agenda.sessions
      .filter(({ key }) => keys.has(key))
      .sort((a, b) => (a.start?.getTime() ?? 0) - (b.start?.getTime() ?? 0)),
    materials: materials.map((row) => ({ ...row, title: asLocalized(row.title) })),
  }
}
export type OwnStagePage = {
  agenda: Agenda
  sessions: AgendaSession[]
} & Awaited<ReturnType<typeof ownStagePage>>

function about(ctx: Ctx, own: OwnStage) {
  const { contributions, event, tokenHash: _, ...row } = own
  return {
    ...row,
    entry: entryOf(own),
    biography: optional(own.biography),
    event: { ...event, title: asLocalized(event.title) },
    /** Only to be read; consent can still be taken back. */
    ended: hasEnded(own),
    moderates: contributions.some(({ role }) => role === 'moderator' || role === 'host'),
    naming: answer(own.namingConsentAt, own.namingRefusedAt),
    recording: answer(own.recordingConsentAt, own.recordingRefusedAt),
    wordings: {
      naming: consentWording(ctx, 'naming', event.title),
      recording: consentWording(ctx, 'recording', event.title),
    },
  }
}

/** The photo that one's own page shows; null when there is none. */
export async function ownPhoto(ctx: Ctx, token: string) {
  const { photoId } = await stageByLink(ctx.db, token)
  return photoId ? readStored(ctx.network.id, photoId) : null
}
