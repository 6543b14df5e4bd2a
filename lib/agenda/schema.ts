import * as z from 'zod'
import { type Localized, localizedOptional } from '@/lib/localized'
import type { SessionKind, StageRole } from '@/prisma/generated/enums'

export const sessionKinds = [
  'impuls',
  'replik',
  'discussion',
  'panel',
  'workshop',
  'update',
  'assembly_item',
  'break',
  'other',
] as const satisfies readonly SessionKind[]

export const stageRoles = [
  'speaker',
  'respondent',
  'moderator',
  'panellist',
  'host',
] as const satisfies readonly StageRole[]

/** A new release of the working copy. */
export const releaseInput = z.object({
  event: z.uuid(),
  name: z.string().trim().min(1).max(120),
  note: localizedOptional(2000),
  /** Whether those concerned hear of it. */
  tell: z.enum(['yes', 'no']).default('yes'),
})
export type ReleaseInput = z.output<typeof releaseInput>

/** Author's text in a plan; a string is German. */
export type PlanText = string | Localized

export type PlannedPerson = {
  role: StageRole
  name: string
  title?: string
  function?: PlanText
  organisation?: PlanText
  remark?: PlanText
  /** Person of this network, if they are one. */
  personId?: string
}

export type PlannedSession = {
  kind: SessionKind
  label?: PlanText
  title?: PlanText
  subtitle?: PlanText
  abstract?: PlanText
  description?: PlanText
  /** "HH:mm" on the event's first day, or on its day `day` (0, 1, …), or "YYYY-MM-DDTHH:mm"; in the event's zone. */
  start?: string
  day?: number
  minutes?: number
  /** German name of a room of the plan. */
  room?: string
  plenary?: boolean
  /** German name of a track of the plan. */
  track?: string
  language?: string
  links?: readonly { title: string; url: string }[]
  /** The moderator's, for the run sheet: never public. */
  questions?: readonly string[]
  doNotRecord?: boolean
  /** The event's pool with places of its own for this session. */
  poolId?: string
  people?: PlannedPerson[]
  /** A name for `answers`. A Replik without `answers` answers the last talk before it in its block. */
  ref?: string
  answers?: string
}

export type PlannedBlock = {
  label?: 'TOP' | 'Block' | (string & {})
  subject: PlanText
  context?: PlanText
  links?: readonly { title: string; url: string }[]
  sessions: PlannedSession[]
}

/** A whole programme as data, for demo data, tests and copies: blocks and single sessions in their order. */
export type AgendaPlan = {
  rooms?: readonly { name: PlanText; capacity?: number; equipment?: string }[]
  tracks?: readonly PlanText[]
  items: readonly (PlannedBlock | PlannedSession)[]
}
