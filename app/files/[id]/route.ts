import { type Ctx, can } from '@/lib/access/context'
import { showsStagePhoto } from '@/lib/agenda/people/photo'
import { isStagePhoto } from '@/lib/agenda/stage/queries'
import { isOwnApplication, isSentApplication } from '@/lib/applications/own/queries'
import { now } from '@/lib/clock'
import { seesRecordingFile } from '@/lib/events/recordings/queries'
import { fileAnswer, noFile } from '@/lib/files/answer'
import { fileById } from '@/lib/files/queries'
import { seesGroupFile } from '@/lib/groups/documents/queries'
import { isPublished } from '@/lib/news/policy'
import { articleWithImage } from '@/lib/news/queries'
import { organisationWithLogo } from '@/lib/organisations/queries'
import { canSee, readerOf } from '@/lib/people/directory/policy'
import { personWithPhoto } from '@/lib/people/directory/queries'
import { seesRegistrationFile } from '@/lib/registrations/answering/files'
import { contextFor } from '@/lib/standing/context'
import { isPartnerMember } from '@/lib/standing/partners'

type Seen = 'everybody' | 'reader' | null

/** Who sees the owning record sees the file; an owner that nobody here knows shows it to nobody. */
async function seenBy(ctx: Ctx, file: { id: string; ownerKind: string; ownerId: string }): Promise<Seen> {
  const whole = (open: boolean): Seen => (open && ctx.network.isPublic ? 'everybody' : 'reader')
  if (file.ownerKind === 'network') return ctx.network.logoFileId === file.id ? whole(true) : null
  if (file.ownerKind === 'person') return (await seesPhoto(ctx, file.id)) ? 'reader' : null
  if (file.ownerKind === 'organisation')
    return (await organisationWithLogo(ctx, file.id)) ? whole(true) : null
  if (file.ownerKind === 'stage') return (await seesStagePhoto(ctx, file.id)) ? 'reader' : null
  // Never kept by anybody: what was open may be closed again.
  if (file.ownerKind === 'group') return (await seesGroupFile(ctx, file.id)) ? 'reader' : null
  if (file.ownerKind === 'recording') return (await seesRecordingFile(ctx, file.id)) ? 'reader' : null
  if (file.ownerKind === 'registration') return (await seesRegistrationFile(ctx, file)) ? 'reader' : null
  if (file.ownerKind === 'application') {
    const office = can(ctx.actor, 'applications.read') && (await isSentApplication(ctx, file.ownerId))
    return office || (await isOwnApplication(ctx, file.ownerId)) ? 'reader' : null
  }
  if (file.ownerKind !== 'article') return null
  const article = await articleWithImage(ctx, file.id)
  return article && whole(isPublished(article, now()))
}

/** The office, and whoever sees the programme that names them; never kept by anybody: they may take it back. */
const seesStagePhoto = async (ctx: Ctx, fileId: string) =>
  (can(ctx.actor, 'events.read') && (await isStagePhoto(ctx, fileId))) || (await showsStagePhoto(ctx, fileId))

/** The person, the office, and whoever the photo is open to; never kept by anybody, because it may be closed again. */
async function seesPhoto(ctx: Ctx, fileId: string): Promise<boolean> {
  const person = await personWithPhoto(ctx, fileId)
  if (!person) return false
  if (person.id === ctx.actor.personId || can(ctx.actor, 'people.read')) return true
  return canSee(readerOf(ctx.actor, await isPartnerMember(ctx)), person, 'photo')
}

/** A stored file. A foreign, hidden and nonexistent one answer alike. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const file = await fileById((await params).id)
  const ctx = file && (await contextFor(file.network.slug, 'de'))
  const seen = ctx && (await seenBy(ctx, file))
  if (!seen) return noFile()
  return fileAnswer(request, file, {
    inline: file.mime.startsWith('image/'),
    everybody: seen === 'everybody',
  })
}
