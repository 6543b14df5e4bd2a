import type { Tx } from '@/lib/db'
import type { Agenda, AgendaSession } from '../order'

const key = { select: { key: true } } as const
const select = {
  id: true,
  key: true,
  kind: true,
  startsAt: true,
  endsAt: true,
  plenary: true,
  answersKey: true,
  position: true,
  block: key,
  room: key,
} as const

/** The working copy without its words and people: what moving something among 900 sessions needs to know. */
export async function leanCopyIn(tx: Tx, eventId: string): Promise<Agenda> {
  const where = { eventId, releaseId: null }
  const rooms = await tx.room.findMany({ where, select: { id: true, key: true, position: true } })
  const blocks = await tx.block.findMany({
    where,
    select: { id: true, key: true, label: true, position: true },
  })
  const sessions = await tx.session.findMany({ where, select })
  const none = { de: '' }
  return {
    rooms: rooms.map((row) => ({ ...row, name: none, capacity: null, equipment: null })),
    tracks: [],
    blocks: blocks.map((row) => ({ ...row, subject: none, context: null, links: [] })),
    sessions: sessions.map(
      ({ startsAt, endsAt, block, room, ...row }): AgendaSession => ({
        ...row,
        label: null,
        title: null,
        subtitle: null,
        abstract: null,
        description: null,
        links: [],
        questions: [],
        blockKey: block?.key ?? null,
        roomKey: room?.key ?? null,
        trackKey: null,
        start: startsAt,
        end: endsAt,
        language: null,
        doNotRecord: false,
        recordingRefused: false,
        poolId: null,
        people: [],
      }),
    ),
  }
}
