import * as z from 'zod'
import { now } from '@/lib/clock'
import { seal, unseal } from '@/lib/seal'

/** What pressing the button does: confirms an address, makes it the one that signs in, or replaces the lost one that did. */
const purposes = ['confirm', 'sign-in', 'replace'] as const
export type AddressPurpose = (typeof purposes)[number]

const claim = z.object({
  purpose: z.enum(purposes),
  personId: z.uuid(),
  email: z.string(),
  kind: z.enum(['personal', 'functional']),
  /** The address that signed in when the mail was asked for: once that has changed, the link is worth nothing. */
  signInAddress: z.string(),
  issuedAt: z.coerce.date(),
})
export type AddressClaim = z.output<typeof claim>

const hours = 48
const sealFor = (networkId: string) => `own-address:${networkId}`

/**
 * The token of a mail that asks a mailbox whether it is its owner's. It carries its own claim under a seal, because
 * nothing may be written before the mailbox has answered: an address that somebody merely typed would stand in the way of
 * whoever it belongs to. It lasts 48 hours; the facts that it names make it single use.
 */
export const addressToken = (networkId: string, asked: Omit<AddressClaim, 'issuedAt'>): string =>
  seal(sealFor(networkId), { ...asked, issuedAt: now() })

/** What a token claims, or null: cut short, of another network, invented, or too old. */
export function readAddressToken(networkId: string, token: string): AddressClaim | null {
  const { data } = claim.safeParse(unseal(sealFor(networkId), token))
  if (!data || data.issuedAt.getTime() + hours * 3_600_000 < now().getTime()) return null
  return data
}
