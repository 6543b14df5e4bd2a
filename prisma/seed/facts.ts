import { kindId } from './memberships'
import { institutionalMemberships, people, personalMemberships } from './people'
import { stableId } from './stable'

type Told = [
  kind: 'applied' | 'admitted' | 'suspended' | 'resumed' | 'resigned' | 'ended' | 'joined' | 'honoured',
  on: string,
  note?: string,
]

/** What happened to invented members after they joined: every kind of fact is told at least once. */
const institutions: Record<string, Told[]> = {
  'negz Gemeinde Kleinmuster': [
    ['suspended', '2023-05-01', 'Haushaltssperre'],
    ['resumed', '2024-01-01', 'Haushalt beschlossen'],
  ],
  'negz Rechenwerk eG': [['suspended', '2026-02-01', 'Auf eigenen Wunsch, bis zum Umzug']],
  'negz Datenbrücke AG': [['resigned', '2026-12-31', 'Fristgerecht am 12. August gekündigt']],
  'negz Beratung Klar & Partner': [
    ['resigned', '2024-12-31'],
    ['applied', '2025-09-15'],
    ['admitted', '2025-10-20', 'Umlaufbeschluss'],
    ['joined', '2026-01-01'],
  ],
  'next Unfallkasse Musterland': [['ended', '2025-07-01', 'Zusammengelegt mit einer anderen Kasse']],
  'next Landkreis Seenland': [['suspended', '2026-06-01']],
}

/** Two honorary members of NEGZ, without dues and vote. */
const honoured = people
  .filter(({ slug }) => slug === 'negz')
  .filter((_, n) => n === 20 || n === 61)
  .map((person) => ({ ...person, membership: stableId(`membership honorary ${person.id}`) }))
export const honoraryMemberships = honoured.map(({ membership, networkId, id }) => ({
  id: membership,
  networkId,
  personId: id,
  kindId: kindId('negz', 'honorary'),
}))

const fact = (networkId: string, membershipId: string, [kind, on, note]: Told) => ({
  id: stableId(`fact ${kind} ${on} ${membershipId}`),
  networkId,
  membershipId,
  kind,
  on: new Date(on),
  note: note ?? null,
  byName: 'Demodaten',
})

/** Every eleventh person who joined by themselves left again at the end of a year. */
const leavers = personalMemberships.filter((_, n) => n % 11 === 6)

export const laterFacts = [
  ...institutionalMemberships.flatMap((m) =>
    (institutions[`${m.slug} ${m.name}`] ?? []).map((told) => fact(m.networkId, m.id, told)),
  ),
  ...leavers.map((m) => fact(m.networkId, m.id, ['resigned', '2025-12-31'])),
  ...honoured.flatMap(({ networkId, membership }) => [
    fact(networkId, membership, ['joined', '2025-10-09']),
    fact(networkId, membership, [
      'honoured',
      '2025-10-09',
      'Für den Aufbau des Netzwerks, Beschluss der Mitgliederversammlung',
    ]),
  ]),
]
