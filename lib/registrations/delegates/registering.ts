import type { Actor, Ctx } from '@/lib/access/context'
import { endOfDayIn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { conflict, forbidden, isUniqueViolation, notFound, Refusal } from '@/lib/errors'
import { mayRegister } from '@/lib/events/policy'
import { forReader, type ReaderEvent } from '@/lib/events/queries'
import { holdsOn, todayIn } from '@/lib/memberships/coordination/dates'
import { countMail } from '@/lib/memberships/coordination/mail-limit'
import { personOf, worksThere } from '@/lib/memberships/mandates/holder'
import { retrying } from '@/lib/retry'
import { choose } from '../choose'
import { enter, Twice } from '../enter'
import { splitName } from '../invitations/guest/name'
import { readLines } from '../invitations/lines'
import { refusalFor } from '../open'
import { openParty } from '../parties/commands'
import { poolsIn } from '../schema'
import { mailDelegate } from './mail'
import { colleagueOf, coordinated, type Institution, usualDeadline } from './rights'
import { mostColleagues, type RegisterColleaguesInput } from './schema'

export const wrong = (fields: Record<string, string>) => new Refusal('Invalid', undefined, fields)

/** The event as it is for these people, open to them now. Throws NotFound, Forbidden, Closed. */
export async function openTo(db: Pick<Tx, 'event'>, actor: Actor, eventId: string): Promise<ReaderEvent> {
  const event = await db.event.findFirst({ where: { id: eventId }, select: forReader(actor) })
  if (!event || event.state === 'draft') throw notFound()
  const verdict = mayRegister(actor, event, now())
  if (!verdict.ok) throw refusalFor(verdict.why)
  return event
}

type Wanted = Pick<RegisterColleaguesInput, 'places' | 'parts' | 'prices'>

/** What was chosen, held against the event as it is for these people, with the prices that the page showed. */
export function chosenFor(actor: Actor, event: ReaderEvent, wanted: Wanted) {
  const choice = choose(actor, event, { pools: poolsIn(wanted), prices: wanted.prices }, now())
  if (choice.ok) return choice.chosen
  if (!('why' in choice)) throw wrong(choice.fields)
  throw choice.why === 'priceChanged'
    ? conflict('registration.priceChanged')
    : forbidden('registration.partForbidden')
}

/** The last moment of the typed day, before the event begins; the usual deadline where nothing is typed. */
export function deadlineOf(event: ReaderEvent, typed: string | null): Date {
  if (!typed) return usualDeadline(event)
  const wanted = endOfDayIn(event.zone, typed)
  if (wanted <= now()) throw wrong({ until: 'pastEnd' })
  return wanted < event.startsAt ? wanted : event.startsAt
}

export type Registered = { event: string; organisation: string; people: number }

/**
 * An institution's coordinator registers colleagues with one button: each has a place that is held for them, or waits in
 * order; each gets a mail and confirms. Who is registered already is left as they are. Throws Invalid with fields.
 */
export async function registerColleagues(ctx: Ctx, input: RegisterColleaguesInput): Promise<Registered> {
  const institution = await coordinated(ctx, input.organisation)
  const actor = await colleagueOf(ctx, institution.line)
  const event = await openTo(ctx.db, actor, input.event)
  const deadline = deadlineOf(event, input.until)
  const named = newcomersIn(input.newcomers)
  const ticked = [...new Set(input.people)]
  const wanted = ticked.length + named.length
  if (wanted === 0) throw wrong({ 'people[]': 'chooseColleague' })
  if (wanted > mostColleagues) throw wrong({ 'people[]': 'colleaguesTooMany' })
  for (const recipient of [...ticked, ...named.map((one) => one.email)]) await countMail(ctx, recipient)
  const run = () =>
    retrying(() =>
      ctx.db.$transaction(
        (tx) => registerIn(tx, ctx, { institution, actor, event, deadline, ticked, named, input }),
        {
          timeout: 60_000,
        },
      ),
    )
  const people = await run().catch((error) => {
    // Somebody registered by themselves in the same moment: they stay as they are.
    if (!isUniqueViolation(error) && !(error instanceof Twice)) throw error
    return run()
  })
  return { event: event.slug, organisation: institution.id, people }
}

type Newcomer = {
  title: string | null
  givenName: string
  familyName: string
  email: string
  function: string | null
}

/** "Kim Muster; kim@…; Referat 3", one line each. */
function newcomersIn(text: string): Newcomer[] {
  const lines = readLines(text)
  if (lines.some((line) => !line.guest || line.problem)) throw wrong({ newcomers: 'colleagueLines' })
  return lines.flatMap(({ guest }) => {
    if (!guest) return []
    const name = splitName(guest.name)
    if (!name.givenName || !name.familyName) throw wrong({ newcomers: 'colleagueLines' })
    return [{ ...name, email: guest.email, function: guest.company }]
  })
}

type Batch = {
  institution: Institution
  actor: Actor
  event: ReaderEvent
  deadline: Date
  ticked: readonly string[]
  named: readonly Newcomer[]
  input: RegisterColleaguesInput
}
type Person = { id: string; language: string; function: string | null }

async function registerIn(tx: Tx, ctx: Ctx, batch: Batch): Promise<number> {
  const { institution, actor, deadline, input } = batch
  const event = await openTo(tx, actor, batch.event.id)
  const chosen = chosenFor(actor, event, input)
  const everybody = await peopleOf(tx, ctx, batch)
  const there = await tx.registration.findMany({
    where: { eventId: event.id, personId: { in: everybody.map((one) => one.id) }, givenBackAt: null },
    select: { personId: true },
  })
  const known = new Set(there.map((one) => one.personId))
  const people = everybody.filter((one) => !known.has(one.id))
  if (people.length === 0) throw wrong({ 'people[]': 'colleaguesThere' })
  const by = { byName: ctx.actor.name, byPersonId: ctx.actor.personId }
  const whose = { organisationId: institution.id, ...by }
  const costs = chosen.some(({ price }) => price.cents > 0)
  const invoiceTo = costs ? input.invoice : null
  const plan = { eventId: event.id, size: people.length, deadline, invoiceTo }
  const party = await openParty(tx, ctx, { ...plan, ...whose })
  for (const person of people) {
    const { id } = await enter(tx, ctx, {
      eventId: event.id,
      personId: person.id,
      poolIds: chosen.map((one) => one.pool.id),
      language: person.language,
      function: person.function,
      organisation: institution.name,
      organisationId: institution.id,
      byName: ctx.actor.name,
      partyId: party.id,
      heldUntil: deadline,
      price: chosen.map((one) => one.price),
      completed: false,
      tell: null,
    })
    const said = { by: ctx.actor.name, organisation: institution.name, deadline, greets: true }
    if (!(await mailDelegate(tx, ctx, 'delegate', id, said)))
      throw wrong({ 'people[]': 'colleagueNoAddress' })
  }
  await openTo(tx, actor, event.id)
  return people.length
}

/** Colleagues whose affiliation is confirmed, by id; and those named by name and mail, who work there from now on. */
async function peopleOf(tx: Tx, ctx: Ctx, { institution, ticked, named }: Batch): Promise<Person[]> {
  const today = todayIn(ctx)
  const works = {
    organisationId: { in: institution.units },
    confirmedAt: { not: null },
    ...holdsOn(today),
  }
  const colleagues = await tx.person.findMany({
    where: { id: { in: [...ticked] }, affiliations: { some: works } },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    select: { id: true, language: true, affiliations: { where: works, take: 1, select: { function: true } } },
  })
  if (colleagues.length < ticked.length) throw notFound()
  const people: Person[] = colleagues.map(({ id, language, affiliations }) => ({
    id,
    language,
    function: affiliations[0]?.function ?? null,
  }))
  for (const newcomer of named) {
    const person = await personOf(tx, ctx, newcomer).catch((error) => {
      throw error instanceof Refusal ? wrong({ newcomers: 'addressOfAnother' }) : error
    })
    await worksThere(tx, ctx, person, institution.id, { work: newcomer.function, from: today })
    if (!people.some((one) => one.id === person.id))
      people.push({ id: person.id, language: person.language, function: newcomer.function })
  }
  return people
}
