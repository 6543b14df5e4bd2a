import type { Ctx, NetworkId } from '@/lib/access/context'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { type Fact, type MembershipStatus, statusOn } from './status'

/** Memberships whose last word on a day is not an end although there was one, or a suspension, before: few. */
export type Turned = ReadonlyMap<string, MembershipStatus>

/**
 * Most memberships can be told by which facts they have. Those that were suspended, or ended and came back, are asked of
 * the one rule, by id: a small part of any register. Those whose last word is an end are not among them.
 */
export async function turnedOn(network: NetworkId, day: Date): Promise<Turned> {
  const rows = await db.$queryRaw<{ id: string; facts: { kind: Fact['kind']; on: string }[] }[]>`
    WITH due AS (
      SELECT "membershipId" AS id, "kind", "on", "kind" IN ('resigned', 'ended') AS ends,
        CASE WHEN "kind" = 'resigned' THEN "on" + 1 ELSE "on" END AS counts
      FROM "MembershipFact" WHERE "networkId" = ${network}::uuid AND "kind" <> 'honoured'
    )
    SELECT id, json_agg(json_build_object('kind', "kind", 'on', "on")) AS facts
    FROM due WHERE counts <= ${day}::date GROUP BY id
    HAVING bool_or(ends OR "kind" = 'suspended')
      AND COALESCE(MAX(counts) FILTER (WHERE NOT ends), '-infinity') >= COALESCE(MAX(counts) FILTER (WHERE ends), '-infinity')`
  return new Map(
    rows.map(({ id, facts }) => [
      id,
      statusOn(
        facts.map(({ kind, on }) => ({ kind, on: new Date(on) })),
        day,
      ),
    ]),
  )
}

/** A where fragment for memberships of a status on a day; a test holds it against statusOn. */
export function ofStatus(status: MembershipStatus, day: Date, turned: Turned): Prisma.MembershipWhereInput {
  const by = (kind: Fact['kind']): Prisma.MembershipFactWhereInput =>
    kind === 'resigned' ? { kind, on: { lt: day } } : { kind, on: { lte: day } }
  const some = (kind: Fact['kind']): Prisma.MembershipWhereInput => ({ facts: { some: by(kind) } })
  const never = (...kinds: Fact['kind'][]): Prisma.MembershipWhereInput => ({
    facts: { none: { OR: kinds.map(by) } },
  })
  const simple: Record<MembershipStatus, Prisma.MembershipWhereInput> = {
    none: never('applied', 'admitted', 'joined', 'ended', 'resigned'),
    applied: { AND: [some('applied'), never('admitted', 'joined', 'suspended', 'ended', 'resigned')] },
    admitted: { AND: [some('admitted'), never('joined', 'suspended', 'ended', 'resigned')] },
    active: { AND: [some('joined'), never('suspended', 'ended', 'resigned')] },
    suspended: { id: { in: [] } },
    ended: { OR: [some('ended'), some('resigned')] },
  }
  const ids = [...turned].filter(([, is]) => is === status).map(([id]) => id)
  const others = [...turned].filter(([, is]) => is !== status).map(([id]) => id)
  if (status === 'none' || status === 'ended') return { AND: [simple[status], { id: { notIn: others } }] }
  return { OR: [simple[status], { id: { in: ids } }] }
}

/** The same in one go, for a list of memberships. */
export const membershipsOfStatus = async (ctx: Ctx, status: MembershipStatus, day: Date) =>
  ofStatus(status, day, await turnedOn(ctx.network.id, day))
