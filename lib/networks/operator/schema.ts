import * as z from 'zod'
import { mailAddress } from '@/lib/addresses'
import { optionalId, optionalText } from '@/lib/form-fields'
import { networkSlug } from '../schema'

/** A new network and its first administration. */
export const networkInput = z.object({
  name: z.string().trim().min(1).max(80),
  nameSuffix: optionalText(12),
  slug: networkSlug,
  kind: z.enum(['association', 'young', 'alliance']),
  parentId: optionalId,
  tone: z.enum(['sie', 'du']),
  senderAddress: mailAddress,
  admin: z.object({
    givenName: z.string().trim().min(1).max(100),
    familyName: z.string().trim().min(1).max(100),
    email: mailAddress,
    language: z.enum(['de', 'en']).default('de'),
  }),
})
export type NetworkInput = z.output<typeof networkInput>
