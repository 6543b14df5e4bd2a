import type { Ctx } from '@/lib/access/context'
import { applySchedule, uploadSchedule } from '@/lib/agenda/import/commands'
import { scheduleRun } from '@/lib/agenda/import/queries'

const rooms = 15
const days = 4

/** A conference as large as the largest: 900 sessions over four days in 15 rooms, two people each, as schedule.json. */
export function fileOf900(): string {
  const first = Date.parse('2031-12-27T09:00:00Z')
  const session = (day: number, room: number, n: number) => {
    const at = new Date(first + day * 86_400_000 + n * 45 * 60_000)
    const id = (day * rooms + room) * 15 + n + 1
    return {
      id,
      guid: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
      date: at.toISOString().replace('.000Z', '+00:00'),
      start: at.toISOString().slice(11, 16),
      duration: '00:40',
      room: `Saal ${room + 1}`,
      slug: `messe-${id}-vortrag`,
      url: `https://example.org/${id}`,
      title: `Vortrag ${id} über Register und Nachweise`,
      subtitle: 'Was sie tragen',
      track: `Strang ${(id % 9) + 1}`,
      type: 'Talk',
      language: 'de',
      abstract: 'Kurz gesagt. '.repeat(20),
      description: 'Ausführlich gesagt. '.repeat(60),
      persons: [1, 2].map((p) => ({
        id: id * 2 + p,
        public_name: `Person ${id}-${p}`,
        biography: 'Zur Person. '.repeat(10),
      })),
      links: [{ url: `https://example.org/${id}/folien`, title: 'Folien' }],
      attachments: [],
    }
  }
  const range = (length: number) => Array.from({ length }, (_, i) => i)
  return JSON.stringify({
    schedule: {
      version: '1',
      conference: {
        acronym: 'messe',
        title: 'Messe',
        start: '2031-12-27',
        end: '2031-12-30',
        daysCount: days,
        timeslot_duration: '00:05',
        time_zone_name: 'UTC',
        days: range(days).map((day) => ({
          index: day + 1,
          date: new Date(first + day * 86_400_000).toISOString().slice(0, 10),
          day_start: new Date(first + day * 86_400_000).toISOString(),
          day_end: new Date(first + day * 86_400_000 + 14 * 3_600_000).toISOString(),
          rooms: Object.fromEntries(
            range(rooms).map((room) => [`Saal ${room + 1}`, range(15).map((n) => session(day, room, n))]),
          ),
        })),
      },
    },
  })
}

async function bring(ctx: Ctx, eventId: string, text: string) {
  const form = new FormData()
  form.append('file', new Blob([text]), 'schedule.json')
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const body = request.body as unknown as AsyncIterable<Uint8Array>
  const started = performance.now()
  const run = await uploadSchedule(ctx, eventId, { type: request.headers.get('content-type'), body })
  const shown = await scheduleRun(ctx, eventId, run)
  if (!shown?.preview) throw new Error('the file could not be read')
  const seen = performance.now()
  await applySchedule(ctx, { event: eventId, run, version: shown.preview.version, gone: 'remove' })
  const done = performance.now()
  return { preview: (seen - started) / 1000, apply: (done - seen) / 1000, counts: shown.preview.counts }
}

/**
 * Imports 900 sessions into an event of their own: as new ones, with every one of them changed, and once more unchanged.
 * Seconds for upload with preview and for writing; the goal is ten for both together.
 */
export async function importOf900(ctx: Ctx) {
  const event = await ctx.db.event.create({
    data: {
      networkId: ctx.network.id,
      slug: `bench-import-${Date.now()}`,
      kind: 'conference',
      state: 'draft',
      title: { de: 'Messung des Imports' },
      summary: { de: '' },
      format: 'onsite',
      startsAt: new Date('2031-12-27T08:00:00Z'),
      endsAt: new Date('2031-12-30T22:00:00Z'),
      zone: 'Europe/Berlin',
    },
  })
  const text = fileOf900()
  const other = text.replaceAll('Was sie tragen', 'Was sie kosten')
  return {
    fresh: await bring(ctx, event.id, text),
    changed: await bring(ctx, event.id, other),
    same: await bring(ctx, event.id, other),
  }
}
