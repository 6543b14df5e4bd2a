import * as z from 'zod'
import { Level } from '@/prisma/generated/enums'

const ids = z.array(z.uuid()).max(100).default([])

/** The lists that narrow an audience; an empty one narrows nothing. */
export const ruleFields = {
  groups: ids,
  kinds: ids,
  sectors: z.array(z.string().max(60)).max(30).default([]),
  levels: z.array(z.enum(Level)).max(3).default([]),
}
export type RuleFields = {
  groups: string[]
  kinds: string[]
  sectors: string[]
  levels: Level[]
}
