import { db } from '@/lib/db'
import { accounts, affiliated, operator } from '../accounts'
import { demoMandates } from '../mandates'
import { kindId } from '../memberships'
import { institutionalMemberships } from '../people'
import { stableId } from '../stable'

const began = new Date('2026-03-01T09:00:00Z')
const factId = (membership: string) => stableId(`fact joined ${membership}`)

export async function writeAccounts() {
  await db.login.create({
    data: { id: operator.loginId, email: operator.email, operatorSince: began, verifiedAt: began },
  })
  await db.login.createMany({
    data: accounts.map((a) => ({ id: a.loginId, email: a.email, verifiedAt: began })),
  })
  await db.person.createMany({
    data: accounts.map(({ personId: id, networkId: network, loginId, givenName, familyName }) => ({
      id,
      networkId: network,
      loginId,
      givenName,
      familyName,
    })),
  })
  const of = (a: (typeof accounts)[number]) => ({ networkId: a.networkId, personId: a.personId })
  await db.address.createMany({
    data: accounts.map((a) => ({
      id: stableId(`address ${a.email}`),
      ...of(a),
      email: a.email,
      verifiedAt: began,
    })),
  })
  await db.grant.createMany({
    data: accounts.flatMap((a) =>
      a.role
        ? [{ id: stableId(`grant ${a.email}`), ...of(a), role: a.role, from: began, byName: 'Demodaten' }]
        : [],
    ),
  })
  await db.affiliation.createMany({
    data: accounts
      .filter((a) => affiliated(a.name))
      .map((a) => ({
        id: stableId(`affiliation ${a.email}`),
        ...of(a),
        organisationId: a.organisationId,
        function: 'Sachgebietsleitung Digitale Dienste',
        coordinates: a.name === 'coordinator',
        from: new Date('2024-01-01'),
        confirmedAt: began,
        confirmedBy: 'coordinator',
      })),
  })
  const joining = accounts.filter((a) => a.slug === 'n3gz' && affiliated(a.name))
  await db.membership.createMany({
    data: joining.map((a) => ({
      id: stableId(`membership ${a.email}`),
      ...of(a),
      kindId: kindId('n3gz', 'free'),
    })),
  })
  await db.membershipFact.createMany({
    data: joining.map((a) => ({
      id: factId(a.email),
      networkId: a.networkId,
      membershipId: stableId(`membership ${a.email}`),
      kind: 'joined' as const,
      on: new Date('2026-01-15'),
    })),
  })
  const delegates = accounts.filter((a) => a.name === 'delegate')
  await db.mandate.createMany({
    data: delegates.flatMap((a) => {
      const membership = institutionalMemberships.find((m) => m.organisationId === a.organisationId)
      return membership
        ? [
            {
              id: stableId(`mandate ${a.email}`),
              ...of(a),
              membershipId: membership.id,
              kind: 'voting_delegate' as const,
              from: new Date('2026-03-01'),
              confirmedAt: began,
            },
          ]
        : []
    }),
  })
  await db.mandate.createMany({ data: demoMandates })
}
