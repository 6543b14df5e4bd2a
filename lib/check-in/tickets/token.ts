import { derivedToken, hashToken } from '@/lib/tokens'

/**
 * The secret of a ticket: derived, so that its page can show it again. It hangs on the person, too: whoever a place is
 * passed on to has another ticket, and the former one opens nothing.
 */
export const ticketToken = (registrationId: string, personId: string) =>
  derivedToken('ticket', `${registrationId} ${personId}`)

export const ticketHash = (registrationId: string, personId: string) =>
  hashToken(ticketToken(registrationId, personId))

/** "/next/ticket/…": what the QR code says, so that any phone's camera opens a page that says what to do with it. */
export const ticketPath = (slug: string, token: string) => `/${slug}/ticket/${token}`
