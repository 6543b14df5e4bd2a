import type { Ctx } from '@/lib/access/context'
import { writeAgenda } from '@/lib/agenda/commands'
import type { Agenda, AgendaPerson, AgendaSession } from '@/lib/agenda/order'
import { workingCopy } from '@/lib/agenda/queries'
import type { AgendaPlan, PlannedSession } from '@/lib/agenda/schema'
import { anEvent } from './events'

const hanna = {
  role: 'respondent',
  name: 'Hanna Probe',
  function: 'Leiterin Bürgerservice',
  organisation: 'Stadt Musterhausen',
} as const

/** A block as conferences have it: Impuls, two Repliken, discussion; then a break and a workshop in a room. */
export const aPlan = (): AgendaPlan => ({
  rooms: [
    { name: 'Saal', capacity: 80 },
    { name: 'Studio', capacity: 20 },
  ],
  items: [
    {
      label: 'TOP',
      subject: { de: 'Zukunft der Register', en: 'The future of registers' },
      sessions: [
        {
          kind: 'impuls',
          start: '10:00',
          minutes: 20,
          room: 'Saal',
          people: [{ role: 'speaker', name: 'Kim Muster', title: 'MdB' }],
        },
        { kind: 'replik', start: '10:20', minutes: 10, room: 'Saal', people: [hanna] },
        {
          kind: 'replik',
          label: 'Reaktion',
          start: '10:30',
          minutes: 10,
          room: 'Saal',
          people: [{ role: 'respondent', name: 'Emre Beispiel' }],
        },
        { kind: 'discussion', start: '10:40', minutes: 20, room: 'Saal' },
      ],
    },
    { kind: 'break', title: 'Pause', start: '11:00', minutes: 15 },
    { kind: 'workshop', title: 'Exit-Klauseln', start: '11:15', minutes: 45, room: 'Studio' },
  ],
})

/** An announced event on 16 April 2030 in Berlin with a working copy; by default the plan above. */
export async function anAgenda(
  ctx: Ctx,
  plan: AgendaPlan = aPlan(),
  wishes: Parameters<typeof anEvent>[1] = {},
) {
  const event = await anEvent(ctx, {
    startsAt: new Date('2030-04-16T08:00:00Z'),
    endsAt: new Date('2030-04-16T15:00:00Z'),
    ...wishes,
  })
  await writeAgenda(ctx, event.id, plan)
  return { event, agenda: await workingCopy(ctx, event.id) }
}

/** Sessions of plan form as the pure rules read them, without a database; times "HH:mm" are UTC on 16 April 2030. */
export function sessionsOf(
  ...planned: (PlannedSession & { block?: string; key?: string })[]
): AgendaSession[] {
  return planned.map((one, position) => {
    const start = one.start ? new Date(`2030-04-${16 + (one.day ?? 0)}T${one.start}:00Z`) : null
    const key = one.key ?? `s${position}`
    return {
      id: key,
      key,
      kind: one.kind,
      label: null,
      title: typeof one.title === 'string' ? { de: one.title } : null,
      subtitle: null,
      abstract: null,
      description: null,
      links: [],
      questions: [],
      blockKey: one.block ?? null,
      roomKey: one.room ?? null,
      trackKey: null,
      answersKey: one.answers ?? null,
      start,
      end: start && new Date(start.getTime() + (one.minutes ?? 10) * 60_000),
      language: null,
      plenary: one.plenary ?? false,
      doNotRecord: false,
      recordingRefused: false,
      poolId: null,
      position,
      people: (one.people ?? []).map(
        (person): AgendaPerson => ({
          id: person.name,
          key: person.name,
          personId: person.personId ?? null,
          stagePersonId: null,
          role: person.role,
          name: person.name,
          title: person.title ?? null,
          function: null,
          organisation: null,
          remark: null,
        }),
      ),
    }
  })
}

/** A programme of such sessions; blocks and rooms arise from what the sessions name. */
export function agendaWith(sessions: AgendaSession[], label: string | null = 'TOP'): Agenda {
  const named = (keys: (string | null)[]) => [...new Set(keys)].filter((key) => key !== null)
  return {
    sessions,
    tracks: [],
    blocks: named(sessions.map((s) => s.blockKey)).map((key, i) => ({
      id: key,
      key,
      label,
      subject: { de: key },
      context: null,
      links: [],
      position: (i + 1) * 10,
    })),
    rooms: named(sessions.map((s) => s.roomKey)).map((key, position) => ({
      id: key,
      key,
      name: { de: key },
      capacity: null,
      equipment: null,
      position,
    })),
  }
}
