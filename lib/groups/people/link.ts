import * as z from 'zod'
import { now } from '@/lib/clock'
import { seal, unseal } from '@/lib/seal'

const day = 86_400_000
/** The button in the mail counts for a week. */
const within = 7 * day

const wish = z.object({
  network: z.string(),
  group: z.uuid(),
  givenName: z.string(),
  familyName: z.string(),
  email: z.string(),
  language: z.enum(['de', 'en']),
  at: z.number(),
})
/** Who wants to take part, as typed: it travels sealed in the mail's link and is kept nowhere before the button. */
export type Wish = z.output<typeof wish>

export const sealWish = (data: Omit<Wish, 'at'>) => seal('group', { ...data, at: now().getTime() })

/** The wish behind a link of this network, or null for anything else; `late` once its week is over. */
export function wishIn(networkId: string, sealed: string): { wish: Wish; late: boolean } | null {
  const read = wish.safeParse(unseal('group', sealed))
  if (!read.success || read.data.network !== networkId) return null
  return { wish: read.data, late: now().getTime() - read.data.at > within }
}

/** "/next/groups/cloud/join/…": the page with the button. */
export const enteringPath = (slug: string, group: string, sealed: string) =>
  `/${slug}/groups/${group}/join/${sealed}`
/** "/next/groups/cloud/invitation/…": an invitation's page. */
export const invitationPath = (slug: string, group: string, token: string) =>
  `/${slug}/groups/${group}/invitation/${token}`
