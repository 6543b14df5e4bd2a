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
  audience?: { sectors?: string[]; levels?: string[] }
  admission?: { by: 'board' | 'one'; days: number; quorum: number | null }
  welcome?: { de: string; en: string }
  mandates?: {
    kind: 'voting_delegate' | 'deputy' | 'ordinary' | 'junior'
    count: number
    votes?: number
    gives: string[]
  }[]
}

const staff = ['price', 'access']
const mandates: Kind['mandates'] = [
  { kind: 'voting_delegate', count: 1, votes: 1, gives: staff },
  { kind: 'deputy', count: 1, gives: staff },
  { kind: 'ordinary', count: 3, gives: staff },
  { kind: 'junior', count: 2, gives: staff },
]
const board = (days: number, quorum: number | null = null) => ({ by: 'board' as const, days, quorum })
const office = (days: number) => ({ by: 'one' as const, days, quorum: null })

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
    admission: board(14, 3),
    welcome: {
      de: 'Schön, dass Sie dabei sind. Benennen Sie als Nächstes, wer Ihre Mandate wahrnimmt: Alle bestätigen mit ihrem eigenen Link.',
      en: 'Good to have you with us. Next, please name who takes up your mandates: everybody confirms by a link of their own.',
    },
  },
  {
    slug: 'negz',
    key: 'personal',
    name: { de: 'Persönliche Mitgliedschaft', en: 'Personal membership' },
    holder: 'person',
    votes: 1,
    duesCents: 12_000,
    admission: office(14),
    welcome: {
      de: 'Schön, dass Sie dabei sind. In der Mitgliederversammlung haben Sie eine Stimme.',
      en: 'Good to have you with us. You have a vote in the general meeting.',
    },
  },
  {
    slug: 'negz',
    key: 'honorary',
    name: { de: 'Ehrenmitgliedschaft', en: 'Honorary membership' },
    holder: 'person',
    admission: board(30),
  },
  // N3GZ inherits nothing from NEGZ, its parent: whoever registers there freely is a member there, being a member of NEGZ
  // is something else. And no age limit: it says of itself that it is for the young and the young at heart.
  {
    slug: 'n3gz',
    key: 'free',
    name: { de: 'Freie Mitgliedschaft', en: 'Free membership' },
    holder: 'person',
    open: true,
    welcome: {
      de: 'Schön, dass Sie dabei sind. Der nächste Termin steht im Kalender, und wer mitmachen will, meldet sich einfach im Team.',
      en: 'Good to have you with us. The next date is in the calendar, and whoever wants to help simply writes to the team.',
    },
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
    admission: board(10),
  },
  {
    slug: 'next',
    key: 'personal',
    name: { de: 'Persönliche Mitgliedschaft', en: 'Personal membership' },
    holder: 'person',
    votes: 1,
    duesCents: 6_000,
    audience: { sectors: ['administration'] },
    admission: office(10),
  },
  {
    slug: 'ozg-mitte',
    key: 'partner',
    name: { de: 'Partnerschaft eines Landes', en: 'Partnership of a state' },
    holder: 'institution',
    affiliationGives: ['access'],
    mandates: [
      { kind: 'voting_delegate', count: 1, votes: 1, gives: ['access'] },
      { kind: 'deputy', count: 2, gives: ['access'] },
    ],
    admission: board(30),
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
  admission: {},
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
    gives: rule.gives,
  })),
)
