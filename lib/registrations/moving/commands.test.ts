import { afterAll, expect, test } from 'vitest'
import type { Ctx } from '@/lib/access/context'
import { localIn } from '@/lib/clock'
import { db } from '@/lib/db'
import { saveEvent } from '@/lib/events/saving/commands'
import { eventInput } from '@/lib/events/schema'
import { closeQueue } from '@/lib/jobs/queue'
import { deliver } from '@/lib/mail/deliver'
import { anEvent } from '@/prisma/factories/events'
import { aNetwork } from '@/prisma/factories/network'
import { aRegistration } from '@/prisma/factories/registrations'
import { emails } from '../emails'
import { invite } from '../invitations/commands'
import { inviteInput } from '../invitations/schema'
import type { NoticeFacts } from '../notice'
import { hearOfMove } from '../office/cancelling'
import { tellMoved } from './commands'
import { factHandlers } from './jobs'

afterAll(closeQueue)

const hour = 3_600_000
const venue = (name: string) => ({ venue: { name: { de: name } } })

/** Two registered, one invited; `save` is the office's form with some fields changed. */
async function stage() {
  const { network, ctx, visitor } = await aNetwork({ role: 'events' })
  const event = await anEvent(visitor, { pools: [{ capacity: 1 }], venue: { name: { de: 'Rathaus' } } })
  const people = [await aRegistration(network, visitor, event), await aRegistration(network, visitor, event)]
  const another = await anEvent(visitor, { pools: [{ capacity: 1 }] })
  for (const { id } of [event, another])
    await invite(ctx, inviteInput.parse({ event: id, name: 'Kim Gast', email: 'kim@gast.example' }))
  const save = async (more: Record<string, unknown>, tell = true) => {
    const now = await ctx.db.event.findFirstOrThrow({ where: { id: event.id } })
    const local = (at: Date) => localIn('Europe/Berlin', at)
    const { id, version, slug, kind, title, summary, format, precision, zone, audience } = now
    const kept = {
      id,
      version,
      slug,
      kind,
      title,
      summary,
      format,
      precision,
      zone,
      audience,
      venue: now.venue,
    }
    const dates = {
      startsAt: local(now.startsAt),
      endsAt: local(now.endsAt),
      opensAt: '',
      closesAt: '',
      questions: {},
    }
    await saveEvent(ctx, eventInput.parse({ ...kept, ...dates, ...more, ...(tell ? { tell: 'on' } : {}) }))
  }
  const due = () => ctx.db.move.updateMany({ data: { dueAt: new Date(Date.now() - 1000) } })
  const later = (hours: number) => ({
    startsAt: localIn('Europe/Berlin', new Date(event.startsAt.getTime() + hours * hour)),
    endsAt: localIn('Europe/Berlin', new Date(event.endsAt.getTime() + hours * hour)),
  })
  return { network, ctx, visitor, event, people, save, due, later }
}

const moved = (ctx: Ctx) =>
  ctx.db.outbox.findMany({
    where: { kind: { endsWith: '-moved' } },
    orderBy: [{ kind: 'asc' }, { id: 'asc' }],
  })
const said = (mail: { facts: unknown } | undefined) => (mail?.facts ?? {}) as NoticeFacts
const only = (ctx: Ctx) => ctx.db.move.findFirstOrThrow({ where: { toldAt: null } })

test('several edits are one mail each, old beside new, and not before they are done', async () => {
  const { network, ctx, event, save, due, later } = await stage()
  expect(await hearOfMove(ctx, event)).toEqual({ registered: 2, invited: 1, due: null })
  await save(later(1))
  await save({ ...later(2), ...venue('Stadthalle') })
  const { id, dueAt } = await only(ctx)
  expect(await hearOfMove(ctx, event)).toMatchObject({ due: dueAt })
  const run = () => factHandlers['event.moved']?.({ networkId: network.id, moveId: id })
  await run()
  expect(await moved(ctx)).toEqual([])
  await due()
  await Promise.all([run(), run()])
  await run()
  const mails = await moved(ctx)
  expect(mails.map(({ kind }) => kind)).toEqual([
    'registrations.event-moved',
    'registrations.event-moved',
    'registrations.invitation-moved',
  ])
  const { before, event: now } = said(mails[0])
  expect(before).toMatchObject({ startsAt: event.startsAt.toISOString(), venue: { name: { de: 'Rathaus' } } })
  expect(now).toMatchObject({ sequence: 2, venue: { name: { de: 'Stadthalle' } } })
  expect(new Date(now.startsAt).getTime()).toBe(
    Math.floor(event.startsAt.getTime() / 60_000) * 60_000 + 2 * hour,
  )
})

test('who holds a place gets the new calendar entry, who waits gets none', async () => {
  const { ctx, save, due, later, people } = await stage()
  await save(later(24))
  await due()
  await tellMoved(ctx, (await ctx.db.move.findFirstOrThrow()).id)
  const mails = await ctx.db.outbox.findMany({ where: { kind: 'registrations.event-moved' } })
  const bodies = new Map<string, string>()
  for (const mail of mails) {
    const rendered = await emails['registrations.event-moved']?.({
      ...{ id: mail.id, facts: mail.facts, secret: {}, address: mail.address, locale: 'de', tone: 'sie' },
      network: { ...ctx.network, senderName: 'Netz', senderAddress: 'office@netz.example', replyTo: null },
      url: (path) => path,
    })
    if (!rendered || 'skip' in rendered) throw new Error('skipped')
    expect(rendered.subject).toMatch(/^Neuer Termin: /)
    bodies.set(mail.address, String(rendered.attachments?.[0]?.content ?? ''))
  }
  const [holds, waits] = people.map((one) => bodies.get(one.address.email) ?? '')
  expect(holds).toContain('SEQUENCE:1')
  expect(holds).toMatch(/UID:.*@konvent/)
  expect(waits).toBe('')
})

test('nobody hears when the office does not want it, when it goes back, or when nobody reads it as a move', async () => {
  const { ctx, save, due, later } = await stage()
  await save({ summary: { de: 'Anders gesagt.' } })
  expect(await ctx.db.move.count()).toBe(0)
  await save(later(1), false)
  await due()
  await tellMoved(ctx, (await only(ctx)).id)
  expect(await moved(ctx)).toEqual([])
  await save({ ...later(0), ...venue('Rathaus') })
  await due()
  await tellMoved(ctx, (await only(ctx)).id)
  expect(await moved(ctx)).toEqual([])
})

test('what was changed in silence is part of the next mail: it compares with what people last heard', async () => {
  const { ctx, save, due, later, event } = await stage()
  await save(later(1), false)
  await save(venue('Stadthalle'))
  await due()
  await tellMoved(ctx, (await only(ctx)).id)
  const [mail] = await moved(ctx)
  expect(said(mail).before).toMatchObject({
    startsAt: event.startsAt.toISOString(),
    venue: { name: { de: 'Rathaus' } },
  })
  await save(venue('Bahnhof'))
  await due()
  await tellMoved(ctx, (await only(ctx)).id)
  const all = await ctx.db.outbox.findMany({ where: { kind: 'registrations.event-moved' } })
  expect(all).toHaveLength(4)
  const old = all.map(({ facts }) => said({ facts }).before?.venue)
  expect(old).toContainEqual({ name: { de: 'Stadthalle' } })
})

test('dies in the middle and goes on with what was said first; who registered later hears nothing', async () => {
  const { ctx, network, visitor, event, save, due, later, people } = await stage()
  await save(later(1))
  await aRegistration(network, visitor, event)
  await due()
  const { id } = await only(ctx)
  await tellMoved(ctx, id)
  const [first] = await ctx.db.outbox.findMany({ where: { kind: 'registrations.event-moved' }, take: 1 })
  // As it stands when only one page was written.
  await db.outbox.deleteMany({
    where: { networkId: network.id, kind: { endsWith: '-moved' }, id: { not: first?.id ?? '' } },
  })
  await save(venue('Stadthalle'))
  await tellMoved(ctx, id, 1)
  const mails = await ctx.db.outbox.findMany({ where: { kind: 'registrations.event-moved' } })
  expect(mails.map(({ address }) => address).sort()).toEqual(people.map((one) => one.address.email).sort())
  for (const { facts } of mails) expect(said({ facts }).event.venue).toEqual({ name: { de: 'Rathaus' } })
})

test('an event that is called off before anybody was told is not told as moved', async () => {
  const { ctx, save, due, later, event } = await stage()
  await save(later(1))
  await due()
  const { id } = await only(ctx)
  await ctx.db.event.updateMany({ where: { id: event.id }, data: { state: 'cancelled' } })
  await tellMoved(ctx, id)
  expect(await moved(ctx)).toEqual([])
})

test('a mail about a move that is overtaken by the end is not sent', async () => {
  const { ctx, save, due, later, event } = await stage()
  await save(later(1))
  await due()
  await tellMoved(ctx, (await only(ctx)).id)
  await ctx.db.event.updateMany({ where: { id: event.id }, data: { state: 'cancelled' } })
  const [row] = await moved(ctx)
  if (!row) throw new Error('no mail')
  await db.outbox.update({ where: { id: row.id }, data: { state: 'claimed', attempts: 1 } })
  await deliver({ ...row, state: 'claimed', attempts: 1 }, emails, null)
  expect(await db.outbox.findUnique({ where: { id: row.id } })).toMatchObject({ error: 'event cancelled' })
})

test('an address that nobody has confirmed hears nothing, and is not counted', async () => {
  const { ctx, event, save, due, later, people } = await stage()
  const [confirmed, unconfirmed] = people
  await ctx.db.registration.updateMany({
    where: { id: unconfirmed?.id ?? '' },
    data: { lapsesAt: new Date(Date.now() + hour) },
  })
  expect(await hearOfMove(ctx, event)).toMatchObject({ registered: 1 })
  await save(later(1))
  await due()
  await tellMoved(ctx, (await only(ctx)).id)
  const told = (await moved(ctx)).map(({ address }) => address)
  expect(told).toContain(confirmed?.address.email)
  expect(told).not.toContain(unconfirmed?.address.email)
})
