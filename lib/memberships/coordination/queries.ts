import { type Ctx, can } from '@/lib/access/context'
import { Refusal } from '@/lib/errors'
import { isId } from '@/lib/ids'
import { holdsOn, todayIn } from './dates'
import { withUnits } from './institution'
import { authorizeInstitution } from './policy'

const name = { id: true, title: true, givenName: true, familyName: true } as const

/** The institutions that the reader coordinates, by name. */
export const institutionsOf = (ctx: Ctx) =>
  ctx.db.organisation.findMany({
    where: { id: { in: [...ctx.actor.standing.coordinates] } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, parent: { select: { name: true } } },
  })

/** True where an id in an address is an organisation's of this network: its coordinator may yet sign in. */
export const isInstitution = async (ctx: Ctx, id: string) =>
  isId(id) && (await ctx.db.organisation.count({ where: { id } })) > 0

/** Nothing for whoever may not look after it: a foreign, a hidden and a nonexistent institution answer alike. */
async function unlessRefused<T>(run: () => Promise<T>): Promise<T | null> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/**
 * An institution as its coordinator and the office see it: memberships with their mandates, and everybody who works,
 * asks, is invited or worked there or in one of its units. Names and functions, no addresses. Null for everybody else.
 */
export const institution = (ctx: Ctx, organisationId: string) =>
  unlessRefused(async () => {
    if (!isId(organisationId)) return null
    if (!can(ctx.actor, 'people.read')) await authorizeInstitution(ctx.db, ctx, organisationId)
    const [organisation, memberships, affiliations] = await Promise.all([
      ctx.db.organisation.findUnique({
        where: { id: organisationId },
        select: { id: true, name: true, mailDomain: true, parent: { select: { id: true, name: true } } },
      }),
      membershipsOf(ctx, organisationId),
      affiliationsOf(ctx, organisationId),
    ])
    return organisation && { organisation, memberships, affiliations }
  })
export type Institution = NonNullable<Awaited<ReturnType<typeof institution>>>
export type InstitutionMembership = Institution['memberships'][number]
export type HeldMandate = InstitutionMembership['mandates'][number]
export type Colleague = Institution['affiliations'][number]

const membershipsOf = (ctx: Ctx, organisationId: string) =>
  ctx.db.membership.findMany({
    where: { organisationId },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      number: true,
      facts: { select: { kind: true, on: true }, orderBy: { on: 'asc' } },
      kind: {
        select: {
          name: true,
          affiliationGives: true,
          mandateRules: { orderBy: { kind: 'asc' }, select: { kind: true, count: true, votes: true } },
        },
      },
      mandates: {
        orderBy: [{ slot: 'asc' }, { from: 'desc' }],
        select: {
          id: true,
          kind: true,
          slot: true,
          from: true,
          to: true,
          confirmedAt: true,
          invitedAt: true,
          endReason: true,
          person: { select: name },
        },
      },
    },
  })

const affiliationsOf = async (ctx: Ctx, organisationId: string) =>
  ctx.db.affiliation.findMany({
    where: { organisationId: { in: await withUnits(ctx.db, organisationId) } },
    orderBy: [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { id: 'asc' }],
    take: 2000,
    select: {
      id: true,
      function: true,
      coordinates: true,
      from: true,
      to: true,
      confirmedAt: true,
      confirmedBy: true,
      invitedAt: true,
      endReason: true,
      organisation: { select: { id: true, name: true } },
      person: { select: name },
    },
  })

/** The colleagues of an institution who can be named or take over: confirmed, working there today, each once. */
export async function colleagueChoices(ctx: Ctx, organisationId: string) {
  const works = { organisationId: { in: await withUnits(ctx.db, organisationId) } }
  return ctx.db.person.findMany({
    where: { affiliations: { some: { ...works, confirmedAt: { not: null }, ...holdsOn(todayIn(ctx)) } } },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    take: 2000,
    select: name,
  })
}

/** Those who could coordinate an institution: their confirmed affiliation with it today, not yet coordinating. */
export const coordinationChoices = (ctx: Ctx, organisationId: string) =>
  ctx.db.affiliation.findMany({
    where: {
      organisationId,
      coordinates: false,
      confirmedAt: { not: null },
      ...holdsOn(todayIn(ctx)),
    },
    orderBy: [{ person: { familyName: 'asc' } }, { id: 'asc' }],
    take: 2000,
    select: { id: true, person: { select: name } },
  })
