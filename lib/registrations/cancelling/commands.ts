import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { asLocalized, type Localized } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { mailInvitation } from '../invitations/issue'
import { addressOf, notify } from '../notice'
import { calendarColumns, calendarFacts, noticeOf } from '../records'
import { following, inBatches, perTransaction, toldOf } from '../telling/batches'
import { registered, registeredAt, registeredOthers, unanswered } from '../telling/queries'
import type { PartyCancelledFacts } from './render'

type Cancelled = { id: string; at: Date; reason: Localized }

/**
 * Tells everybody that an event is called off, one mail each: those registered, guests who have not answered, and who
 * registered others. It may run as often as it likes, and go on where it died.
 */
export async function tellCancelled(ctx: Ctx, eventId: string, take = perTransaction) {
  const each = (page: (tx: Tx, cancelled: Cancelled, after: string | null) => Promise<string | null>) =>
    inBatches(ctx, async (tx, after) => {
      const cancelled = await hold(tx, eventId)
      return cancelled && page(tx, cancelled, after)
    })
  await each((tx, cancelled, after) => tellRegistered(tx, ctx, { eventId, cancelled, after, take }))
  await each((tx, cancelled, after) => tellInvited(tx, ctx, { eventId, cancelled, after, take }))
  await each((tx, cancelled, after) => tellOthers(tx, ctx, { eventId, cancelled, after, take }))
}

/** The cancellation's row is held while a page is told, so that two runs do not overlap. */
async function hold(tx: Tx, eventId: string): Promise<Cancelled | null> {
  const row = await tx.cancellation.findFirst({ where: { eventId } })
  if (!row) return null
  await tx.cancellation.updateMany({ where: { eventId }, data: { at: row.at } })
  return { id: row.id, at: row.at, reason: asLocalized(row.reason) }
}

type Batch = { eventId: string; cancelled: Cancelled; after: string | null; take: number }
const inOrder = { orderBy: { id: 'asc' as const } }
const once = ({ id }: Cancelled, record: string) => `${id} ${record}`

async function tellRegistered(tx: Tx, ctx: Ctx, { eventId, cancelled, after, take }: Batch) {
  const rows = await tx.registration.findMany({
    where: { ...registered(eventId), ...following(after) },
    ...inOrder,
    take,
    select: { id: true },
  })
  const kind = 'registrations.event-cancelled'
  const told = await toldOf(
    ctx,
    kind,
    cancelled.at,
    rows.map(({ id }) => once(cancelled, id)),
  )
  for (const { id } of rows) {
    if (told.has(once(cancelled, id))) continue
    const { facts, to } = await noticeOf(tx, id)
    const { reason } = cancelled
    await notify(tx, ctx.network, 'event-cancelled', to, { ...facts, reason, once: once(cancelled, id) })
  }
  return rows.at(-1)?.id ?? null
}

async function tellInvited(tx: Tx, ctx: Ctx, { eventId, cancelled, after, take }: Batch) {
  const rows = await tx.invitation.findMany({
    where: { AND: [unanswered(eventId, cancelled.at), following(after)] },
    ...inOrder,
    take,
  })
  const kind = 'registrations.invitation-cancelled'
  const told = await toldOf(
    ctx,
    kind,
    cancelled.at,
    rows.map(({ id }) => once(cancelled, id)),
  )
  const known = await registeredAt(
    tx,
    eventId,
    rows.map((row) => row.email),
  )
  const event = await eventOf(tx, eventId)
  for (const row of rows) {
    if (known.has(row.email) || told.has(once(cancelled, row.id))) continue
    const { reason } = cancelled
    await mailInvitation(tx, ctx, event, 'invitation-cancelled', row, {
      reason,
      once: once(cancelled, row.id),
    })
  }
  return rows.at(-1)?.id ?? null
}

async function tellOthers(tx: Tx, ctx: Ctx, { eventId, cancelled, after, take }: Batch) {
  const rows = await tx.person.findMany({
    where: { ...registeredOthers(eventId), ...following(after) },
    ...inOrder,
    take,
    select: { id: true, givenName: true, familyName: true, language: true, addresses: true },
  })
  const emails = rows.flatMap((row) => row.addresses.map(({ email }) => email))
  const invited = await tx.invitation.findMany({
    where: { AND: [unanswered(eventId, cancelled.at), { email: { in: emails } }] },
    select: { email: true },
  })
  const guests = new Set(invited.map(({ email }) => email))
  const kind = 'registrations.party-cancelled'
  const told = await toldOf(
    ctx,
    kind,
    cancelled.at,
    rows.map(({ id }) => once(cancelled, id)),
  )
  const event = await eventOf(tx, eventId)
  for (const { id, givenName, familyName, language, addresses } of rows) {
    const address = addressOf(addresses)
    if (!address || told.has(once(cancelled, id)) || addresses.some(({ email }) => guests.has(email)))
      continue
    const facts: PartyCancelledFacts = {
      name: `${givenName} ${familyName}`.trim(),
      event: calendarFacts(event),
      people: await tx.registration.count({ where: { ...registered(eventId), party: { byPersonId: id } } }),
      reason: cancelled.reason,
      once: once(cancelled, id),
    }
    await sendMail(tx, ctx.network.id, { kind, language: language === 'en' ? 'en' : 'de', address, facts })
  }
  return rows.at(-1)?.id ?? null
}

const eventOf = (tx: Tx, id: string) => tx.event.findFirstOrThrow({ where: { id }, select: calendarColumns })
