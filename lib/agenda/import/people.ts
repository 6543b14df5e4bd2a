import type { SessionKind } from '@/prisma/generated/enums'
import { isGuid, uuidV5 } from '../exchange/guid'
import type { SchedulePerson } from '../exchange/shape'
import type { Cleaner } from './clean'
import type { FoundPerson } from './found'
import { roleOf, usualRole } from './kinds'
import { limits } from './limits'
import { cut } from './sound'

const fold = (text: string) => text.toLocaleLowerCase('de').replace(/\s+/g, ' ').trim()

/** What tells people of one file apart: guid, code, number, else the name. */
export const personMark = ({ guid, name, exchange: { code, id } }: SchedulePerson): string =>
  guid ?? (code ? `code:${code}` : id ? `id:${id} ${fold(name)}` : `name:${fold(name)}`)

function personOf(
  found: FoundPerson,
  kind: SessionKind,
  where: string,
  clean: Cleaner,
): SchedulePerson | null {
  const name = clean.localized(found.name, null, where)?.de
  if (!name) {
    clean.report.note('personNameless', where, found.code ?? found.id ?? found.guid)
    return null
  }
  const raw = found.guid?.trim() ?? ''
  const guid = raw ? (isGuid(raw) ? raw.toLowerCase() : uuidV5(raw)) : null
  if (raw && !isGuid(raw)) clean.report.note('personGuidReplaced', name, raw, guid ?? '')
  const said = found.role ? roleOf(found.role) : null
  const url = clean.url(found.url, name)
  const avatar = clean.url(found.avatar, name)
  const links = found.links ? clean.links(found.links, name) : []
  return {
    guid,
    role: said ?? usualRole(kind),
    ...(said ? {} : { roleAssumed: true }),
    name,
    function: clean.localized(found.function, null, name),
    organisation: clean.localized(found.organisation, null, name),
    biography: clean.localized(found.biography, null, name, 'text'),
    exchange: {
      ...(found.id ? { id: cut(found.id, 100) } : {}),
      ...(found.code ? { code: cut(found.code, 100) } : {}),
      ...(raw && !isGuid(raw) ? { guid: cut(raw, 300) } : {}),
      ...(url ? { url } : {}),
      ...(avatar ? { avatar } : {}),
      ...(links.length > 0 ? { links } : {}),
    },
  }
}

/** Those on stage in one session, each once, in the order of the file. */
export function peopleOf(
  found: FoundPerson[],
  kind: SessionKind,
  where: string,
  clean: Cleaner,
): SchedulePerson[] {
  if (found.length > limits.list)
    clean.report.note('listCut', where, String(found.length), String(limits.list))
  const seen = new Set<string>()
  return found.slice(0, limits.list).flatMap((one) => {
    const person = personOf(one, kind, where, clean)
    if (!person) return []
    const mark = personMark(person)
    if (seen.has(mark)) {
      clean.report.note('personTwice', where, person.name)
      return []
    }
    seen.add(mark)
    return [person]
  })
}
