import { type Actor, type Ctx, can } from '@/lib/access/context'
import { notFound } from '@/lib/errors'
import { lineOf, type Reader } from './institution'

/**
 * Who may name, confirm and end for an organisation: its institution coordinator, the coordinator of what it is a unit
 * of, and the office. `line` is the organisation with everything above it. A coordinator need not be a delegate.
 */
export const mayCoordinate = (actor: Actor, line: readonly string[]) =>
  can(actor, 'people.write') || line.some((id) => actor.standing.coordinates.includes(id))

/** Throws NotFound for an organisation of another network and to somebody who does not coordinate it alike. */
export async function authorizeInstitution(tx: Reader, ctx: Ctx, organisationId: string): Promise<string[]> {
  const line = await lineOf(tx, organisationId)
  if (!mayCoordinate(ctx.actor, line)) throw notFound()
  return line
}
