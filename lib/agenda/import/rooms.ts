import { isGuid, uuidV5 } from '../exchange/guid'
import type { ScheduleRoom, ScheduleTrack } from '../exchange/shape'
import type { Cleaner } from './clean'
import type { FoundRoom, FoundTrack } from './found'
import { limits } from './limits'
import { refuse } from './refusals'
import { cut } from './sound'

const fold = (text: string) => text.toLocaleLowerCase('de').replace(/\s+/g, ' ').trim()

/** The rooms of a file, one for each name: the same room stands in it on every day. */
export class Rooms {
  readonly all: ScheduleRoom[] = []
  readonly #byName = new Map<string, ScheduleRoom>()
  readonly #byGuid = new Map<string, ScheduleRoom>()
  readonly #bySlug = new Map<string, ScheduleRoom>()

  readonly clean: Cleaner

  constructor(clean: Cleaner) {
    this.clean = clean
  }

  #guidOf(raw: string, name: string): { guid: string; oldGuid: string | null } {
    if (!raw) return { guid: uuidV5(`room:${fold(name)}`), oldGuid: null }
    if (!isGuid(raw)) {
      const guid = uuidV5(raw)
      this.clean.report.note('roomGuidReplaced', name, raw, guid)
      return this.#byGuid.has(guid)
        ? { guid: uuidV5(`${raw} ${fold(name)}`), oldGuid: raw }
        : { guid, oldGuid: raw }
    }
    if (!this.#byGuid.has(raw.toLowerCase())) return { guid: raw.toLowerCase(), oldGuid: null }
    const guid = uuidV5(`${raw.toLowerCase()} ${fold(name)}`)
    this.clean.report.note('roomGuidRepeated', name, raw, guid)
    return { guid, oldGuid: raw }
  }

  /** The room that a file means, added when it is new; null for none. */
  of(found: FoundRoom | undefined, where: string): ScheduleRoom | null {
    if (!found) return null
    const name = this.clean.localized(found.name, null, where)
    if (!name) {
      const known = this.#byGuid.get(found.guid?.toLowerCase() ?? '') ?? this.#bySlug.get(found.slug ?? '')
      if (!known && (found.guid || found.slug))
        this.clean.report.note('roomUnknown', where, found.guid ?? found.slug)
      return known ?? null
    }
    const known = this.#byName.get(fold(name.de))
    if (known) {
      known.capacity ??= capacityOf(found.capacity)
      return known
    }
    if (this.all.length >= limits.rooms) throw refuse('tooManyRooms')
    const description = this.clean.localized(found.description, null, name.de, 'text')
    const url = this.clean.url(found.url, name.de)
    const room: ScheduleRoom = {
      ...this.#guidOf(cut(found.guid?.trim() ?? '', 300), name.de),
      name,
      capacity: capacityOf(found.capacity),
      exchange: {
        ...(found.slug ? { slug: cut(found.slug, 200) } : {}),
        ...(found.type ? { type: cut(found.type, 200) } : {}),
        ...(url ? { url } : {}),
        ...(description ? { description } : {}),
      },
    }
    this.all.push(room)
    this.#byName.set(fold(name.de), room)
    this.#byGuid.set(room.guid, room)
    if (found.slug) this.#bySlug.set(found.slug, room)
    return room
  }
}

function capacityOf(text: string | undefined): number | null {
  const count = Number(text)
  return text !== undefined && Number.isInteger(count) && count > 0 && count <= 1_000_000 ? count : null
}

/** The tracks of a file, by name or slug. */
export class Tracks {
  readonly all: ScheduleTrack[] = []
  readonly #known = new Map<string, ScheduleTrack>()

  readonly clean: Cleaner

  constructor(clean: Cleaner) {
    this.clean = clean
  }

  of(found: FoundTrack | undefined, where: string): ScheduleTrack | null {
    if (!found) return null
    const name = this.clean.localized(found.name || found.slug, null, where)
    if (!name) return null
    const known = this.#known.get(fold(name.de)) ?? this.#known.get(`#${found.slug}`)
    if (known) return known
    if (this.all.length >= limits.rooms) return null
    const color = /^#[0-9a-f]{3,8}$/i.test(found.color ?? '') ? found.color : undefined
    const track: ScheduleTrack = {
      guid: uuidV5(`track:${fold(name.de)}`),
      name,
      exchange: { ...(found.slug ? { slug: cut(found.slug, 200) } : {}), ...(color ? { color } : {}) },
    }
    this.all.push(track)
    this.#known.set(fold(name.de), track)
    if (found.slug) this.#known.set(`#${found.slug}`, track)
    return track
  }
}
