import { derivedToken } from '@/lib/tokens'

/**
 * The secret of an invitation: derived, so that a reminder can carry it again; from the address too, so that a corrected
 * address ends the link in the mail that went astray.
 */
export const invitationToken = ({ id, email }: { id: string; email: string }) =>
  derivedToken('invitation', `${id} ${email}`)

/** "/negz/invitation/…": where a guest answers without an account. */
export const invitationPath = (slug: string, invitation: { id: string; email: string }) =>
  `/${slug}/invitation/${invitationToken(invitation)}`
