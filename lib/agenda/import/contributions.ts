import { newId } from '@/lib/ids'
import type { Prisma } from '@/prisma/generated/client'
import { uuidV5 } from '../exchange/guid'
import type { ScheduleSession } from '../exchange/shape'
import type { Cast, Known } from './cast'
import type { CurrentSession } from './current'
import { fold, mergedWords, stored } from './merging'
import { personMark } from './people'

export type ContributionRow = CurrentSession['contributions'][number]
type Scope = { networkId: string; eventId: string; releaseId: null }

/** The key of an entry that an import makes: the same in every import, so a name taken back stays taken back. */
const keyOf = (session: string, person: string) => uuidV5(`contribution:${session} ${person}`)

/**
 * Those on stage in a session after an import. The office's own entries stay, and so does what the file does not say of
 * somebody: role, function, organisation. Whoever came by an import and is gone from the file goes.
 */
export function stageOf(
  session: ScheduleSession,
  row: { id: string; key: string; contributions: ContributionRow[] },
  cast: Cast,
  scope: Scope,
): ContributionRow[] {
  const found = session.people.flatMap((person, position) => {
    const known = cast.byMark.get(personMark(person))
    return known ? [{ person, known, position }] : []
  })
  const taken = new Set<string>()
  const rowFor = ({ id, name }: Known) => {
    const free = row.contributions.filter((one) => !taken.has(one.id))
    return (
      free.find((one) => one.stagePersonId === id) ??
      free.find((one) => !one.stagePersonId && fold(one.name) === fold(name))
    )
  }
  const rows = found.map(({ person, known, position }): ContributionRow => {
    const old = rowFor(known)
    if (old) taken.add(old.id)
    if (old?.nameWithdrawnAt) return old
    return {
      ...scope,
      id: old?.id ?? newId(),
      key: old?.key ?? keyOf(row.key, known.id),
      sessionId: row.id,
      personId: old?.personId ?? null,
      stagePersonId: known.id,
      role: old && person.roleAssumed ? old.role : person.role,
      name: old && known.own ? old.name : person.name,
      title: old?.title ?? null,
      function: mergedWords(stored(old?.function), person.function, null) as Prisma.JsonValue,
      organisation: mergedWords(stored(old?.organisation), person.organisation, null) as Prisma.JsonValue,
      remark: old?.remark ?? null,
      position: old?.position ?? position,
      nameWithdrawnAt: old ? null : known.hidden,
    }
  })
  const stays = (one: ContributionRow) =>
    !taken.has(one.id) && !(one.stagePersonId && one.key === keyOf(row.key, one.stagePersonId))
  const all = [...rows, ...row.contributions.filter(stays)]
  return all.sort((a, b) => a.position - b.position)
}
