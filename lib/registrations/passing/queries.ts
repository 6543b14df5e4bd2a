import type { Ctx } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { Tx } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { addressOf } from '../notice'
import { holder } from '../own/holder'
import { mayChange } from '../policy'
import { fullName, type WholeRegistration, wholeRegistration } from '../records'
import { institutionDomains } from './institution'
import { openPass } from './pass'

/** Why a place cannot be passed on; null when it can. */
export type NotPassable = 'off' | 'noPlace' | 'nobody' | null

/** The organisations to which somebody belongs today, confirmed. */
const confirmedAt = (day: Date) => ({
  confirmedAt: { not: null },
  from: { lte: day },
  OR: [{ to: null }, { to: { gte: day } }],
})

/** From which institution a registration comes: mail endings, and organisations with confirmed affiliation. */
export async function institutionOf(db: Pick<Tx, 'affiliation'>, ctx: Ctx, registration: WholeRegistration) {
  const { person } = registration
  const rows = await db.affiliation.findMany({
    where: { personId: person.id, ...confirmedAt(dateColumn(ctx.network.zone, now())) },
    select: { organisationId: true, organisation: { select: { mailDomain: true } } },
  })
  return {
    organisations: rows.map((row) => row.organisationId),
    domains: institutionDomains(
      addressOf(person.addresses),
      rows.map((row) => row.organisation),
    ),
  }
}

/** Whether a confirmed address is that of somebody of the same confirmed organisation. */
export const isColleague = async (
  db: Pick<Tx, 'affiliation'>,
  ctx: Ctx,
  email: string,
  organisations: readonly string[],
) =>
  organisations.length > 0 &&
  (await db.affiliation.findFirst({
    where: {
      organisationId: { in: [...organisations] },
      person: { addresses: { some: { email, endedAt: null, verifiedAt: { not: null } } } },
      ...confirmedAt(dateColumn(ctx.network.zone, now())),
    },
    select: { id: true },
  })) !== null

const passesOn = async (ctx: Ctx, id: string) =>
  (await ctx.db.event.findFirst({ where: { id }, select: { passOn: true } }))?.passOn === true

/** Whether a registration's places can be passed on at all: to show the way there. */
export const mayPassOn = async (
  ctx: Ctx,
  { event, eventId, givenBackAt, lapsesAt, places }: WholeRegistration,
) =>
  !givenBackAt &&
  !lapsesAt &&
  mayChange(event, now()) &&
  places.some((place) => place.state === 'confirmed') &&
  (await passesOn(ctx, eventId))

/** What the page for passing on shows to whoever holds the link. Throws NotFound for a wrong one. */
export async function passingPage(ctx: Ctx, token: string) {
  const held = await holder(ctx, token)
  const { registration } = held
  const { domains, organisations } = await institutionOf(ctx.db, ctx, registration)
  const why: NotPassable = !(await passesOn(ctx, registration.eventId))
    ? 'off'
    : !(await mayPassOn(ctx, registration))
      ? 'noPlace'
      : domains.length + organisations.length === 0
        ? 'nobody'
        : null
  return { registration, domains, why }
}

/** Those whom a confirmed personal address makes known; two are as good as none. */
export async function knownBy(db: Pick<Tx, 'person'>, email: string) {
  const known = await db.person.findMany({
    where: { addresses: { some: { email, kind: 'personal', endedAt: null, verifiedAt: { not: null } } } },
    select: { id: true, givenName: true, familyName: true },
    take: 2,
  })
  return known.length === 1 ? (known[0] ?? null) : null
}

/**
 * What a colleague sees who opens the link of their mail; null when the place is not to be had any more. Throws NotFound
 * for a link that is none of ours, and for one of another network.
 */
export async function takingPage(ctx: Ctx, sealed: string) {
  const pass = openPass(sealed, now())
  const registration =
    pass &&
    (await ctx.db.registration.findFirst({ where: { id: pass.registration }, select: wholeRegistration }))
  if (!pass || !registration) throw notFound('registration.link')
  if (registration.version !== pass.version || !(await mayPassOn(ctx, registration))) return null
  const known = await knownBy(ctx.db, pass.email)
  return { pass, registration, from: fullName(registration.person), known: known && fullName(known) }
}
