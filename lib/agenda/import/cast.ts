import { newId } from '@/lib/ids'
import type { Localized } from '@/lib/localized'
import type { Prisma, StagePerson } from '@/prisma/generated/client'
import { exchangeOf, type Schedule, type SchedulePerson } from '../exchange/shape'
import type { Current } from './current'
import { fold, mergedWords, same, stored } from './merging'
import { personMark } from './people'
import type { Reporter } from './report'

type Scope = { networkId: string; eventId: string }
export type PersonRow = Scope & {
  id: string
  name: string
  guid: string | null
  biography: Localized | null
  language: string
  exchange: Prisma.InputJsonObject
}
/** Somebody on stage as an import leaves them; `own`: they looked at their entry themselves, and their words stand. */
export type Known = { id: string; name: string; own: boolean; hidden: Date | null }
export type Cast = { create: PersonRow[]; update: PersonRow[]; byMark: Map<string, Known> }

/** Finds the people of a file among those on the event's stage: by guid, by the file's code or number, else by name. */
function finder(people: StagePerson[]) {
  const byGuid = new Map<string, StagePerson>()
  const byCode = new Map<string, StagePerson>()
  const byName = new Map<string, StagePerson>()
  const add = (map: Map<string, StagePerson>, key: string | null | undefined, row: StagePerson) => {
    if (key && !map.has(key)) map.set(key, row)
  }
  for (const row of people) {
    const { code, id } = exchangeOf.person(row.exchange)
    add(byGuid, row.guid, row)
    add(byCode, code ?? (id && `${id} ${fold(row.name)}`), row)
    add(byName, fold(row.name), row)
  }
  return ({ guid, name, exchange: { code, id } }: SchedulePerson): StagePerson | undefined => {
    const told = byGuid.get(guid ?? '') ?? byCode.get(code ?? (id ? `${id} ${fold(name)}` : ''))
    if (told) return told
    const row = byName.get(fold(name))
    // The same name under another guid is somebody else.
    return row && (!guid || !row.guid) && !(code && exchangeOf.person(row.exchange).code) ? row : undefined
  }
}

/** Lays the people of a file over those on the event's stage. Persons of the register are never made or changed. */
export function castOf(schedule: Schedule, current: Current, scope: Scope, report: Reporter): Cast {
  const find = finder(current.people)
  const cast: Cast = { create: [], update: [], byMark: new Map() }
  const rows = new Map<string, PersonRow>()
  for (const { people, language } of schedule.sessions)
    for (const person of people) {
      const mark = personMark(person)
      if (cast.byMark.has(mark)) continue
      const row = find(person)
      const own = row?.checkedAt != null
      const before = stored(row?.biography)
      const biography = mergedWords(before, person.biography, null)
      if (own && !same(before, biography)) report.note('ownWords', row.name)
      const exchange = row ? exchangeOf.person(row.exchange) : {}
      const next: PersonRow = {
        ...scope,
        id: row?.id ?? newId(),
        name: own ? row.name : person.name,
        guid: row?.guid ?? person.guid,
        biography: own ? before : biography,
        language: row?.language ?? (language === 'en' ? 'en' : 'de'),
        exchange: { ...exchange, ...person.exchange } as Prisma.InputJsonObject,
      }
      // Two marks of a file may meet in one person: the first says who they are.
      const known = rows.has(next.id)
      cast.byMark.set(mark, { id: next.id, name: next.name, own, hidden: row?.namingRefusedAt ?? null })
      if (known) continue
      rows.set(next.id, next)
      if (!row) cast.create.push(next)
      else if (
        !same(
          [row.name, row.guid, before, row.exchange],
          [next.name, next.guid, next.biography, next.exchange],
        )
      )
        cast.update.push(next)
    }
  return cast
}
