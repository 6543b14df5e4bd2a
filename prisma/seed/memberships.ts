import { stableId } from './stable'

type Kind = {
  slug: string
  key: string
  name: { de: string; en: string }
  holder: 'person' | 'institution'
  votes?: number
  duesCents?: number
  open?: boolean
  affiliationGives?: string[]
  audience?: { sectors?: string[] }
  mandates?: { kind: 'voting_delegate' | 'deputy' | 'ordinary' | 'junior'; count: number; votes?: number }[]
}

const mandates: Kind['mandates'] = [
  { kind: 'voting_delegate', count: 1, votes: 1 },
  { kind: 'deputy', count: 1 },
  { kind: 'ordinary', count: 3 },
  { kind: 'junior', count: 2 },
]
const staff = ['price', 'access']

/** Kinds of membership per network. NEGZ's and NExT's real dues are not known: every figure is invented. */
const kinds: Kind[] = [
  {
    slug: 'negz',
    key: 'institutional',
    name: { de: 'Institutionelle Mitgliedschaft', en: 'Institutional membership' },
    holder: 'institution',
    duesCents: 120_000,
    affiliationGives: staff,
    mandates,
  },
  {
    slug: 'negz',
    key: 'personal',
    name: { de: 'Persönliche Mitgliedschaft', en: 'Personal membership' },
    holder: 'person',
    votes: 1,
    duesCents: 12_000,
  },
  {
    slug: 'negz',
    key: 'honorary',
    name: { de: 'Ehrenmitgliedschaft', en: 'Honorary membership' },
    holder: 'person',
  },
  {
    slug: 'n3gz',
    key: 'free',
    name: { de: 'Freie Mitgliedschaft', en: 'Free membership' },
    holder: 'person',
    open: true,
  },
  {
    slug: 'next',
    key: 'institutional',
    name: { de: 'Institutionelle Mitgliedschaft', en: 'Institutional membership' },
    holder: 'institution',
    duesCents: 90_000,
    affiliationGives: staff,
    audience: { sectors: ['administration'] },
    mandates,
  },
  {
    slug: 'next',
    key: 'personal',
    name: { de: 'Persönliche Mitgliedschaft', en: 'Personal membership' },
    holder: 'person',
    votes: 1,
    duesCents: 6_000,
    audience: { sectors: ['administration'] },
  },
  {
    slug: 'ozg-mitte',
    key: 'partner',
    name: { de: 'Partnerschaft eines Landes', en: 'Partnership of a state' },
    holder: 'institution',
    affiliationGives: ['access'],
    mandates: [
      { kind: 'voting_delegate', count: 1, votes: 1 },
      { kind: 'deputy', count: 2 },
    ],
  },
]

export const kindId = (slug: string, key: string) => stableId(`kind ${slug} ${key}`)

export const membershipKinds = kinds.map(({ slug, mandates: _, ...kind }, position) => ({
  id: kindId(slug, kind.key),
  networkId: stableId(`network ${slug}`),
  position,
  votes: 0,
  duesCents: 0,
  open: false,
  affiliationGives: [],
  audience: {},
  ...kind,
}))

export const mandateRules = kinds.flatMap(({ slug, key, mandates: rules = [] }) =>
  rules.map((rule) => ({
    id: stableId(`rule ${slug} ${key} ${rule.kind}`),
    networkId: stableId(`network ${slug}`),
    membershipKindId: kindId(slug, key),
    kind: rule.kind,
    count: rule.count,
    votes: rule.votes ?? 0,
  })),
)
