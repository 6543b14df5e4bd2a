import type { Ability } from '@/lib/access/abilities'
import { type Actor, can } from '@/lib/access/context'
import type { AuditArea } from '@/lib/audit/write'
import type { FormPurpose } from '@/prisma/generated/enums'

type Office = { read: Ability; write: Ability; area: AuditArea }

const events: Office = { read: 'events.read', write: 'events.write', area: 'events' }

/** Who reads and who builds forms of a purpose, and where the log keeps it: applications and events have their own office. */
export const offices: Record<FormPurpose, Office> = {
  application: { read: 'applications.read', write: 'people.write', area: 'applications' },
  registration: events,
  feedback: events,
}

/** The purposes with whose forms the actor may do this. */
export const purposesFor = (actor: Actor, act: 'read' | 'write') =>
  (Object.keys(offices) as FormPurpose[]).filter((purpose) => can(actor, offices[purpose][act]))
