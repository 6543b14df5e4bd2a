import { auditGlobally } from '@/lib/audit/write'
import { endOfDayIn, instantIn, now } from '@/lib/clock'
import { db, type GlobalTx } from '@/lib/db'
import { forbidden, invalid, notFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import type { Locale } from '@/lib/localized'
import { sendMail } from '@/lib/mail/outbox'
import { grantable } from './abilities'
import { authorize } from './authorize'
import type { Actor, Ctx, NetworkFacts } from './context'
import { staysAdministered } from './last-admin'
import { activeAdmins, lockNetwork, personOfAddress } from './queries'
import type { Role } from './roles'
import type { EndGrantInput, GrantInput, InviteInput } from './schema'

// Logins and the network's own row belong to no network, so these transactions run unbound and name the network each time.

function authorizeGrant(ctx: Ctx, role: Role) {
  authorize(ctx, 'settings.write')
  if (!grantable(ctx.actor.roles).includes(role)) throw forbidden('roleTooHigh')
}

type Span = Pick<GrantInput, 'role' | 'eventId' | 'from' | 'to'>

async function checkedSpan(tx: GlobalTx, network: NetworkFacts, { role, eventId, from, to }: Span) {
  const at = now()
  const starts = from ? instantIn(network.zone, from) : at
  const ends = to ? endOfDayIn(network.zone, to) : null
  if (ends && ends <= at) throw invalid('pastEnd', { to: 'pastEnd' })
  if (eventId && role !== 'steward') throw invalid('eventOnlyForSteward', { eventId: 'eventOnlyForSteward' })
  if (
    eventId &&
    !(await tx.event.findFirst({ where: { id: eventId, networkId: network.id }, select: { id: true } }))
  )
    throw notFound()
  return { role, eventId, from: starts < at ? at : starts, to: ends }
}

async function grant(tx: GlobalTx, network: NetworkFacts, actor: Actor, person: Named, span: Span) {
  const checked = await checkedSpan(tx, network, span)
  const active = await tx.grant.findFirst({
    where: {
      networkId: network.id,
      personId: person.id,
      role: checked.role,
      eventId: checked.eventId,
      OR: [{ to: null }, { to: { gt: checked.from } }],
    },
  })
  if (active) throw invalid('roleHeld', { role: 'roleHeld' })
  const row = await tx.grant.create({
    data: { networkId: network.id, personId: person.id, byName: actor.name, ...checked },
  })
  await auditGlobally(
    tx,
    actor,
    {
      action: 'roles.grant',
      area: 'roles',
      record: { kind: 'grant', id: row.id, name: nameOf(person) },
      after: { person: nameOf(person), role: row.role, event: row.eventId, from: row.from, to: row.to },
    },
    network.id,
  )
  return row
}

type Named = { id: string; givenName: string; familyName: string }
const nameOf = (person: Named) => `${person.givenName} ${person.familyName}`

/**
 * Invites within a transaction of the caller, who has checked that the actor may: a person with that address is used
 * as it is and never changed; else one is added, its address unverified. The login is linked when they sign in.
 */
export async function inviteInto(tx: GlobalTx, network: NetworkFacts, actor: Actor, input: InviteInput) {
  const { givenName, familyName, email, language, ...span } = input
  const known = await personOfAddress(tx, network.id, email)
  if (known === 'functional') throw invalid('addressFunctional', { email: 'addressFunctional' })
  if (known === 'several') throw invalid('addressSeveral', { email: 'addressSeveral' })
  const person = known ?? { id: newId(), givenName, familyName, language }
  if (!known) {
    await tx.person.create({ data: { ...person, networkId: network.id } })
    await tx.address.create({ data: { networkId: network.id, personId: person.id, email } })
    await auditGlobally(
      tx,
      actor,
      {
        action: 'people.add',
        area: 'people',
        record: { kind: 'person', id: person.id, name: nameOf(person) },
        after: { givenName, familyName, email },
      },
      network.id,
    )
  }
  await tx.login.upsert({ where: { email }, update: {}, create: { email, language } })
  const row = await grant(tx, network, actor, person, span)
  await sendMail(tx, network.id, {
    kind: 'access.invitation',
    language: person.language as Locale,
    address: email,
    facts: { role: row.role, by: actor.name, from: row.from, to: row.to },
  })
  return row
}

/** Invites a colleague to the office. Throws Forbidden for a role beyond one's own, Invalid for a shared mailbox. */
export async function inviteColleague(ctx: Ctx, input: InviteInput) {
  authorizeGrant(ctx, input.role)
  return db.$transaction((tx) => inviteInto(tx, ctx.network, ctx.actor, input))
}

/** Gives a person of this network a further role, dated. Effective at their next click. */
export async function grantRole(ctx: Ctx, { personId, ...span }: GrantInput) {
  authorizeGrant(ctx, span.role)
  const person = await ctx.db.person.findUnique({ where: { id: personId } })
  if (!person) throw notFound()
  return db.$transaction((tx) => grant(tx, ctx.network, ctx.actor, person, span))
}

/** Never before it began, never later than it would have ended anyway. */
const endOf = ({ from, to }: { from: Date; to: Date | null }, wanted: Date) =>
  wanted < from ? from : to && wanted > to ? to : wanted

/**
 * Ends a role, now or after a day. The last administration of a network cannot be ended: checked behind the lock of
 * the network's row, so that two admins who end each other's role at once cannot both succeed.
 */
export async function endGrant(ctx: Ctx, { id, on }: EndGrantInput) {
  authorize(ctx, 'settings.write')
  await db.$transaction(async (tx) => {
    await lockNetwork(tx, ctx.network.id)
    const at = now()
    const row = await tx.grant.findFirst({
      where: { id, networkId: ctx.network.id },
      include: { person: { select: { id: true, givenName: true, familyName: true } } },
    })
    if (!row) throw notFound()
    authorizeGrant(ctx, row.role)
    if (row.to && row.to <= at) throw invalid('roleEnded')
    const to = endOf(row, on ? endOfDayIn(ctx.network.zone, on) : at)
    if (row.role === 'admin' && !staysAdministered(await activeAdmins(tx, ctx.network.id, at), row))
      throw invalid('lastAdmin')
    await tx.grant.updateMany({ where: { id, networkId: ctx.network.id }, data: { to } })
    await auditGlobally(
      tx,
      ctx.actor,
      {
        action: 'roles.end',
        area: 'roles',
        record: { kind: 'grant', id, name: nameOf(row.person) },
        before: { role: row.role, to: row.to },
        after: { role: row.role, to },
      },
      ctx.network.id,
    )
  })
}
