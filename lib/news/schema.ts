import * as z from 'zod'
import { localized, localizedOptional } from '@/lib/localized'
import { slugPattern } from '@/lib/networks/slug'

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .optional()
    .transform((text) => text || null)

const link = z
  .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'link' }).max(500)])
  .optional()
  .transform((url) => url || null)

/** A chosen file; browsers send an empty one when nothing was chosen. */
const file = z
  .instanceof(File)
  .optional()
  .transform((chosen) => (chosen && chosen.size > 0 ? chosen : null))

const day = z
  .union([z.literal(''), z.iso.date()])
  .optional()
  .transform((text) => (text ? new Date(`${text}T00:00:00Z`) : null))

/** An article as the newsroom writes it. Without `id` a new one; `version` is the one that was read. */
export const articleInput = z.object({
  id: z.uuid().optional(),
  version: z.coerce.number().int().min(0).default(0),
  title: localized(200),
  teaser: localized(600),
  body: localized(100_000),
  facets: z.record(z.string(), z.string()).default({}),
  dated: day,
  author: optionalText(80),
  source: z.object({ name: optionalText(200), url: link }).default({ name: null, url: null }),
  eventId: z
    .union([z.literal(''), z.uuid()])
    .optional()
    .transform((id) => id || null),
  slug: z
    .union([z.literal(''), z.string().trim().max(80).regex(slugPattern, { error: 'slug' })])
    .optional()
    .transform((slug) => slug || null),
  image: file,
  imageAlt: localizedOptional(300),
  imageCredit: optionalText(200),
  removeImage: z.literal('on').optional(),
})
export type ArticleInput = z.output<typeof articleInput>

/** What a preview needs: whatever is typed so far. */
const typed = z.object({ de: z.string().max(100_000).default(''), en: z.string().max(100_000).default('') })
export const previewInput = z.object({ body: typed })
export type PreviewInput = z.output<typeof previewInput>

export const articleRef = z.object({ id: z.uuid(), version: z.coerce.number().int().min(0) })
export type ArticleRef = z.output<typeof articleRef>
