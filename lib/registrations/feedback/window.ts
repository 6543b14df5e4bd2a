import { registrationPath } from '../link'

const day = 24 * 60 * 60 * 1000

/** How many days after the end of an event its feedback stays open. */
export const feedbackDays = 21

/** Until when feedback can be given. */
export const feedbackUntil = (event: { endsAt: Date }) =>
  new Date(event.endsAt.getTime() + feedbackDays * day)

/** "/next/my/…/feedback": where somebody who was registered says how it was, without account. */
export const feedbackPath = (slug: string, registrationId: string) =>
  `${registrationPath(slug, registrationId)}/feedback`

type Timed = { state: string; endsAt: Date }
/** How feedback stands by the clock alone. */
export type FeedbackWindow = 'early' | 'open' | 'late' | 'cancelled'

export function feedbackWindow(event: Timed, at: Date): FeedbackWindow {
  if (event.state !== 'announced') return 'cancelled'
  if (at < event.endsAt) return 'early'
  return at < feedbackUntil(event) ? 'open' : 'late'
}

/** True from the end of an event for 21 days, when something is asked about it. */
export const feedbackOpen = (event: Timed & { feedbackFormId: string | null }, at: Date) =>
  event.feedbackFormId !== null && feedbackWindow(event, at) === 'open'
