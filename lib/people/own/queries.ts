import type { Ctx } from '@/lib/access/context'
import { notFound } from '@/lib/errors'

/** Whoever is signed in as a person of this network; NotFound for everybody else. */
export function ownId(ctx: Ctx): string {
  if (!ctx.actor.personId || !ctx.actor.loginId) throw notFound()
  return ctx.actor.personId
}

/** Everything that the network keeps of the reader and shows to them; null when it does not know them. */
export async function ownRecord(ctx: Ctx) {
  const { personId } = ctx.actor
  if (!personId) return null
  return ctx.db.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      version: true,
      title: true,
      givenName: true,
      familyName: true,
      language: true,
      phone: true,
      photoId: true,
      topics: true,
      offers: true,
      seeks: true,
      visibility: true,
      createdAt: true,
      addresses: {
        where: { endedAt: null },
        orderBy: [{ kind: 'asc' }, { id: 'asc' }],
        select: { id: true, kind: true, email: true, verifiedAt: true, bouncedAt: true },
      },
      affiliations: {
        orderBy: [{ to: { sort: 'desc', nulls: 'first' } }, { from: 'desc' }],
        select: {
          id: true,
          function: true,
          coordinates: true,
          from: true,
          to: true,
          confirmedAt: true,
          confirmedBy: true,
          endReason: true,
          organisation: { select: { id: true, name: true } },
        },
      },
      memberships: {
        orderBy: { createdAt: 'asc' },
        select: {
          id: true,
          number: true,
          kind: { select: { name: true } },
          facts: { orderBy: { on: 'asc' }, select: { kind: true, on: true } },
        },
      },
      mandates: {
        orderBy: [{ to: { sort: 'desc', nulls: 'first' } }, { from: 'desc' }],
        select: {
          id: true,
          kind: true,
          from: true,
          to: true,
          confirmedAt: true,
          endReason: true,
          membership: {
            select: { organisation: { select: { name: true } } },
          },
        },
      },
      positions: {
        orderBy: { from: 'desc' },
        select: { id: true, kind: true, label: true, from: true, to: true },
      },
      groups: {
        orderBy: { id: 'asc' },
        select: {
          id: true,
          role: true,
          from: true,
          to: true,
          requestedAt: true,
          invitedAt: true,
          group: { select: { slug: true, name: true } },
        },
      },
    },
  })
}
export type OwnRecord = NonNullable<Awaited<ReturnType<typeof ownRecord>>>
