import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { json } from '../copy'
import { changing, forgetEntries, lockAgenda } from '../editing/changing'
import { refuseIfChanged } from '../fingerprint'
import type { AgendaPerson } from '../order'
import { agendaEvent } from '../queries'
import { personOf, personSelect } from '../rows'
import { gather, identityOf } from '../stage/gather'
import { refuseNaming } from '../stage/own/consent'
import { stageById } from '../stage/own/reader'
import { refuserOf } from '../stage/refusing'
import { snapshotOf } from './queries'
import type { ContributionInput, ContributionRef } from './schema'

/**
 * Puts somebody on stage in a session of the working copy, or changes an entry. Name, function and organisation are kept
 * as of the event's day: what the form leaves empty comes from the chosen person then. Whoever refused to be named at
 * this event is not named by a new entry either.
 */
export async function saveContribution(ctx: Ctx, input: ContributionInput) {
  authorize(ctx, 'events.write')
  const event = await agendaEvent(ctx, input.event)
  if (!event) throw notFound()
  const { session: sessionId, role } = input
  const working = { eventId: event.id, releaseId: null }
  const action = input.id ? 'agenda.changePerson' : 'agenda.addPerson'
  const { refused, ...saved } = await changing(ctx, event.id, action, async (tx) => {
    const session = await tx.session.findFirst({ where: { id: sessionId, ...working } })
    if (!session) throw notFound()
    const on = { at: session.startsAt ?? event.startsAt, zone: event.zone }
    const known = input.person ? await snapshotOf({ db: tx }, input.person, on) : null
    if (input.person && !known) throw invalid('personGone', { person: 'invalid' })
    const entry = input.id ? await contributionIn(tx, event.id, input.id) : null
    const before = entry?.person ?? null
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
    const stagePersonId = another ? null : (before?.stagePersonId ?? null)
    const refuser = await refuserOf(tx, event.id, { ...after, stagePersonId })
    const tie = refuser
      ? { stagePersonId: refuser.id, nameWithdrawnAt: refuser.at }
      : another
        ? { stagePersonId: null }
        : {}
    if (before)
      await tx.contribution.updateMany({ where: { id: before.id, ...working }, data: { ...data, ...tie } })
    else {
      const position = await tx.contribution.count({ where: { sessionId } })
      const own = { ...working, networkId: ctx.network.id, sessionId, key: crypto.randomUUID(), position }
      await tx.contribution.create({ data: { ...data, ...own, ...tie } })
    }
    const silent = refuser !== null || (entry?.unnamed === true && !another)
    await audit(tx, ctx, {
      action,
      area: 'agenda',
      record: { kind: 'event', id: event.id, ...(silent ? {} : { name: after.name }) },
      before: entry && told(entry),
      after: silent ? { role } : after,
    })
    return { event: event.id, session: sessionId, refused: refuser?.id }
  })
  // After the change was recorded: undoing does not know a name that is not to be shown.
  if (refused)
    await ctx.db.$transaction((tx) => forgetEntries(tx, event.id, (row) => row.stagePersonId === refused))
  return saved
}

async function contributionIn(tx: Tx, eventId: string, id: string) {
  const where = { id, eventId, releaseId: null }
  const row = await tx.contribution.findFirst({
    where,
    select: { ...personSelect, sessionId: true, stagePerson: { select: { namingRefusedAt: true } } },
  })
  if (!row) throw notFound()
  const { sessionId, stagePerson, ...person } = row
  const unnamed = row.nameWithdrawnAt !== null || stagePerson?.namingRefusedAt != null
  return { person: personOf(person), sessionId, unnamed }
}

/** What the log keeps of an entry: nothing about somebody who does not want to be named. */
const told = ({ person, unnamed }: { person: AgendaPerson; unnamed: boolean }) =>
  unnamed ? { role: person.role } : person

/** Takes somebody off a session of the working copy. */
export async function removeContribution(ctx: Ctx, input: ContributionRef) {
  authorize(ctx, 'events.write')
  return changing(ctx, input.event, 'agenda.removePerson', async (tx) => {
    const entry = await contributionIn(tx, input.event, input.id)
    const { person, sessionId, unnamed } = entry
    await tx.contribution.deleteMany({ where: { id: person.id } })
    await audit(tx, ctx, {
      action: 'agenda.removePerson',
      area: 'agenda',
      record: { kind: 'event', id: input.event, ...(unnamed ? {} : { name: person.name }) },
      before: told(entry),
    })
    return { event: input.event, session: sessionId }
  })
}

/**
 * Somebody took back their consent to be named: the person is gone from every entry and every copy, the public one too, at
 * once. That cannot be undone here, and changes in which the name stands are forgotten. What they refused is kept with
 * them, so that no later entry names them again.
 */
export async function withdrawName(ctx: Ctx, input: ContributionRef) {
  authorize(ctx, 'events.write')
  return ctx.db.$transaction(async (tx) => {
    await lockAgenda(tx, input.event)
    // Whoever has no row of their own yet gets one: it remembers the refusal for entries to come.
    await gather(tx, ctx, input.event)
    const { person, sessionId } = await contributionIn(tx, input.event, input.id)
    if (!person.stagePersonId) throw notFound()
    await tieAlike(tx, input.event, person)
    await refuseNaming(tx, ctx, await stageById(tx, input.event, person.stagePersonId), 'office')
    return { event: input.event, session: sessionId }
  })
}

/** Entries of older releases that were never gathered, and are about the same somebody, are theirs as well. */
async function tieAlike(tx: Tx, eventId: string, person: AgendaPerson) {
  const loose = await tx.contribution.findMany({
    where: { eventId, stagePersonId: null },
    select: { id: true, personId: true, name: true, organisation: true },
  })
  const identity = identityOf(person)
  const alike = loose.filter((one) => identityOf(one) === identity).map(({ id }) => id)
  if (alike.length > 0)
    await tx.contribution.updateMany({
      where: { id: { in: alike } },
      data: { stagePersonId: person.stagePersonId },
    })
}
