import { type Ctx, can } from '@/lib/access/context'
import { forgetBytes } from '@/lib/files/store'
import type { AnswerValue } from '@/lib/forms/condition'
import { isId } from '@/lib/ids'
import { hashToken } from '@/lib/tokens'

/** A file of a registration, for whoever holds the registration's link; null for any other. */
export async function ownFile(ctx: Ctx, token: string, id: string) {
  if (!isId(id)) return null
  const registration = await ctx.db.registration.findFirst({
    where: { tokenHash: hashToken(token) },
    select: { id: true },
  })
  if (!registration) return null
  return ctx.db.file.findFirst({ where: { id, ownerKind: 'registration', ownerId: registration.id } })
}

const fileOf = (value: AnswerValue) => (typeof value === 'object' && 'file' in value ? value.file : null)

/**
 * Whether the reader sees a file of a registration: its person, and the office; what is kept apart (food, access) only
 * those who prepare the event.
 */
export async function seesRegistrationFile(
  ctx: Ctx,
  file: { id: string; ownerId: string },
): Promise<boolean> {
  const registration = await ctx.db.registration.findFirst({
    where: { id: file.ownerId },
    select: {
      personId: true,
      eventId: true,
      organisationId: true,
      answers: { select: { value: true, retention: true } },
    },
  })
  if (!registration) return false
  if (ctx.actor.personId === registration.personId) return true
  if (!can(ctx.actor, 'events.read')) return false
  const { eventId, organisationId } = registration
  const shared = organisationId
    ? await ctx.db.institutionAnswer.findMany({
        where: { eventId, organisationId },
        select: { value: true, retention: true },
      })
    : []
  const answer = [...registration.answers, ...shared].find(
    ({ value }) => fileOf(value as AnswerValue) === file.id,
  )
  if (!answer) return false
  return answer.retention === 'standard' || can(ctx.actor, 'events.write')
}

/** A file's row is gone: its bytes go, too. Nothing happens while the row stands. */
export async function forgetFile(ctx: Ctx, id: string) {
  if (isId(id) && (await ctx.db.file.count({ where: { id } })) === 0) await forgetBytes(ctx.network.id, id)
}
