import { accounts } from './accounts'
import { groupId } from './groups'
import { organisationId } from './organisations'
import { people } from './people'
import { stableId } from './stable'

// What happens in two groups, all of it invented: who leads with which term and for whom, who asks, who is invited, how far
// the work has come, and what was written down.

const account = (email: string) => accounts.find((one) => one.email === email)?.personId ?? ''
const nth = (slug: string, n: number) => people.filter((one) => one.slug === slug)[n]?.id ?? ''

type Place = {
  role?: 'lead' | 'colead' | 'member'
  organisationId?: string
  from?: string
  to?: string
  requestedAt?: string
  invitedAt?: string
}
const inGroup = (slug: string, key: string, personId: string, place: Place) => {
  const { from, to, requestedAt, invitedAt, ...rest } = place
  const date = (text?: string) => (text ? new Date(text) : null)
  return {
    id: stableId(`group ${key} life ${personId}`),
    networkId: stableId(`network ${slug}`),
    groupId: groupId(slug, key),
    personId,
    ...rest,
    from: date(from),
    to: date(to),
    requestedAt: date(requestedAt),
    invitedAt: date(invitedAt),
  }
}

const diversity = (personId: string, place: Place) => inGroup('negz', 'ak-diversity', personId, place)
const forms = (personId: string, place: Place) => inGroup('ozg-mitte', 'werkstatt-formulare', personId, place)

export const groupPlaces = [
  diversity(account('delegate@negz.example'), {
    role: 'lead',
    organisationId: organisationId('negz', 'Stadt Musterhausen'),
    from: '2026-01-15',
    to: '2028-01-14',
  }),
  diversity(account('lead@negz.example'), { role: 'colead', from: '2026-01-15', to: '2028-01-14' }),
  diversity(nth('negz', 3), { role: 'lead', from: '2024-01-15', to: '2026-01-14' }),
  diversity(nth('negz', 8), { from: '2026-02-10' }),
  diversity(nth('negz', 12), { from: '2026-05-04' }),
  diversity(account('participant@negz.example'), { requestedAt: '2026-11-12T09:20:00Z' }),
  diversity(nth('negz', 17), { invitedAt: '2026-11-05T14:00:00Z' }),
  forms(account('coordinator@ozg-mitte.example'), {
    role: 'lead',
    organisationId: organisationId('ozg-mitte', 'Landesrechenzentrum Beispiel'),
    from: '2026-03-01',
    to: '2027-08-31',
  }),
  forms(account('lead@ozg-mitte.example'), { role: 'colead', from: '2026-03-01', to: '2027-08-31' }),
  forms(nth('ozg-mitte', 2), { from: '2026-03-01' }),
  forms(nth('ozg-mitte', 5), { from: '2026-04-20' }),
  forms(nth('ozg-mitte', 9), { requestedAt: '2026-11-16T07:45:00Z' }),
]

const stage = (position: number, de: string, en: string, reachedOn?: string) => ({
  id: stableId(`stage werkstatt-formulare ${position}`),
  networkId: stableId('network ozg-mitte'),
  groupId: groupId('ozg-mitte', 'werkstatt-formulare'),
  name: { de, en },
  position,
  reachedOn: reachedOn ? new Date(reachedOn) : null,
})

export const groupStages = [
  stage(1, 'Gemeinsames Datenblatt', 'Common data sheet', '2026-06-18'),
  stage(2, 'Probelauf in drei Kommunen', 'Trial in three municipalities'),
  stage(3, 'Leitfaden für alle', 'Guide for everybody'),
]

type Paper = {
  slug: string
  key: string
  title: { de: string; en: string }
  visibility: 'group' | 'members' | 'public'
  byName: string
  at: string
  lines: string[]
}

export const groupPapers: Paper[] = [
  {
    slug: 'negz',
    key: 'ak-diversity',
    title: { de: 'Arbeitsprogramm', en: 'Work programme' },
    visibility: 'public',
    byName: 'Tobias Renn',
    at: '2026-02-03T10:00:00Z',
    lines: [
      'Arbeitsprogramm',
      'AK Diversity (erfundenes Beispiel)',
      '1. Wer auf unseren Podien spricht: wir zählen und zeigen es.',
      '2. Eine Liste von Menschen, die gern gefragt werden.',
      '3. Ein Gespräch im Quartal, offen für alle.',
    ],
  },
  {
    slug: 'negz',
    key: 'ak-diversity',
    title: { de: 'Notizen vom September-Treffen', en: 'Notes of the September meeting' },
    visibility: 'group',
    byName: 'Aylin Demir',
    at: '2026-09-22T15:30:00Z',
    lines: [
      'Notizen vom September-Treffen',
      'Nur für die Gruppe (erfundenes Beispiel)',
      'Die Zählung der Podien ist fertig, der Text dazu fehlt noch.',
      'Nächstes Treffen: im Dezember, online.',
    ],
  },
]
