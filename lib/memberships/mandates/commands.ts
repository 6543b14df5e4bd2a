import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { closed, conflict, full, invalid, notFound } from '@/lib/errors'
import { fullName } from '@/lib/people/name'
import { retrying } from '@/lib/retry'
import { hashToken, newToken } from '@/lib/tokens'
import { dayBefore, dayOf, notOver, todayIn } from '../coordination/dates'
import { holdInstitution } from '../coordination/institution'
import { countMail } from '../coordination/mail-limit'
import { authorizeInstitution } from '../coordination/policy'
import { statusOn } from '../status'
import { closeMandate, mandateRecord } from './closing'
import { colleague, personOf, worksThere } from './holder'
import { invite, tellEnded } from './notice'
import { refuseOverlap } from './overlap'
import type { MandateEndInput, MandateRef, NameInput } from './schema'
import { firstFreeDay, freeSlot } from './slots'

const institution = {
  id: true,
  organisationId: true,
  facts: { select: { kind: true, on: true } },
  kind: { select: { mandateRules: { select: { kind: true, count: true } } } },
} as const

async function membershipOf(tx: Tx, id: string) {
  const membership = await tx.membership.findUnique({ where: { id }, select: institution })
  if (!membership?.organisationId) throw notFound()
  return { ...membership, organisationId: membership.organisationId }
}

/**
 * Names somebody to a mandate of an institution: the mandate counts as held at once and gives nothing until the person
 * confirms by the link in their mail. Refused when all mandates of the kind are held (Full), when the person holds one,
 * when the membership has ended. The institution is held meanwhile, and no slot is held twice (mandate_slot).
 */
export async function nameToMandate(ctx: Ctx, input: NameInput) {
  await countMail(ctx, input.email ?? input.personId ?? '')
  return retrying(() => refuseOverlap(() => ctx.db.$transaction((tx) => nameIn(tx, ctx, input))))
}

async function nameIn(tx: Tx, ctx: Ctx, input: NameInput) {
  const { membershipId, kind, office } = input
  const { organisationId, ...membership } = await membershipOf(tx, membershipId)
  await authorizeInstitution(tx, ctx, organisationId)
  const organisation = await holdInstitution(tx, organisationId)
  const today = todayIn(ctx)
  const count = membership.kind.mandateRules.find((rule) => rule.kind === kind)?.count
  if (count === undefined) throw invalid('mandate.unknownKind')
  if (!['active', 'admitted', 'suspended'].includes(statusOn(membership.facts, today)))
    throw closed('mandate.membershipOver')
  if (input.from && dayOf(input.from) < today) throw invalid('mandate.past', { from: 'mandatePast' })
  const from = input.from ? dayOf(input.from) : null
  if (input.replaces) await makeRoom(tx, ctx, input.replaces, { membershipId, kind }, from ?? today)

  const held = await tx.mandate.findMany({
    where: { membershipId, kind, ...notOver(today) },
    select: { slot: true, from: true, to: true, personId: true },
  })
  const begins = from ?? firstFreeDay(held, count, today)
  const slot = begins && freeSlot(held, count, begins)
  if (!begins || !slot) throw noneFree(from && firstFreeDay(held, count, today))
  const person = await personFor(tx, ctx, organisationId, input)
  if (held.some((one) => one.personId === person.id && (!one.to || one.to >= begins)))
    throw invalid('mandate.held', { [input.who === 'new' ? 'email' : 'personId']: 'mandateHeld' })
  if (input.who === 'new')
    await worksThere(tx, ctx, person, organisationId, { work: input.function, from: today })

  const token = newToken()
  const row = await tx.mandate.create({
    data: {
      networkId: ctx.network.id,
      membershipId,
      personId: person.id,
      kind,
      from: begins,
      slot,
      invitedAt: now(),
      tokenHash: hashToken(token),
    },
  })
  await audit(tx, ctx, {
    action: 'memberships.mandate.name',
    area: 'memberships',
    record: mandateRecord(row.id, fullName(person)),
    after: { organisation: organisation.name, mandate: kind, from: begins },
  })
  await invite(
    tx,
    ctx,
    { id: row.id, kind, from: begins, person, organisation: organisation.name, email: input.email },
    token,
  )
  return { organisationId, office, mandateId: row.id, from: begins }
}

/** All are held without end, or only on the day that was asked for. */
const noneFree = (later: Date | null) =>
  later ? invalid('mandate.notYetFree', { from: 'mandateNotYetFree' }) : full('mandate.full')

/** The mandate that a successor takes over ends the day before; one that began that very day is moved out for good. */
async function makeRoom(
  tx: Tx,
  ctx: Ctx,
  id: string,
  of: { membershipId: string; kind: NameInput['kind'] },
  from: Date,
) {
  const old = await tx.mandate.findFirst({ where: { id, ...of, ...notOver(from) } })
  if (!old) throw conflict('mandate.gone')
  if (old.confirmedAt && old.from >= from) throw invalid('mandate.beganToday', { from: 'mandateBeganToday' })
  const ended = await closeMandate(tx, ctx, id, dayBefore(from), 'replaced')
  if (ended && !ended.gone) await tellEnded(tx, ctx, ended, dayBefore(from))
}

const personFor = (tx: Tx, ctx: Ctx, organisationId: string, input: NameInput) => {
  const { title, givenName, familyName, email, personId } = input
  if (input.who === 'colleague') return colleague(tx, ctx, organisationId, personId ?? '')
  if (!givenName || !familyName || !email) throw notFound()
  return personOf(tx, ctx, { title, givenName, familyName, email, function: input.function })
}

async function ownInstitution(tx: Tx, ctx: Ctx, mandateId: string) {
  const row = await tx.mandate.findUnique({
    where: { id: mandateId },
    select: { membership: { select: { organisationId: true } } },
  })
  const organisationId = row?.membership.organisationId
  if (!organisationId) throw notFound()
  await authorizeInstitution(tx, ctx, organisationId)
  const { name } = await holdInstitution(tx, organisationId)
  return { organisationId, organisation: name }
}

/** Ends a mandate after a day (else today), with a reason; an unconfirmed one is withdrawn. */
export async function endMandate(ctx: Ctx, { mandateId, reason, to, office }: MandateEndInput) {
  return ctx.db.$transaction(async (tx) => {
    const { organisationId } = await ownInstitution(tx, ctx, mandateId)
    const row = await tx.mandate.findUniqueOrThrow({ where: { id: mandateId } })
    const last = to ? dayOf(to) : todayIn(ctx)
    if (row.confirmedAt && to && last < row.from) throw invalid('endBeforeStart', { to: 'endBeforeStart' })
    if (row.to && row.to < todayIn(ctx)) throw conflict('mandate.gone')
    const ended = await closeMandate(tx, ctx, mandateId, last, reason)
    if (ended && !ended.gone) await tellEnded(tx, ctx, ended, last)
    return { organisationId, office }
  })
}

/** Sends the mail with the link again; the link of the earlier mail ends with it. */
export async function inviteAgain(ctx: Ctx, { mandateId, office }: MandateRef) {
  await countMail(ctx, mandateId)
  return ctx.db.$transaction(async (tx) => {
    const { organisationId, organisation } = await ownInstitution(tx, ctx, mandateId)
    const token = newToken()
    const { count } = await tx.mandate.updateMany({
      where: { id: mandateId, confirmedAt: null },
      data: { tokenHash: hashToken(token), invitedAt: now() },
    })
    if (count === 0) throw conflict('mandate.answered')
    const row = await tx.mandate.findUniqueOrThrow({ where: { id: mandateId }, include: { person: true } })
    await audit(tx, ctx, {
      action: 'memberships.mandate.again',
      area: 'memberships',
      record: mandateRecord(row.id, fullName(row.person)),
    })
    await invite(tx, ctx, { ...row, organisation, email: null }, token)
    return { organisationId, office }
  })
}
