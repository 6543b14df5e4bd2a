import { createHash } from 'node:crypto'
import { conflict } from '@/lib/errors'
import { remembered } from '@/lib/remember'
import type { Agenda } from './order'

/**
 * A short hash of a row as it was shown, 48 bits as a whole number (a form that saves itself carries it as its version).
 * These rows have no version column: what somebody else changed shows here.
 */
export function fingerprintOf(row: object): string {
  // People have rows of their own, and what they refuse is not the form's.
  const { people: _, recordingRefused: __, ...own } = row as { people?: unknown; recordingRefused?: unknown }
  const sorted = Object.entries(own).sort(([a], [b]) => a.localeCompare(b))
  return String(createHash('sha256').update(JSON.stringify(sorted)).digest().readUIntBE(0, 6))
}

/** Throws Conflict when the row is no longer the one that was shown. */
export function refuseIfChanged(row: object, seen: string | undefined) {
  if (seen !== undefined && fingerprintOf(row) !== seen) throw conflict()
}

/** A hash of a whole programme: the same words and times, the same hash. */
export const agendaFingerprint = remembered((agenda: Agenda) =>
  createHash('sha256').update(JSON.stringify(agenda)).digest('base64url'),
)
