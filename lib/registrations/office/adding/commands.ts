import { authorize } from '@/lib/access/authorize'
import type { Ctx } from '@/lib/access/context'
import { audit } from '@/lib/audit/write'
import { now } from '@/lib/clock'
import { recordConsent } from '@/lib/consents/record'
import type { Tx } from '@/lib/db'
import { closed, conflict, invalid, isUniqueViolation, notFound, Refusal } from '@/lib/errors'
import { idFrom, newId } from '@/lib/ids'
import { retrying } from '@/lib/retry'
import { readAsked } from '../../answering/read'
import { enter } from '../../enter'
import type { AnswerRow } from '../../questions'
import { poolsIn } from '../../schema'
import { listedEvent } from '../list/event'
import { askedFor } from './asked'
import type { AddInput } from './schema'

/**
 * The office registers somebody by hand, also after the window has closed. Places are taken as by anybody who arrives
 * now: where none is free, they wait, and nobody is overtaken. What is known of the answers is written down, the person
 * completes the rest. How it came about stands in the log and in the chain of consents. Throws Closed, Conflict (`alreadyThere`), Invalid (`choosePart`, an address that is known). Answers where.
 */
export async function add(ctx: Ctx, input: AddInput): Promise<{ event: string; id: string }> {
  authorize(ctx, 'events.write')
  const event = await listedEvent(ctx, input.event)
  if (!event) throw notFound()
  if (event.state === 'cancelled') throw closed('registration.cancelled')
  if (event.state === 'draft') throw closed('registration.notYet')
  if (event.endsAt <= now()) throw closed('registration.past')
  const pools = poolsIn(input)
  if (pools.length === 0) throw new Refusal('Invalid', undefined, { 'places[]': 'choosePart' })
  const parts = event.parts.filter((part) => part.pools.some((pool) => pools.includes(pool.id)))
  const asked = await askedFor(ctx, event, input.personId, parts)
  const { rows, fields } = await readAsked(asked, input.answers, ctx)
  if (Object.keys(fields).length > 0) throw new Refusal('Invalid', undefined, fields)
  try {
    return await retrying(() => ctx.db.$transaction((tx) => addIn(tx, ctx, input, rows)))
  } catch (error) {
    if (isUniqueViolation(error)) throw conflict('registration.alreadyThere')
    throw error
  }
}

async function addIn(tx: Tx, ctx: Ctx, input: AddInput, answers: readonly AnswerRow[]) {
  const person = input.personId ? await known(tx, input.personId) : await newcomer(tx, ctx, input)
  const there = await tx.registration.count({
    where: { eventId: input.event, personId: person.id, givenBackAt: null },
  })
  if (there > 0) throw conflict('registration.alreadyThere')
  const { id } = await enter(tx, ctx, {
    eventId: input.event,
    personId: person.id,
    poolIds: poolsIn(input),
    language: person.language,
    function: input.function,
    organisation: input.organisation,
    organisationId: person.organisationId,
    byName: ctx.actor.name,
    price: input.price,
    answers,
    completed: true,
    tell: input.tell === 'yes' ? 'confirmed' : null,
  })
  await audit(tx, ctx, {
    action: 'registrations.add',
    area: 'registrations',
    record: { kind: 'registration', id, name: person.name },
    after: { note: input.note, told: input.tell === 'yes', price: input.price },
  })
  await recordConsent(tx, ctx.network.id, {
    chain: newId(),
    purpose: 'registration',
    event: 'requested',
    wording: input.note,
    language: ctx.locale,
    channel: 'office',
    ...(person.email ? { address: person.email } : {}),
  })
  return { event: input.event, id }
}

type Entered = {
  id: string
  name: string
  language: string
  organisationId: string | null
  email: string | null
}

async function known(tx: Tx, id: string): Promise<Entered> {
  const today = now()
  const person = await tx.person.findFirst({
    where: { id },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      language: true,
      addresses: { where: { endedAt: null }, take: 1, select: { email: true } },
      affiliations: {
        where: {
          confirmedAt: { not: null },
          from: { lte: today },
          OR: [{ to: null }, { to: { gte: today } }],
        },
        orderBy: { from: 'desc' },
        take: 1,
        select: { organisationId: true },
      },
    },
  })
  if (!person) throw notFound()
  return {
    id: person.id,
    name: `${person.givenName} ${person.familyName}`,
    language: person.language,
    organisationId: person.affiliations[0]?.organisationId ?? null,
    email: person.addresses[0]?.email ?? null,
  }
}

/** A new person with an address that nobody has confirmed; an address that the network knows belongs to somebody. */
async function newcomer(tx: Tx, ctx: Ctx, input: AddInput): Promise<Entered> {
  const { givenName, familyName, email, language } = input
  if (!email) throw new Refusal('Invalid', undefined, { email: 'address' })
  const owned = await tx.address.count({ where: { email, endedAt: null } })
  if (owned > 0) throw invalid('addressTaken', { email: 'addressTaken' })
  const networkId = ctx.network.id
  const id = idFrom(`registrations.add ${input.run}`)
  await tx.person.create({ data: { id, networkId, givenName, familyName, language }, select: { id: true } })
  await tx.address.create({ data: { networkId, personId: id, email, verifiedAt: null } })
  return { id, name: `${givenName} ${familyName}`, language, organisationId: null, email }
}
