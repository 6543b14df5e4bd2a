import type { Ctx } from '@/lib/access/context'
import { db } from '@/lib/db'
import type { Agenda } from './order'

/** How many releases a process keeps: the conferences of some seasons. */
const room = 40
const kept = new Map<string, Agenda>()
/** Under way: a crowd that comes to a release nobody has read yet reads it once, not each for themselves. */
const reading = new Map<string, Promise<Agenda>>()

export type MarkedRelease = {
  id: string
  number: number
  name: string
  note: unknown
  at: Date
  byName: string
  mark: string
}

/**
 * The latest release of an event, or null, and how its rows were last written: a row that is added, changed (whoever
 * changes it) or removed gives another mark, and so does a name taken back in any copy. PostgreSQL's own row versions,
 * so that no writer can forget it.
 */
export async function latestRelease({ network }: Ctx, eventId: string): Promise<MarkedRelease | null> {
  const [row] = await db.$queryRaw<MarkedRelease[]>`
    select r."id", r."number", r."name", r."note", r."at", r."byName", (
      select concat_ws(' ', count(*), max(version), sum(version)) from (
        select xmin::text::bigint as version from "Session"
          where "networkId" = r."networkId" and "eventId" = r."eventId" and "releaseId" = r."id"
        union all select xmin::text::bigint from "Block"
          where "networkId" = r."networkId" and "eventId" = r."eventId" and "releaseId" = r."id"
        union all select xmin::text::bigint from "Room"
          where "networkId" = r."networkId" and "eventId" = r."eventId" and "releaseId" = r."id"
        union all select xmin::text::bigint from "Track"
          where "networkId" = r."networkId" and "eventId" = r."eventId" and "releaseId" = r."id"
        union all select xmin::text::bigint from "StagePerson"
          where "networkId" = r."networkId" and "eventId" = r."eventId"
        union all select xmin::text::bigint from "Contribution"
          where "networkId" = r."networkId" and "eventId" = r."eventId"
            and ("releaseId" = r."id" or "nameWithdrawnAt" is not null)
      ) as rows) as mark
    from "Release" r
    where r."networkId" = ${network.id}::uuid and r."eventId" = ${eventId}::uuid
    order by r."number" desc limit 1`
  return row ?? null
}

/** A release as `read` gives it, read again only after its mark changed. */
export async function keptRelease({ id, mark }: MarkedRelease, read: () => Promise<Agenda>) {
  const key = `${id} ${mark}`
  const known = kept.get(key)
  if (known) return known
  const begun = reading.get(key) ?? read()
  reading.set(key, begun)
  const agenda = await begun.finally(() => reading.delete(key))
  kept.set(key, agenda)
  for (const oldest of kept.keys()) {
    if (kept.size <= room) break
    kept.delete(oldest)
  }
  return agenda
}
