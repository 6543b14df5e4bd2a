import type { Tx } from '@/lib/db'
import type { Block, Contribution, Room, Session, StagePerson, Track } from '@/prisma/generated/client'

export type CurrentSession = Session & { contributions: Contribution[] }

/** Everything that an import meets: the working copy of an event, row by row, and those on its stage. */
export type Current = {
  rooms: Room[]
  tracks: Track[]
  blocks: Block[]
  sessions: CurrentSession[]
  people: StagePerson[]
}

const byPosition = [{ position: 'asc' as const }, { id: 'asc' as const }]

/** Reads the working copy; a transaction answers one query at a time. */
export async function currentOf(tx: Tx, eventId: string): Promise<Current> {
  const copy = { where: { eventId, releaseId: null }, orderBy: byPosition }
  const rooms = await tx.room.findMany(copy)
  const tracks = await tx.track.findMany(copy)
  const blocks = await tx.block.findMany(copy)
  const sessions = await tx.session.findMany(copy)
  const contributions = await tx.contribution.findMany(copy)
  const people = await tx.stagePerson.findMany({ where: { eventId }, orderBy: { id: 'asc' } })
  const bySession = Map.groupBy(contributions, (row) => row.sessionId)
  return {
    rooms,
    tracks,
    blocks,
    people,
    sessions: sessions.map((row) => ({ ...row, contributions: bySession.get(row.id) ?? [] })),
  }
}
