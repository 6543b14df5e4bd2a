import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { json } from '../copy'
import { changing, forgetChangesOf, lockAgenda } from '../editing/changing'
import { refuseIfChanged } from '../fingerprint'
import { agendaEvent } from '../queries'
import { personOf, personSelect } from '../rows'
import { snapshotOf } from './queries'
import type { ContributionInput, ContributionRef } from './schema'

/**
 * Puts somebody on stage in a session of the working copy, or changes an entry. Name, function and organisation are kept
 * as of the event's day: what the form leaves empty comes from the chosen person then.
 */
export async function saveContribution(ctx: Ctx, input: ContributionInput) {
  authorize(ctx, 'events.write')
  const event = await agendaEvent(ctx, input.event)
  if (!event) throw notFound()
  const { session: sessionId, role } = input
  const working = { eventId: event.id, releaseId: null }
  const action = input.id ? 'agenda.changePerson' : 'agenda.addPerson'
  return changing(ctx, event.id, action, async (tx) => {
    const session = await tx.session.findFirst({ where: { id: sessionId, ...working } })
    if (!session) throw notFound()
    const on = { at: session.startsAt ?? event.startsAt, zone: event.zone }
    const known = input.person ? await snapshotOf({ db: tx }, input.person, on) : null
    if (input.person && !known) throw invalid('personGone', { person: 'invalid' })
    const before = input.id ? (await contributionIn(tx, event.id, input.id)).person : null
    if (before) refuseIfChanged(before, input.fingerprint)
    // Once an entry stands it is a snapshot: only a new one, or another person, is filled from the directory.
    const fill = known && (!before || before.personId !== input.person) ? known : null
    const after = {
      role,
      personId: input.person,
      name: input.name || known?.name || '',
      title: input.title || (fill?.title ?? null),
      function: input.function ?? fill?.function ?? null,
      organisation: input.organisation ?? fill?.organisation ?? null,
      remark: input.remark,
    }
    const data = {
      ...after,
      function: json(after.function),
      organisation: json(after.organisation),
      remark: json(after.remark),
    }
    // Somebody else in the same entry has a page of their own.
    const another =
      before && (before.personId !== after.personId || (!after.personId && before.name !== after.name))
    const tie = another ? { stagePersonId: null } : {}
    if (before)
      await tx.contribution.updateMany({ where: { id: before.id, ...working }, data: { ...data, ...tie } })
    else {
      const position = await tx.contribution.count({ where: { sessionId } })
      const own = { ...working, networkId: ctx.network.id, sessionId, key: crypto.randomUUID(), position }
      await tx.contribution.create({ data: { ...data, ...own } })
    }
    await audit(tx, ctx, {
      action,
      area: 'agenda',
      record: { kind: 'event', id: event.id, name: after.name },
      before,
      after,
    })
    return { event: event.id, session: sessionId }
  })
}

async function contributionIn(tx: Tx, eventId: string, id: string) {
  const where = { id, eventId, releaseId: null }
  const row = await tx.contribution.findFirst({ where, select: { ...personSelect, sessionId: true } })
  if (!row) throw notFound()
  const { sessionId, ...person } = row
  return { person: personOf(person), sessionId }
}

/** Takes somebody off a session of the working copy. */
export async function removeContribution(ctx: Ctx, input: ContributionRef) {
  authorize(ctx, 'events.write')
  return changing(ctx, input.event, 'agenda.removePerson', async (tx) => {
    const { person: before, sessionId } = await contributionIn(tx, input.event, input.id)
    await tx.contribution.deleteMany({ where: { id: before.id } })
    await audit(tx, ctx, {
      action: 'agenda.removePerson',
      area: 'agenda',
      record: { kind: 'event', id: input.event, name: before.name },
      before,
    })
    return { event: input.event, session: sessionId }
  })
}

/**
 * Somebody took back their consent to be named: the name is gone from every copy, the public one too, at once. That cannot
 * be undone, and changes in which the name stands are forgotten.
 */
export async function withdrawName(ctx: Ctx, input: ContributionRef) {
  authorize(ctx, 'events.write')
  return ctx.db.$transaction(async (tx) => {
    await lockAgenda(tx, input.event)
    const { person, sessionId } = await contributionIn(tx, input.event, input.id)
    const { count } = await tx.contribution.updateMany({
      where: { eventId: input.event, key: person.key },
      data: { nameWithdrawnAt: now() },
    })
    await forgetChangesOf(tx, input.event, 'contribution', person.key)
    // The log names nobody who wants not to be named.
    await audit(tx, ctx, {
      action: 'agenda.withdrawName',
      area: 'agenda',
      record: { kind: 'event', id: input.event },
      after: { copies: count },
    })
    return { event: input.event, session: sessionId }
  })
}
