import * as z from 'zod'
import { now } from '@/lib/clock'
import { seal, unseal } from '@/lib/seal'
import { situation } from '../schema'

const day = 86_400_000
/** The button in the mail counts for a week. */
export const joinsWithin = 7 * day

const wish = z.object({
  network: z.string(),
  kind: z.uuid(),
  givenName: z.string(),
  familyName: z.string(),
  email: z.string(),
  language: z.enum(['de', 'en']),
  situation,
  at: z.number(),
})
/** Who wants to join freely, as typed: it travels sealed in the mail's link and is kept nowhere before the button. */
export type Wish = z.output<typeof wish>

/** "/n3gz/join/free/…": the page with the button. */
export const joiningPath = (slug: string, kind: string, sealed: string) => `/${slug}/join/${kind}/${sealed}`

export const sealWish = (data: Omit<Wish, 'at'>) => seal('joining', { ...data, at: now().getTime() })

/** The wish behind a link of this network, or null for anything else; `late` once its week is over. */
export function wishIn(networkId: string, sealed: string): { wish: Wish; late: boolean } | null {
  const read = wish.safeParse(unseal('joining', sealed))
  if (!read.success || read.data.network !== networkId) return null
  return { wish: read.data, late: now().getTime() - read.data.at > joinsWithin }
}
