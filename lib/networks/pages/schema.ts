import * as z from 'zod'
import { localized } from '@/lib/localized'

/** The pages that the law asks for; their kind is their address. */
export const legalKinds = ['imprint', 'privacy', 'accessibility'] as const
export type LegalKind = (typeof legalKinds)[number]

/** A page's text as Markdown. `version` is empty for a page that is not yet there. */
export const legalPageInput = z.object({
  kind: z.enum(legalKinds),
  body: localized(40_000),
  version: z.coerce.number().int().min(-1).default(-1),
})
export type LegalPageInput = z.output<typeof legalPageInput>
