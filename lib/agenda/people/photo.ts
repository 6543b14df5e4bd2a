import type { Ctx } from '@/lib/access/context'
import { agendaPage } from '../queries'

/**
 * True where the photo of somebody on stage stands beside their name: they agreed to be named, the released programme
 * names them, and this reader may see it.
 */
export async function showsStagePhoto(ctx: Ctx, fileId: string): Promise<boolean> {
  const person = await ctx.db.stagePerson.findFirst({
    where: { photoId: fileId, namingConsentAt: { not: null }, namingRefusedAt: null },
    select: { id: true, event: { select: { slug: true } } },
  })
  const page = person && (await agendaPage(ctx, person.event.slug))
  return (
    page?.released?.agenda.sessions.some(({ people }) =>
      people.some(({ stagePersonId }) => stagePersonId === person?.id),
    ) ?? false
  )
}
