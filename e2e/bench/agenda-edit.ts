import type { Ctx } from '@/lib/access/context'
import { writeAgenda } from '@/lib/agenda/commands'
import type { AgendaPlan } from '@/lib/agenda/schema'
import { arrange, placeAt } from '@/lib/agenda/slots/commands'
import { leanCopyIn } from '@/lib/agenda/slots/lean'
import { arrangeInput, placeInput } from '@/lib/agenda/slots/schema'
import { bind, db } from '@/lib/db'
import { networkFacts } from '@/lib/networks/facts'
import { actorOf } from '@/lib/standing/context'

const slug = 'next'
const rooms = 9
const days = 4
const perRoom = 25

/** 900 sessions over four days: nine rooms, 25 half hours each, two people on stage. */
export function planOf900(): AgendaPlan {
  const clock = (n: number) => `${String(9 + Math.floor(n / 2)).padStart(2, '0')}:${n % 2 ? '30' : '00'}`
  const names = Array.from({ length: rooms }, (_, n) => `Raum ${n + 1}`)
  return {
    rooms: names.map((name) => ({ name, capacity: 100 })),
    items: Array.from({ length: days * rooms * perRoom }, (_, n) => {
      const [day, room, slot] = [
        Math.floor(n / (rooms * perRoom)),
        n % rooms,
        Math.floor(n / rooms) % perRoom,
      ]
      return {
        kind: 'workshop' as const,
        title: `Werkstatt ${n + 1}: was Verwaltung trägt`,
        description: 'Ein Absatz darüber, worum es geht und für wen es gedacht ist.',
        day,
        start: clock(slot),
        minutes: 25,
        room: names[room] ?? '',
        people: [1, 2].map((p) => ({ name: `Person ${n}-${p}`, role: 'speaker' as const })),
      }
    }),
  }
}

/** Somebody of the office who writes events. */
export async function office(): Promise<Ctx> {
  const network = networkFacts(await db.network.findUniqueOrThrow({ where: { slug } }))
  const login = await db.login.findUniqueOrThrow({ where: { email: `events@${slug}.example` } })
  const bound = bind(network.id)
  const actor = await actorOf({ ...login, operator: false, signInId: '' }, network, bound)
  return { network, actor, db: bound, locale: 'de' }
}

/** An event of 900 sessions over four days; only its working copy. */
export async function eventOf900(ctx: Ctx): Promise<string> {
  const startsAt = new Date('2031-05-05T07:00:00Z')
  const event = await db.event.create({
    data: {
      networkId: ctx.network.id,
      slug: 'bench-900',
      kind: 'conference',
      state: 'announced',
      title: { de: 'Messung' },
      summary: { de: '' },
      format: 'onsite',
      startsAt,
      endsAt: new Date(startsAt.getTime() + days * 86_400_000),
      zone: 'Europe/Berlin',
    },
  })
  await writeAgenda(ctx, event.id, planOf900())
  return event.id
}

/** The public page of its second day. */
export const dayOf900 = `/${slug}/events/bench-900/agenda?day=2031-05-06`

const p95 = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

async function timed(count: number, act: (n: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < count; n++) {
    const started = performance.now()
    await act(n)
    times.push(performance.now() - started)
  }
  return p95(times)
}

/** Milliseconds at the 95th percentile that a move among 900 sessions takes, one after the other. */
export async function movesAmong900(ctx: Ctx, event: string) {
  const { sessions } = await ctx.db.$transaction((tx) => leanCopyIn(tx, event))
  // Each has a neighbour behind it.
  const slotOf = (position: number) => Math.floor((position / 10 - 1) / rooms) % perRoom
  const some = sessions.filter(({ position }) => slotOf(position) < perRoom - 5).slice(0, 60)
  const press = (act: string) => (n: number) =>
    arrange(ctx, arrangeInput.parse({ event, arrange: `${act}:session:${some[n]?.id}` }))
  const five = 300_000
  return {
    sessions: sessions.length,
    place: await timed(some.length, (n) => {
      const start = new Date((some[n]?.start?.getTime() ?? 0) + five).toISOString()
      return placeAt(ctx, placeInput.parse({ event, id: some[n]?.id, start }))
    }),
    fiveMinutes: await timed(some.length, press('sooner')),
    neighbour: await timed(some.length - 1, (n) => press('later')(n)),
  }
}
