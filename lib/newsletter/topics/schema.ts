import * as z from 'zod'
import { localized, localizedOptional } from '@/lib/localized'

/** A topic, new (without id) or renamed. */
export const topicInput = z.object({
  id: z.uuid().optional(),
  name: localized(80),
  description: localizedOptional(300),
})
export type TopicInput = z.output<typeof topicInput>

export const topicIdInput = z.object({ id: z.uuid() })
