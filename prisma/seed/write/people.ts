import { db } from '@/lib/db'
import { honoraryMemberships, laterFacts } from '../facts'
import { coordinatingAffiliations } from '../mandates'
import { kindId } from '../memberships'
import { organisations, units } from '../organisations'
import { affiliations, institutionalMemberships, people, personalMemberships } from '../people'
import { stableId } from '../stable'

const began = new Date('2026-03-01T09:00:00Z')
const factId = (membership: string) => stableId(`fact joined ${membership}`)

export async function writePeople() {
  await db.organisation.createMany({ data: organisations.map(({ slug: _, invented: __, ...row }) => row) })
  await db.organisation.createMany({ data: units })
  await db.person.createMany({
    data: people.map(({ slug: _, email: __, organisation: ___, job: ____, ...row }) => row),
  })
  await db.address.createMany({
    data: people.map((p) => ({
      id: stableId(`address ${p.id}`),
      networkId: p.networkId,
      personId: p.id,
      email: p.email,
      verifiedAt: began,
    })),
  })
  await db.affiliation.createMany({
    data: affiliations.map((one) => ({ ...one, coordinates: coordinatingAffiliations.has(one.id) })),
  })
  await db.membership.createMany({
    data: institutionalMemberships.map(({ slug, name: _, joined: __, ...m }) => ({
      ...m,
      kindId: kindId(slug, slug === 'ozg-mitte' ? 'partner' : 'institutional'),
    })),
  })
  await db.membership.createMany({
    data: personalMemberships.map(({ slug, joined: _, ...m }) => ({
      ...m,
      kindId: kindId(slug, slug === 'n3gz' ? 'free' : 'personal'),
    })),
  })
  await db.membershipFact.createMany({
    data: [...institutionalMemberships, ...personalMemberships].map((m) => ({
      id: factId(m.id),
      networkId: m.networkId,
      membershipId: m.id,
      kind: 'joined' as const,
      on: m.joined,
    })),
  })
  await db.membership.createMany({ data: honoraryMemberships })
  await db.membershipFact.createMany({ data: laterFacts })
}
