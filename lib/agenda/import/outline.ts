import { newId } from '@/lib/ids'
import type { Localized } from '@/lib/localized'
import type { Prisma } from '@/prisma/generated/client'
import { exchangeOf, type Schedule } from '../exchange/shape'
import type { Current } from './current'
import { fold, mergedWords, same, stored } from './merging'

type Scope = { networkId: string; eventId: string; releaseId: null }
export type Changes<Row> = { create: Row[]; update: Row[] }
type RoomRow = Scope & {
  id: string
  key: string
  name: Localized
  capacity: number | null
  oldGuid: string | null
  exchange: Prisma.InputJsonObject
  position: number
}
type TrackRow = Scope & {
  id: string
  key: string
  name: Localized
  exchange: Prisma.InputJsonObject
  position: number
}
type BlockRow = Scope & {
  id: string
  key: string
  label: string | null
  subject: Localized
  position: number
}

/** What rooms, tracks and blocks become, and their ids by the guids of the file. */
export type Outline = {
  rooms: Changes<RoomRow>
  tracks: Changes<TrackRow>
  blocks: Changes<BlockRow>
  roomIds: Map<string, string>
  trackIds: Map<string, string>
  blockIds: Map<string, string>
}

const lastOf = (rows: { position: number }[]) => Math.max(0, ...rows.map((row) => row.position + 1))
const named = (value: unknown) => fold(stored(value)?.de ?? '')

/** Known by its key, else by its name: the office may have written down the rooms before. */
function known<Row extends { key: string }>(
  rows: Row[],
  guid: string,
  name: string,
  nameOf: (row: Row) => string,
) {
  return rows.find((row) => row.key === guid) ?? rows.find((row) => nameOf(row) === name)
}

/** Lays the rooms, tracks and blocks of a file over those of the working copy. */
export function outlineOf(schedule: Schedule, current: Current, scope: Scope): Outline {
  const outline: Outline = {
    rooms: { create: [], update: [] },
    tracks: { create: [], update: [] },
    blocks: { create: [], update: [] },
    roomIds: new Map(),
    trackIds: new Map(),
    blockIds: new Map(),
  }
  let position = lastOf(current.rooms)
  for (const room of schedule.rooms) {
    const row = known(current.rooms, room.guid, fold(room.name.de), ({ name }) => named(name))
    const exchange = row ? exchangeOf.room(row.exchange) : { imported: true }
    const next: RoomRow = {
      ...scope,
      id: row?.id ?? newId(),
      key: row?.key ?? room.guid,
      name: mergedWords(stored(row?.name), room.name, null) ?? room.name,
      capacity: room.capacity ?? row?.capacity ?? null,
      oldGuid: row ? row.oldGuid : room.oldGuid,
      exchange: exchange.imported ? { ...exchange, ...room.exchange } : (exchange as Prisma.InputJsonObject),
      position: row?.position ?? position++,
    }
    outline.roomIds.set(room.guid, next.id)
    if (!row) outline.rooms.create.push(next)
    else if (!same([row.name, row.capacity, row.exchange], [next.name, next.capacity, next.exchange]))
      outline.rooms.update.push(next)
  }
  position = lastOf(current.tracks)
  for (const track of schedule.tracks) {
    const row = known(current.tracks, track.guid, fold(track.name.de), ({ name }) => named(name))
    const exchange = row ? exchangeOf.track(row.exchange) : { imported: true }
    const next: TrackRow = {
      ...scope,
      id: row?.id ?? newId(),
      key: row?.key ?? track.guid,
      name: mergedWords(stored(row?.name), track.name, null) ?? track.name,
      exchange: exchange.imported ? { ...exchange, ...track.exchange } : exchange,
      position: row?.position ?? position++,
    }
    outline.trackIds.set(track.guid, next.id)
    if (!row) outline.tracks.create.push(next)
    else if (!same([row.name, row.exchange], [next.name, next.exchange])) outline.tracks.update.push(next)
  }
  position = Math.max(lastOf(current.blocks), lastOf(current.sessions))
  for (const block of schedule.blocks) {
    const row = known(current.blocks, block.guid, fold(block.subject.de), ({ subject }) => named(subject))
    const next: BlockRow = {
      ...scope,
      id: row?.id ?? newId(),
      key: row?.key ?? block.guid,
      label: block.label ?? row?.label ?? null,
      subject: mergedWords(stored(row?.subject), block.subject, null) ?? block.subject,
      position: row?.position ?? position++,
    }
    outline.blockIds.set(block.guid, next.id)
    if (!row) outline.blocks.create.push(next)
    else if (!same([row.label, row.subject], [next.label, next.subject])) outline.blocks.update.push(next)
  }
  return outline
}
