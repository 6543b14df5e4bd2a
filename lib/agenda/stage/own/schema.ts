import * as z from 'zod'
import { localizedOptional } from '@/lib/localized'

const token = z.string().min(1).max(64)
const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .default('')
    .transform((text) => text || null)
const chosen = z
  .instanceof(File)
  .optional()
  .transform((file) => (file && file.size > 0 ? file : null))
const answer = z.enum(['yes', 'no', '']).default('')

/** What somebody on stage says of themselves. `version` is the one that was read. */
export const ownStageInput = z.object({
  token,
  version: z.coerce.number().int().min(0),
  name: z.string().trim().min(1).max(200),
  title: optional(80),
  function: localizedOptional(300),
  organisation: localizedOptional(300),
  biography: localizedOptional(3000),
  pronunciation: optional(200),
  availability: optional(1000),
  needs: optional(1000),
  photo: chosen,
  photoCredit: optional(200),
  removePhoto: z.literal('on').optional(),
  naming: answer,
  recording: answer,
})
export type OwnStageInput = z.output<typeof ownStageInput>

export const stageLinkRef = z.object({ token })
export type StageLinkRef = z.output<typeof stageLinkRef>

/** A document or link for one of one's own sessions. */
export const materialInput = z.object({
  token,
  session: z.uuid(),
  title: z.string().trim().min(1).max(200),
  link: z
    .union([
      z.literal(''),
      z
        .string()
        .trim()
        .max(1000)
        .pipe(z.url({ protocol: /^https$/, error: 'link' })),
    ])
    .default(''),
  file: chosen,
  from: z.enum(['now', 'after']).default('after'),
})
export type MaterialInput = z.output<typeof materialInput>
