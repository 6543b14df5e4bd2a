import type { Ctx } from '@/lib/access/context'
import { isId } from '@/lib/ids'
import type { Prisma } from '@/prisma/generated/client'
import { openStagePath } from './link'
import { namePartsOf, sessionWords } from './naming'

const shown = {
  id: true,
  name: true,
  email: true,
  language: true,
  tokenHash: true,
  askedAt: true,
  checkedAt: true,
  thankedAt: true,
  biography: true,
  pronunciation: true,
  photoId: true,
  photoCredit: true,
  availability: true,
  needs: true,
  recordingConsentAt: true,
  recordingRefusedAt: true,
  namingConsentAt: true,
  namingRefusedAt: true,
  contributions: {
    where: { releaseId: null },
    orderBy: { session: { startsAt: 'asc' } },
    select: {
      role: true,
      session: {
        select: { id: true, title: true, label: true, kind: true, block: { select: { subject: true } } },
      },
    },
  },
} satisfies Prisma.StagePersonSelect

export type StageState = 'new' | 'asked' | 'checked' | 'revoked'

function rowOf(ctx: Ctx, row: Prisma.StagePersonGetPayload<{ select: typeof shown }>) {
  const { contributions, tokenHash, ...plain } = row
  const open = openStagePath(ctx.network.slug, row) !== null
  const state: StageState = row.checkedAt ? 'checked' : !row.askedAt ? 'new' : open ? 'asked' : 'revoked'
  return {
    ...plain,
    state,
    open,
    sessions: contributions.map(({ role, session }) => ({
      id: session.id,
      role,
      name: sessionWords(namePartsOf(session), ctx.locale, ctx.network.tone),
    })),
  }
}
export type StageRow = ReturnType<typeof rowOf>

/** Everybody on stage of an event, by name, with how their data stand. Callers hold `events.read`. */
export async function stageList(ctx: Ctx, eventId: string): Promise<StageRow[]> {
  const rows = await ctx.db.stagePerson.findMany({ where: { eventId }, select: shown })
  const collator = new Intl.Collator(ctx.locale)
  return rows.map((row) => rowOf(ctx, row)).sort((a, b) => collator.compare(a.name, b.name))
}

/** One of them; null when the event has no such one. */
export async function stagePerson(ctx: Ctx, eventId: string, id: string): Promise<StageRow | null> {
  const row = isId(id) ? await ctx.db.stagePerson.findFirst({ where: { id, eventId }, select: shown }) : null
  return row && rowOf(ctx, row)
}

/** True for the photo of somebody on stage of this network: the office sees it. */
export const isStagePhoto = async (ctx: Ctx, fileId: string) =>
  (await ctx.db.stagePerson.count({ where: { photoId: fileId } })) > 0
