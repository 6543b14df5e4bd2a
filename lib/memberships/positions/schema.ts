import * as z from 'zod'
import { optionalDay, optionalId, optionalText, recordId } from '@/lib/form-fields'
import { localizedOptional } from '@/lib/localized'

export const positionKinds = [
  'board',
  'patron',
  'coordinating_unit',
  'initiator',
  'founding_member',
  'own',
] as const

const fields = {
  kind: z.enum(positionKinds),
  /** The network's own word, or how a known position is called here ("Erste Vorsitzende"). */
  label: localizedOptional(80),
  personId: optionalId,
  organisationId: optionalId,
  name: optionalText(120),
  from: optionalDay,
  to: optionalDay,
}
export const positionInput = z.object(fields)
export const positionChange = z.object({ id: recordId, ...fields })
/** Without a day, a position ends today. */
export const positionEnd = z.object({ id: recordId, to: optionalDay })
export const positionRef = z.object({ id: recordId })

export type PositionInput = z.output<typeof positionInput>
export type PositionChange = z.output<typeof positionChange>
export type PositionEnd = z.output<typeof positionEnd>
