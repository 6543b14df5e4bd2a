import type { Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'
import { json } from '../copy'
import { typedInstant } from '../editing/typed'
import type { SessionInput } from './schema'

type Working = { eventId: string; releaseId: null }

/** What a typed session means for the working copy; what it names must be there. */
export async function valuesOf(tx: Tx, zone: string, input: SessionInput) {
  const working = { eventId: input.event, releaseId: null }
  const found = {
    block: input.block && (await tx.block.findFirst({ where: { id: input.block, ...working } })),
    room: input.room && (await tx.room.findFirst({ where: { id: input.room, ...working } })),
    track: input.track && (await tx.track.findFirst({ where: { id: input.track, ...working } })),
    pool:
      input.pool && (await tx.pool.findFirst({ where: { id: input.pool, part: { eventId: input.event } } })),
  }
  if (input.block && !found.block) throw invalid('blockGone', { block: 'invalid' })
  if (input.room && !found.room) throw invalid('roomGone', { room: 'invalid' })
  if (input.track && !found.track) throw invalid('trackGone', { track: 'invalid' })
  if (input.pool && !found.pool) throw invalid('poolGone', { pool: 'invalid' })
  const startsAt = typedInstant(zone, input.start)
  return {
    kind: input.kind,
    label: input.label,
    title: input.title,
    subtitle: input.subtitle,
    abstract: input.abstract,
    description: input.description,
    links: input.links,
    questions: input.questions,
    blockId: input.block,
    roomId: input.room,
    trackId: input.track,
    poolId: input.pool,
    startsAt,
    endsAt: startsAt && new Date(startsAt.getTime() + Number(input.minutes) * 60_000),
    plenary: input.plenary === 'on',
    doNotRecord: input.doNotRecord === 'on',
    language: input.language || null,
    answersKey: await answered(tx, input, working),
  }
}

export type SessionValues = Awaited<ReturnType<typeof valuesOf>>

/** The values as the table takes them. */
export const columnsOf = (values: SessionValues) => ({
  ...values,
  label: json(values.label),
  title: json(values.title),
  subtitle: json(values.subtitle),
  abstract: json(values.abstract),
  description: json(values.description),
})

/** The key of what a Replik answers; everything else answers nothing. */
async function answered(tx: Tx, input: SessionInput, working: Working) {
  if (input.kind !== 'replik' || !input.answers) return null
  const target = await tx.session.findFirst({ where: { id: input.answers, ...working } })
  if (!target || target.id === input.id || !input.block || target.blockId !== input.block)
    throw invalid('answersOtherBlock', { answers: 'answersOtherBlock' })
  return target.key
}
