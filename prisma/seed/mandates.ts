import { accounts } from './accounts'
import { affiliations, institutionalMemberships, people } from './people'
import { stableId } from './stable'

const confirmedAt = new Date('2026-03-01T09:00:00Z')

/**
 * The institutions of the demo delegates: who was delegate before them, an ordinary mandate that is held, and one that is
 * named and not yet confirmed. The other mandates are free.
 */
export const demoMandates = accounts
  .filter(({ name }) => name === 'delegate')
  .flatMap(({ slug, networkId, organisationId }) => {
    const membership = institutionalMemberships.find((one) => one.organisationId === organisationId)
    const works = affiliations.filter((one) => one.organisationId === organisationId && one.confirmedAt)
    const staff = people.filter(({ id }) => works.some(({ personId }) => personId === id))
    const [past, ordinary, named] = staff
    if (!membership || !past) return []
    const base = (key: string) => ({
      id: stableId(`mandate ${slug} ${key}`),
      networkId,
      membershipId: membership.id,
      slot: 1,
    })
    const former = {
      ...base('former delegate'),
      personId: past.id,
      kind: 'voting_delegate' as const,
      from: new Date('2021-04-01'),
      to: new Date('2026-02-28'),
      confirmedAt,
      endReason: 'resigned',
    }
    if (slug === 'ozg-mitte' || !ordinary || !named) return [former]
    const from = new Date('2026-03-01')
    return [
      former,
      { ...base('ordinary'), personId: ordinary.id, kind: 'ordinary' as const, from, confirmedAt },
      {
        ...base('named'),
        personId: named.id,
        kind: 'ordinary' as const,
        from: new Date('2026-11-01'),
        slot: 2,
        invitedAt: new Date('2026-10-28T09:00:00Z'),
      },
    ]
  })

const looked = new Set(
  accounts.flatMap(({ name, organisationId }) => (name === 'coordinator' ? [organisationId] : [])),
)
const members = new Set(institutionalMemberships.map(({ organisationId }) => organisationId))

/** One of the people of every other member institution coordinates its membership: ids of their affiliations. */
export const coordinatingAffiliations = new Set(
  [...members]
    .filter((organisationId) => !looked.has(organisationId))
    .flatMap(
      (organisationId) =>
        affiliations.find((one) => one.organisationId === organisationId && one.confirmedAt)?.id ?? [],
    ),
)
