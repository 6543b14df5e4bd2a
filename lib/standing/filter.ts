import type { Ctx, NetworkId } from '@/lib/access/context'
import { db } from '@/lib/db'
import { ofStatus, turnedOn } from '@/lib/memberships/by-status'
import type { MandateKind, Prisma } from '@/prisma/generated/client'
import { inheritedKinds, noteAsked } from './parent'

type Kind = {
  id: string
  votes: number
  affiliationGives: unknown
  mandateRules: { kind: MandateKind; votes: number; gives: unknown }[]
}
const gives = (json: unknown) => Array.isArray(json) && json.includes('access')

/** Fragments for one network on a day; every one stays the same length however many people there are. */
export async function fragments(networkId: NetworkId, day: Date) {
  const [kinds, turned] = await Promise.all([
    db.membershipKind.findMany({
      where: { networkId },
      select: {
        id: true,
        votes: true,
        affiliationGives: true,
        mandateRules: { select: { kind: true, votes: true, gives: true } },
      },
    }),
    turnedOn(networkId, day),
  ])
  const active = ofStatus('active', day, turned)
  const holds = { from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }], confirmedAt: { not: null } }
  const own = (wanted: (kind: Kind) => boolean): Prisma.PersonWhereInput => ({
    memberships: { some: { AND: [{ kindId: { in: kinds.filter(wanted).map(({ id }) => id) } }, active] } },
  })
  /** A rule belongs to a kind of membership and a kind of mandate, so the pairs are named one by one. */
  const mandate = (wanted: (rule: Kind['mandateRules'][number]) => boolean): Prisma.PersonWhereInput => {
    const pairs = kinds.flatMap(({ id, mandateRules }) =>
      mandateRules
        .filter(wanted)
        .map(({ kind }) => ({ kind, membership: { AND: [{ kindId: id }, active] } })),
    )
    return { mandates: { some: { AND: [holds, { OR: pairs }] } } }
  }
  const giving = kinds.filter((kind) => gives(kind.affiliationGives)).map(({ id }) => id)
  const ofMember = { memberships: { some: { AND: [{ kindId: { in: giving } }, active] } } }
  const affiliation: Prisma.PersonWhereInput = {
    affiliations: { some: { AND: [holds, { organisation: { OR: [ofMember, { parent: ofMember }] } }] } },
  }
  return {
    member: [own(() => true), mandate((rule) => gives(rule.gives)), affiliation],
    voter: [own((kind) => kind.votes > 0), mandate((rule) => rule.votes > 0)],
  }
}

/** Members of the parent network, found through the login that both rows share; logged like every such question. */
export async function inheriting(ctx: Ctx, day: Date): Promise<Prisma.PersonWhereInput[]> {
  const parent = ctx.network.parentId as NetworkId | null
  if (!parent || (await inheritedKinds(ctx.network)).length === 0) return []
  await noteAsked(ctx.network, parent)
  const { member } = await fragments(parent, day)
  return [{ login: { people: { some: { AND: [{ networkId: parent }, { OR: member }] } } } }]
}
