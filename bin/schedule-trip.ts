import type { Schedule, ScheduleSession } from '../lib/agenda/exchange/shape'
import type { ReadSchedule } from '../lib/agenda/import/read'

type Facts = Record<string, string>

const minutes = (start: string) => new Date(start).toISOString().slice(0, 16)
const person = (name: string) => name.replace(/\s+/g, ' ')

/** JSON's schema takes addresses in ASCII only: “ and %E2%80%9C are the same one. */
const encoded = (url: string) => url.replace(/[^ -~]+/g, encodeURIComponent)

/** What both formats can carry of a session, as words that can be compared. */
function facts(schedule: Schedule, session: ScheduleSession): Facts {
  const room = schedule.rooms.find(({ guid }) => guid === session.roomGuid)
  const track = schedule.tracks.find(({ guid }) => guid === session.trackGuid)
  return {
    title: session.title?.de ?? '',
    start: session.start ? minutes(session.start) : '',
    minutes: String(session.minutes ?? ''),
    room: room?.name.de ?? '',
    track: track?.name.de ?? '',
    day: session.exchange.day ?? '',
    people: session.people.map(({ name }) => person(name)).join('; '),
    links: session.links.map(({ title, url }) => `${title} ${encoded(url)}`).join('; '),
    language: session.language ?? '',
    doNotRecord: String(session.doNotRecord),
  }
}

/** What a programme lost or changed on its way through, in words; empty when nothing did. */
export function differences(before: Schedule, after: Schedule): string[] {
  const lines: string[] = []
  const placed = before.sessions.filter(({ start }) => start)
  const there = new Map(after.sessions.map((session) => [session.guid, session]))
  const days = (schedule: Schedule) =>
    [...new Set(schedule.sessions.map((one) => one.exchange.day ?? ''))].sort().join(' ')
  const rooms = (schedule: Schedule) =>
    schedule.rooms
      .map(({ name }) => name.de)
      .sort()
      .join('; ')
  if (before.days.length > 0 && days(before) !== days(after))
    lines.push(`days: ${days(before)} → ${days(after)}`)
  if (rooms(before) !== rooms(after)) lines.push(`rooms: ${rooms(before)} → ${rooms(after)}`)
  if (placed.length !== after.sessions.length)
    lines.push(`sessions: ${placed.length} → ${after.sessions.length}`)
  for (const session of placed) {
    const other = there.get(session.guid)
    if (!other) {
      lines.push(`${session.title?.de}: gone`)
      continue
    }
    const [was, is] = [facts(before, session), facts(after, other)]
    for (const [name, value] of Object.entries(was))
      if (value !== is[name] && !(name === 'day' && !value))
        lines.push(`${session.title?.de}: ${name}: ${value} → ${is[name]}`)
  }
  return lines
}

/** Import → release → export as XML and JSON → read again: what the schemas say, and what is different. */
export async function roundTrip({ schedule }: ReadSchedule): Promise<Record<string, string[]>> {
  const { aNetwork } = await import('../prisma/factories/network')
  const { anEvent } = await import('../prisma/factories/events')
  const { agendaEvent } = await import('../lib/agenda/queries')
  const { changing } = await import('../lib/agenda/editing/changing')
  const { releaseAgenda } = await import('../lib/agenda/commands')
  const { layOver } = await import('../lib/agenda/import/commands')
  const { publishedSchedule } = await import('../lib/agenda/export/export')
  const { scheduleJson } = await import('../lib/agenda/export/json')
  const { scheduleXml } = await import('../lib/agenda/export/xml')
  const { jsonFaults, xmlFaults } = await import('../lib/testing/schedules')
  const { readSchedule } = await import('../lib/agenda/import/read')
  const { ctx } = await aNetwork({ role: 'events' })
  const starts = schedule.sessions.flatMap(({ start }) => (start ? [new Date(start).getTime()] : []))
  if (starts.length === 0) return { 'not released': ['no session has a time'] }
  const zone = schedule.zone ?? 'Europe/Berlin'
  const made = await anEvent(ctx, {
    zone,
    startsAt: new Date(Math.min(...starts)),
    endsAt: new Date(Math.max(...starts) + 3_600_000),
  })
  const event = await agendaEvent(ctx, made.id)
  if (!event) throw new Error('the event is gone')
  const begun = performance.now()
  const { counts } = await changing(ctx, event.id, 'agenda.import', (tx) =>
    layOver(tx, ctx, event, schedule, 'remove'),
  )
  const took = `${counts.added} sessions written in ${((performance.now() - begun) / 1000).toFixed(1)} s`
  await releaseAgenda(ctx, event.id, { name: '1', note: null })
  const published = await publishedSchedule(ctx, event.slug)
  if (!published) throw new Error('nothing was published')
  const xml = scheduleXml(
    published.schedule,
    ctx.locale,
    published.kinds,
    'https://konvent.example/schedule.xml',
  )
  const json = JSON.stringify(scheduleJson(published.schedule, ctx.locale, published.kinds))
  const again = (text: string) => readSchedule(Buffer.from(text), { zone, day: null }).schedule
  return {
    [took]: [],
    'exported XML against the XSD': await xmlFaults(xml),
    'exported JSON against the schema': await jsonFaults(json),
    'XML read again': differences(schedule, again(xml)),
    'JSON read again': differences(schedule, again(json)),
  }
}
