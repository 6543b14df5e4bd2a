import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { sendMail } from '@/lib/mail/outbox'
import { hashToken } from '@/lib/tokens'
import { type AgendaEvent, agendaEvent } from '../queries'
import { gather } from './gather'
import { stagePath, stageToken } from './link'
import type { AskInput, StageEventRef, StagePersonRef } from './schema'

async function eventOf(ctx: Ctx, id: string) {
  const event = await agendaEvent(ctx, id)
  if (!event) throw notFound()
  return event
}

const said = (event: AgendaEvent, verb: string, name: string | undefined, after?: unknown) => ({
  action: `agenda.stage-${verb}`,
  area: 'agenda' as const,
  record: { kind: 'event', id: event.id, ...(name ? { name } : {}) },
  ...(after ? { after } : {}),
})

/** Brings the list of people on stage up to the working copy. */
export async function gatherPeople(ctx: Ctx, { event: id }: StageEventRef) {
  authorize(ctx, 'events.write')
  const event = await eventOf(ctx, id)
  await ctx.db.$transaction(async (tx) => {
    // Twice at once: the second waits and finds nobody left.
    await tx.event.updateMany({ where: { id }, data: { agendaVersion: { increment: 0 } } })
    const count = await gather(tx, ctx, id)
    if (count > 0) await audit(tx, ctx, said(event, 'gather', event.title.de, { people: count }))
  })
  return { event: id, done: 'gathered' as const }
}

type Asked = { id: string; name: string; email: string; language: string }

/** Puts the request with a new personal link into the outbox; the link of an older one ends. */
async function ask(tx: Tx, ctx: Ctx, event: AgendaEvent, { id, name, email, language }: Asked) {
  const askedAt = now()
  const person = { id, email, askedAt }
  await tx.stagePerson.updateMany({
    where: { id },
    data: { email, language, askedAt, tokenHash: hashToken(stageToken(person)) },
  })
  await sendMail(tx, ctx.network.id, {
    kind: 'agenda.ask',
    language: language === 'en' ? 'en' : 'de',
    address: email,
    facts: { name, event: event.title },
    secret: { path: stagePath(ctx.network.slug, person) },
  })
}

/** Asks one person for their data: a mail with a personal link. Asking again renews the link. */
export async function askPerson(ctx: Ctx, { event: eventId, person, email, language }: AskInput) {
  authorize(ctx, 'events.write')
  const event = await eventOf(ctx, eventId)
  await ctx.db.$transaction(async (tx) => {
    const row = await tx.stagePerson.findFirst({ where: { id: person, eventId }, select: { name: true } })
    if (!row) throw notFound()
    await ask(tx, ctx, event, { id: person, name: row.name, email, language })
    await audit(tx, ctx, said(event, 'ask', row.name, { email }))
  })
  return { event: eventId, person, done: 'asked' as const }
}

/** Asks everybody whose address is known and who has not been asked yet. */
export async function askAll(ctx: Ctx, { event: eventId }: StageEventRef) {
  authorize(ctx, 'events.write')
  const event = await eventOf(ctx, eventId)
  await ctx.db.$transaction(async (tx) => {
    const where = { eventId, askedAt: null, email: { not: null } }
    // Claimed first: a second press waits and finds nobody left.
    const rows = await tx.stagePerson.updateManyAndReturn({
      where,
      data: { askedAt: now() },
      select: { id: true, name: true, email: true, language: true },
    })
    for (const { email, ...row } of rows) if (email) await ask(tx, ctx, event, { ...row, email })
    if (rows.length > 0) await audit(tx, ctx, said(event, 'ask', event.title.de, { people: rows.length }))
  })
  return { event: eventId, done: 'asked' as const }
}

/** Closes the personal link; asking again opens a new one. */
export async function revokeLink(ctx: Ctx, { event: eventId, person }: StagePersonRef) {
  authorize(ctx, 'events.write')
  const event = await eventOf(ctx, eventId)
  await ctx.db.$transaction(async (tx) => {
    const row = await tx.stagePerson.findFirst({ where: { id: person, eventId }, select: { name: true } })
    if (!row) throw notFound()
    const { count } = await tx.stagePerson.updateMany({
      where: { id: person, tokenHash: { not: null } },
      data: { tokenHash: null },
    })
    if (count === 0) throw invalid('stage.noLink')
    await audit(tx, ctx, said(event, 'revoke', row.name))
  })
  return { event: eventId, person, done: 'revoked' as const }
}
