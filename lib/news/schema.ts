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

/** Empty counts as nothing, everything else must fit. */
const filled = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable())

const link = filled(
  z
    .string()
    .trim()
    .max(500)
    .pipe(z.url({ protocol: /^https?$/, error: 'link' })),
)

/** A chosen file; browsers send an empty one when nothing was chosen. */
const file = z
  .instanceof(File)
  .optional()
  .transform((chosen) => (chosen && chosen.size > 0 ? chosen : null))

const day = filled(z.iso.date().transform((text) => new Date(`${text}T00:00:00Z`)))

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
  eventId: filled(z.uuid()),
  slug: filled(z.string().trim().max(80).regex(slugPattern, { error: 'slug' })),
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

/** The newsroom's filters as they stand in the URL; whatever is wrong there is left out. */
export const newsroomFilter = z.object({
  state: z.enum(['draft', 'published']).optional().catch(undefined),
  q: z
    .string()
    .trim()
    .max(100)
    .transform((text) => text.replaceAll('\u0000', ''))
    .optional()
    .catch(undefined),
})
