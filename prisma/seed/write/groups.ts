import { db } from '@/lib/db'
import { accounts } from '../accounts'
import { groupId, groups } from '../groups'
import { organisationId } from '../organisations'
import { people } from '../people'
import { stableId } from '../stable'

const networkId = (slug: string) => stableId(`network ${slug}`)

/** Offices as the seeds state them, by name: these people have no account and do nothing here. */
const positions = [
  { slug: 'next', name: 'Markus Richter', kind: 'initiator', label: { de: 'Initiator', en: 'Initiator' } },
  { slug: 'next', name: 'Klaus Vitt', kind: 'patron', label: { de: 'Schirmherrschaft', en: 'Patron' } },
  {
    slug: 'next',
    name: 'Jürgen Renfer',
    kind: 'founding_member',
    label: { de: 'Gründungsmitglied', en: 'Founding member' },
  },
]

export async function writeGroups() {
  await db.group.createMany({ data: groups })
  await db.position.createMany({
    data: [
      ...positions.map(({ slug, ...p }) => ({
        id: stableId(`position ${p.name}`),
        networkId: networkId(slug),
        ...p,
      })),
      {
        id: stableId('position coordination'),
        networkId: networkId('next'),
        organisationId: organisationId('next', 'Abteilung Infrastruktur und IT'),
        kind: 'coordinating_unit',
        label: { de: 'Koordination', en: 'Coordinating unit' },
      },
    ],
  })
  const leads = { next: 'cloud', negz: 'ak-cdo-zirkel', n3gz: 'barcamp-team', 'ozg-mitte': 'ag-plattform' }
  await db.groupPerson.createMany({
    data: [
      ...Object.entries(leads).flatMap(([slug, key]) => [
        ...accounts
          .filter((a) => a.slug === slug && ['lead', 'participant'].includes(a.name))
          .map((a) => ({
            id: stableId(`group ${key} ${a.email}`),
            networkId: a.networkId,
            groupId: groupId(slug, key),
            personId: a.personId,
            role: a.name === 'lead' ? ('lead' as const) : ('member' as const),
            from: new Date('2026-03-01'),
          })),
        ...people
          .filter((p, n) => p.slug === slug && n % 4 === 1)
          .map((p) => ({
            id: stableId(`group ${key} ${p.id}`),
            networkId: p.networkId,
            groupId: groupId(slug, key),
            personId: p.id,
            from: new Date('2026-04-01'),
          })),
      ]),
      {
        id: stableId('group cloud co-lead'),
        networkId: networkId('next'),
        groupId: groupId('next', 'cloud'),
        name: 'Prof. Dr. Paul Rosenthal',
        role: 'colead' as const,
      },
    ],
  })
}
