import type { Tx } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import { exchangeOf } from '../exchange/shape'
import type { Current, CurrentSession } from './current'
import type { GoneChoice, ImportPlan } from './plan'

const json = (value: Prisma.JsonValue | undefined) => value ?? Prisma.DbNull
const list = (value: Prisma.JsonValue) => value ?? []

const sessionData = ({ contributions: _, ...row }: CurrentSession) => ({
  ...row,
  label: json(row.label),
  title: json(row.title),
  subtitle: json(row.subtitle),
  abstract: json(row.abstract),
  description: json(row.description),
  links: list(row.links),
  questions: list(row.questions),
  exchange: row.exchange ?? {},
})

const stageData = (row: CurrentSession) =>
  row.contributions.map((person) => ({
    ...person,
    sessionId: row.id,
    function: json(person.function),
    organisation: json(person.organisation),
    remark: json(person.remark),
  }))

/**
 * Writes a plan into the working copy, in the transaction of its lock. Changed sessions are written anew under their old
 * ids and keys: as few statements for 900 as for nine.
 */
export async function writePlan(tx: Tx, plan: ImportPlan, current: Current, gone: GoneChoice) {
  const { outline, cast } = plan
  const leaving = gone === 'remove' ? plan.gone : []
  const changed = plan.changed.map(({ row }) => row)
  const ids = [...changed, ...leaving].map(({ id }) => id)
  await writeOutline(tx, outline)
  for (const { id, name, guid, biography, exchange } of cast.update)
    await tx.stagePerson.updateMany({
      where: { id },
      data: { name, guid, biography: json(biography), exchange, version: { increment: 1 } },
    })
  await tx.stagePerson.createMany({
    data: cast.create.map((row) => ({ ...row, biography: json(row.biography) })),
  })
  if (ids.length > 0) {
    await tx.contribution.deleteMany({ where: { sessionId: { in: ids } } })
    await tx.session.deleteMany({ where: { id: { in: ids }, releaseId: null } })
  }
  const rows = [...plan.added.map(({ row }) => row), ...changed]
  await tx.session.createMany({ data: rows.map(sessionData) })
  await tx.contribution.createMany({ data: rows.flatMap(stageData) })
  if (leaving.length > 0) await tidyUp(tx, current, leaving)
}

async function writeOutline(tx: Tx, { rooms, tracks, blocks }: ImportPlan['outline']) {
  await tx.room.createMany({ data: rooms.create })
  await tx.track.createMany({ data: tracks.create })
  await tx.block.createMany({ data: blocks.create })
  for (const { id, name, capacity, exchange } of rooms.update)
    await tx.room.updateMany({ where: { id }, data: { name, capacity, exchange } })
  for (const { id, name, exchange } of tracks.update)
    await tx.track.updateMany({ where: { id }, data: { name, exchange } })
  for (const { id, label, subject } of blocks.update)
    await tx.block.updateMany({ where: { id }, data: { label, subject } })
}

/** What answered a session that is gone answers nothing; rooms and tracks that came by an import go with their last session. */
async function tidyUp(tx: Tx, current: Current, leaving: CurrentSession[]) {
  const eventId = leaving[0]?.eventId ?? ''
  const working = { eventId, releaseId: null }
  await tx.session.updateMany({
    where: { ...working, answersKey: { in: leaving.map(({ key }) => key) } },
    data: { answersKey: null },
  })
  const left = new Set(leaving.flatMap(({ roomId, trackId }) => [roomId, trackId]))
  const brought = (row: { id: string; exchange: unknown }) =>
    left.has(row.id) && exchangeOf.room(row.exchange).imported
  const rooms = current.rooms.filter(brought).map(({ id }) => id)
  const tracks = current.tracks.filter(brought).map(({ id }) => id)
  if (rooms.length > 0)
    await tx.room.deleteMany({ where: { ...working, id: { in: rooms }, sessions: { none: {} } } })
  if (tracks.length > 0)
    await tx.track.deleteMany({ where: { ...working, id: { in: tracks }, sessions: { none: {} } } })
}
