import { inState } from './state'

const threeDays = 3 * 24 * 60 * 60 * 1000
const before = (at: Date) => new Date(at.getTime() - threeDays)

/** Nobody is pressed: the last mail must be three days old. */
export const mayRemind = (one: { sentAt: Date | null; remindedAt: Date | null }, at: Date) =>
  [one.sentAt, one.remindedAt].every((mail) => !mail || mail <= before(at))

/** The same as a filter on what a mail of ours changes, so that one statement can claim it. */
export const unpressed = (at: Date) => ({
  sentAt: { lte: before(at) },
  OR: [{ remindedAt: null }, { remindedAt: { lte: before(at) } }],
})

/** Open invitations of an event that can be reminded now. */
export const due = (eventId: string, at: Date) => ({ AND: [inState('open', eventId, at), unpressed(at)] })
