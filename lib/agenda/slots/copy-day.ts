import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { instantIn, localIn } from '@/lib/clock'
import { invalid } from '@/lib/errors'
import { type Copy, insertRows, readWorkingCopy, type SessionCopy } from '../copy'
import { changing } from '../editing/changing'
import { dayFinder } from '../order'
import type { CopyDayInput } from './schema'

const dayMilliseconds = 86_400_000

/** The same clock time so many days later, whatever summer time does in between; the length stays. */
export function onOtherDay(zone: string, at: Date, days: number): Date {
  const [date = '', time = ''] = localIn(zone, at).split('T')
  const other = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10)
  return instantIn(zone, `${other}T${time}`)
}

/** What is placed on one day, with new keys, on another: sessions with their people, and blocks that stand there. */
export function copiedDay(copy: Copy, zone: string, { day, to }: Pick<CopyDayInput, 'day' | 'to'>): Copy {
  const spans = copy.sessions.map((s) => ({ start: s.startsAt, end: s.endsAt }))
  const dayOf = dayFinder(spans, zone)
  const there = copy.sessions.filter((s) => s.startsAt && dayOf(s.startsAt) === day)
  const keys = new Map<string, string>()
  const anew = (key: string) => {
    const other = keys.get(key) ?? crypto.randomUUID()
    keys.set(key, other)
    return other
  }
  const days = Math.round((Date.parse(to) - Date.parse(day)) / dayMilliseconds)
  const sessions = there.map((session): SessionCopy => {
    const startsAt = session.startsAt && onOtherDay(zone, session.startsAt, days)
    const length = (session.endsAt?.getTime() ?? 0) - (session.startsAt?.getTime() ?? 0)
    return {
      ...session,
      key: anew(session.key),
      blockKey: session.blockKey && anew(session.blockKey),
      answersKey: there.some((s) => s.key === session.answersKey) ? anew(session.answersKey ?? '') : null,
      oldGuid: null,
      exchange: {},
      poolId: null,
      startsAt,
      endsAt: startsAt && new Date(startsAt.getTime() + length),
      people: session.people.map((person) => ({ ...person, key: crypto.randomUUID() })),
    }
  })
  const blocks = copy.blocks.filter((block) => there.some((s) => s.blockKey === block.key))
  return {
    rooms: [],
    tracks: [],
    blocks: blocks.map((block) => ({ ...block, key: anew(block.key) })),
    sessions,
  }
}

/** Copies a day to another one: the same clock times and rooms. Refused when a room is taken then; undone in one go. */
export async function copyDay(ctx: Ctx, input: CopyDayInput) {
  authorize(ctx, 'events.write')
  if (input.day === input.to) throw invalid('copySameDay', { to: 'copySameDay' })
  await changing(ctx, input.event, 'agenda.copyDay', async (tx, { zone }) => {
    const copy = copiedDay(await readWorkingCopy(tx, input.event), zone, input)
    if (copy.sessions.length === 0) throw invalid('copyEmptyDay')
    await insertRows(tx, ctx, input.event, null, copy)
    await audit(tx, ctx, {
      action: 'agenda.copyDay',
      area: 'agenda',
      record: { kind: 'event', id: input.event },
      before: { from: input.day },
      after: { to: input.to, sessions: copy.sessions.length },
    })
  })
  return input
}
