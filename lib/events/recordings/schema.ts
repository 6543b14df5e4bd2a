import * as z from 'zod'
import { localized } from '@/lib/localized'
import { audiences } from '../schema'

export const recordingKinds = ['recording', 'document'] as const
export type RecordingKind = (typeof recordingKinds)[number]

const about = {
  title: localized(200),
  kind: z.enum(recordingKinds),
  audience: z.enum(audiences),
  /** In the event's zone; empty: at once. */
  availableFrom: z
    .union([
      z.literal('').transform(() => null),
      z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, { error: 'invalid' }),
    ])
    .default(null),
  /** Where it lies elsewhere, e.g. in a media library. */
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
  file: z.file().optional(),
}
/** The session that it belongs to, by its key; empty: the whole event. */
const session = z.union([z.literal('').transform(() => null), z.uuid()])

export const newRecordingInput = z.object({ event: z.uuid(), ...about, session: session.default(null) })
export type NewRecordingInput = z.output<typeof newRecordingInput>

/** A form that does not ask for the session leaves it as it is. */
export const recordingInput = z.object({
  event: z.uuid(),
  recording: z.uuid(),
  ...about,
  session: session.optional(),
})
export type RecordingInput = z.output<typeof recordingInput>

export const recordingRef = z.object({ event: z.uuid(), recording: z.uuid() })
export type RecordingRef = z.output<typeof recordingRef>
