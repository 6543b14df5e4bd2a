import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { conflict, invalid, isUniqueViolation, notFound } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/queue'
import { insertCopy, json, readWorkingCopy } from './copy'
import { changing, lockAgenda } from './editing/changing'
import { rowsOf } from './plan'
import { agendaEvent } from './queries'
import type { AgendaPlan, ReleaseInput } from './schema'
import { gather } from './stage/gather'

/**
 * Replaces the working copy of an event by a plan. All or nothing; a room that is taken twice is refused. Nothing is
 * public before `releaseAgenda`.
 */
export async function writeAgenda(ctx: Ctx, eventId: string, plan: AgendaPlan) {
  authorize(ctx, 'events.write')
  const event = await agendaEvent(ctx, eventId)
  if (!event) throw notFound()
  const copy = rowsOf(plan, event)
  await changing(ctx, eventId, 'agenda.write', async (tx) => {
    const where = { eventId, releaseId: null }
    await tx.contribution.deleteMany({ where })
    const { count } = await tx.session.deleteMany({ where })
    await tx.block.deleteMany({ where })
    await tx.room.deleteMany({ where })
    await tx.track.deleteMany({ where })
    await insertCopy(tx, ctx, eventId, null, copy)
    await audit(tx, ctx, {
      action: 'agenda.write',
      area: 'agenda',
      record: { kind: 'event', id: eventId, name: event.title.de },
      before: { sessions: count },
      after: { sessions: copy.sessions.length },
    })
  })
}

/**
 * Copies the working copy of an event into a new release, which is public from then on. Rows keep their keys, so stars
 * and calendar entries stay with what they belong to. Those concerned hear of it when `tell` says so. Refuses an empty
 * programme.
 */
export async function releaseAgenda(
  ctx: Ctx,
  eventId: string,
  input: Pick<ReleaseInput, 'name' | 'note'> & Partial<Pick<ReleaseInput, 'tell'>>,
) {
  authorize(ctx, 'events.write')
  const event = await agendaEvent(ctx, eventId)
  if (!event) throw notFound()
  const scope = { networkId: ctx.network.id, eventId }
  const tell = input.tell === 'yes'
  try {
    return await ctx.db.$transaction(async (tx) => {
      await lockAgenda(tx, eventId)
      await gather(tx, ctx, eventId)
      const copy = await readWorkingCopy(tx, eventId)
      if (copy.sessions.length === 0) throw invalid('agendaEmpty')
      const last = await tx.release.findFirst({ where: { eventId }, orderBy: { number: 'desc' } })
      const release = await tx.release.create({
        data: {
          ...scope,
          number: (last?.number ?? 0) + 1,
          name: input.name,
          note: json(input.note),
          byName: ctx.actor.name,
          tell,
        },
      })
      await insertCopy(tx, ctx, eventId, release.id, copy)
      if (tell) await enqueue(tx, 'agenda.released', scope)
      await audit(tx, ctx, {
        action: 'agenda.release',
        area: 'agenda',
        record: { kind: 'event', id: eventId, name: event.title.de },
        before: last && { release: last.number, name: last.name },
        after: { release: release.number, name: release.name, sessions: copy.sessions.length },
      })
      return release
    })
  } catch (error) {
    // Two releases at once: the second finds its number taken.
    throw isUniqueViolation(error) ? conflict('agendaReleasedMeanwhile') : error
  }
}
