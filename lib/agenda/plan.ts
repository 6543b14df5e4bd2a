import { addDays } from 'date-fns'
import { dayIn, instantIn } from '@/lib/clock'
import type { Localized } from '@/lib/localized'
import type { Copy, SessionCopy } from './copy'
import type { AgendaPlan, PlannedBlock, PlannedSession, PlanText } from './schema'

const text = (value: PlanText | undefined): Localized | null =>
  value === undefined ? null : typeof value === 'string' ? { de: value } : value

const required = (value: PlanText): Localized => (typeof value === 'string' ? { de: value } : value)

function slotOf(session: PlannedSession, event: { startsAt: Date; zone: string }) {
  if (!session.start) return { startsAt: null, endsAt: null }
  const first = dayIn(event.zone, event.startsAt)
  const day = addDays(new Date(`${first}T00:00:00Z`), session.day ?? 0)
    .toISOString()
    .slice(0, 10)
  const startsAt = instantIn(
    event.zone,
    session.start.includes('T') ? session.start : `${day}T${session.start}`,
  )
  return { startsAt, endsAt: new Date(startsAt.getTime() + (session.minutes ?? 30) * 60_000) }
}

const noTalk = new Set<string>(['replik', 'discussion', 'break'])

/** The session that another one answers: the named one, or for a Replik the last talk before it. */
function answered(session: PlannedSession, before: { planned: PlannedSession; key: string }[]) {
  if (session.answers) return before.find((b) => b.planned.ref === session.answers)?.key ?? null
  if (session.kind !== 'replik') return null
  return before.findLast((b) => !noTalk.has(b.planned.kind))?.key ?? null
}

/** A plan as rows with new keys; instants in UTC from times in the event's zone. Links between rows are keys. */
export function rowsOf(plan: AgendaPlan, event: { startsAt: Date; zone: string }): Copy {
  const key = () => crypto.randomUUID()
  const rooms = (plan.rooms ?? []).map((room, position) => ({
    key: key(),
    name: required(room.name),
    capacity: room.capacity ?? null,
    equipment: room.equipment ?? null,
    position,
    oldGuid: null,
    exchange: {},
  }))
  const tracks = (plan.tracks ?? []).map((name, position) => ({
    key: key(),
    name: required(name),
    position,
    exchange: {},
  }))
  const session = (
    planned: PlannedSession,
    own: string,
    position: number,
    blockKey: string | null,
  ): SessionCopy => ({
    key: own,
    blockKey,
    roomKey: rooms.find((room) => room.name.de === planned.room)?.key ?? null,
    trackKey: tracks.find((track) => track.name.de === planned.track)?.key ?? null,
    kind: planned.kind,
    label: text(planned.label),
    title: text(planned.title),
    subtitle: text(planned.subtitle),
    abstract: text(planned.abstract),
    description: text(planned.description),
    links: [...(planned.links ?? [])],
    questions: [...(planned.questions ?? [])],
    ...slotOf(planned, event),
    plenary: planned.plenary ?? false,
    language: planned.language ?? null,
    doNotRecord: planned.doNotRecord ?? false,
    answersKey: null,
    poolId: planned.poolId ?? null,
    oldGuid: null,
    exchange: {},
    position,
    people: (planned.people ?? []).map((person, at) => ({
      key: key(),
      personId: person.personId ?? null,
      stagePersonId: null,
      role: person.role,
      name: person.name,
      title: person.title ?? null,
      function: text(person.function),
      organisation: text(person.organisation),
      remark: text(person.remark),
      position: at,
      nameWithdrawnAt: null,
    })),
  })
  const inBlock = (block: PlannedBlock, blockKey: string) => {
    const keyed = block.sessions.map((planned) => ({ planned, key: key() }))
    return keyed.map(({ planned, key }, i) => ({
      ...session(planned, key, i, blockKey),
      answersKey: answered(planned, keyed.slice(0, i)),
    }))
  }
  const blocks: Copy['blocks'] = []
  const sessions: SessionCopy[] = []
  for (const [i, planned] of plan.items.entries()) {
    const position = (i + 1) * 10
    if (!('sessions' in planned)) {
      sessions.push(session(planned, key(), position, null))
      continue
    }
    const own = key()
    const { label = null, subject, context, links = [] } = planned
    blocks.push({
      key: own,
      label,
      subject: required(subject),
      context: text(context),
      links: [...links],
      position,
    })
    sessions.push(...inBlock(planned, own))
  }
  return { rooms, tracks, blocks, sessions }
}
