import type { Ctx } from '@/lib/access/context'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { publishedVersion, type Version } from '@/lib/forms/queries'
import { hashToken } from '@/lib/tokens'
import { type FeedbackWindow, feedbackPath, feedbackWindow } from './window'

const asking = {
  id: true,
  lapsesAt: true,
  givenBackAt: true,
  feedbackAt: true,
  places: { select: { state: true } },
  event: {
    select: {
      id: true,
      slug: true,
      title: true,
      theme: true,
      kind: true,
      state: true,
      format: true,
      precision: true,
      startsAt: true,
      endsAt: true,
      zone: true,
      venue: true,
      confidential: true,
      feedbackFormId: true,
    },
  },
} as const

/** Why nothing can be said: not over yet, too late, no form, or no place was held. */
export type Unasked = Exclude<FeedbackWindow, 'open'> | 'given' | 'absent' | 'nothing'

/** A registration as its feedback page needs it. Throws NotFound for a wrong link. */
export async function askedForFeedback(db: Pick<Tx, 'registration' | 'formVersion'>, token: string) {
  const registration = await db.registration.findFirst({
    where: { tokenHash: hashToken(token) },
    select: asking,
  })
  if (!registration) throw notFound('registration.link')
  const { event, feedbackAt } = registration
  const version = event.feedbackFormId ? await publishedVersion({ db }, event.feedbackFormId) : null
  const held =
    !registration.givenBackAt &&
    !registration.lapsesAt &&
    registration.places.some((place) => place.state === 'confirmed')
  const stands = feedbackWindow(event, now())
  const why: Unasked | null = feedbackAt
    ? 'given'
    : !version
      ? 'nothing'
      : !held
        ? 'absent'
        : stands === 'open'
          ? null
          : stands
  return { id: registration.id, event, version, why }
}

export type FeedbackPage = {
  event: Awaited<ReturnType<typeof askedForFeedback>>['event']
  version: Version | null
  why: Unasked | null
}

/** The page on which somebody says how an event was, for whoever holds their registration's link. */
export const feedbackPage = async (ctx: Ctx, token: string): Promise<FeedbackPage> => {
  const { event, version, why } = await askedForFeedback(ctx.db, token)
  return { event, version, why }
}

/** The way to a registration's feedback for a mail; null when nothing is asked about the event, or not now. */
export async function feedbackLink(
  db: Pick<Tx, 'event'>,
  slug: string,
  registration: { id: string; eventId: string },
  at = now(),
): Promise<string | null> {
  const event = await db.event.findFirst({
    where: {
      id: registration.eventId,
      feedbackForm: { versions: { some: { state: 'published' } } },
    },
    select: { state: true, endsAt: true },
  })
  return event && feedbackWindow(event, at) === 'open' ? feedbackPath(slug, registration.id) : null
}
