import * as z from 'zod'

const id = z.uuid()

/** How somebody is known at the door: a scanned ticket, its hash (kept on a phone), its typed code, or a name picked. */
export const knownBy = z.union([
  z.object({ ticket: z.string().max(200) }),
  z.object({ hash: z.string().max(64) }),
  z.object({ code: z.string().max(20) }),
  z.object({ registration: id }),
])
export type KnownBy = z.output<typeof knownBy>

export const scanInput = z.object({
  id,
  by: knownBy,
  direction: z.enum(['in', 'out']).default('in'),
  /** Milliseconds since it happened on a phone without a network; missing for a scan of this moment. */
  ago: z.number().int().min(0).max(604_800_000).nullable().default(null),
})
export type Scan = z.output<typeof scanInput>

/** What a phone at the door sends, every few seconds and with each scan. */
export const syncInput = z.object({
  pool: id.nullable().default(null),
  scans: z.array(scanInput).max(50).default([]),
  undo: id.nullable().default(null),
  /** The list for going on without a network is wanted. */
  list: z.boolean().default(false),
})
export type SyncInput = z.output<typeof syncInput>

export const searchInput = z.object({ q: z.string().max(100).default('') })

/** The door's forms without scripts: a typed code, or a name picked. `scan` is one rendered form, however often sent. */
export const checkInInput = z.object({
  event: z.string(),
  scan: id,
  pool: id.optional(),
  code: z.string().trim().max(20).optional(),
  registration: id.optional(),
  direction: z.enum(['in', 'out']).default('in'),
})
export type CheckInInput = z.output<typeof checkInInput>

export const leaveInput = z.object({ event: z.string() })
