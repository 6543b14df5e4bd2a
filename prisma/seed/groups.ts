import { stableId } from './stable'

type Entry = {
  slug: string
  key: string
  kind: 'community' | 'workshop' | 'working_group' | 'regional_group'
  name: { de: string; en: string }
  purpose: { de: string; en: string }
  entry?: 'open' | 'request' | 'invitation'
  goals?: { de: string; en: string }
  results?: { de: string; en: string }
  contact?: string
  participants?: boolean
  from?: string
  to?: string
}

const community = (key: string, de: string, en: string, about: [string, string]): Entry => ({
  slug: 'next',
  key,
  kind: 'community',
  name: { de, en },
  purpose: { de: about[0], en: about[1] },
  entry: 'open',
})

/** Seed 003 names only the range of the six workshops ("neue Technologien" to "neue Arbeitsweisen und Kommunikation"). */
const workshop = (key: string, de: string, en: string): Entry => ({
  slug: 'next',
  key: `werkstatt-${key}`,
  kind: 'workshop',
  name: { de: `Werkstatt ${de}`, en: `Workshop ${en}` },
  purpose: {
    de: 'Digitale Vorhaben innerhalb von wenigen Monaten entwickeln und erproben; die Leitung liegt bei einer beteiligten Behörde.',
    en: 'Develop and try out digital projects within a few months, led by a participating authority.',
  },
  entry: 'request',
  from: '2018-03-01',
  to: '2018-12-31',
})

const entries: Entry[] = [
  community('cloud', 'Cloud-Community', 'Cloud community', [
    'Wie kommt die Verwaltung in die Cloud, ohne ihre Souveränität zu verlieren? Austausch unter Beschäftigten der öffentlichen Verwaltung, sechs Treffen im Jahr.',
    'How does administration get into the cloud without losing its sovereignty? Exchange among public sector staff, six meetings a year.',
  ]),
  community('ki', 'Community KI', 'AI community', [
    'Künstliche Intelligenz und digitale Ethik in Behörden: was trägt, was nicht, und was wir voneinander lernen.',
    'Artificial intelligence and digital ethics in authorities: what works, what does not, and what we learn from each other.',
  ]),
  community('open-source', 'Community Open Source', 'Open source community', [
    'Offene Software beschaffen, betreiben, weitergeben.',
    'Procuring, running and passing on open software.',
  ]),
  workshop('technologien', 'Neue Technologien', 'new technologies'),
  workshop('arbeitsweisen', 'Arbeitsweisen', 'ways of working'),
  workshop('kommunikation', 'Kommunikation', 'communication'),
  workshop('daten', 'Daten', 'data'),
  workshop('prozesse', 'Prozesse', 'processes'),
  workshop('kompetenzen', 'Kompetenzen', 'skills'),
  {
    slug: 'next',
    key: 'stammtisch-leipzig',
    kind: 'regional_group',
    name: { de: 'Regionalgruppe Leipzig', en: 'Leipzig regional group' },
    purpose: {
      de: 'Der offene Stammtisch für Mitteldeutschland.',
      en: 'The open meet-up for central Germany.',
    },
    entry: 'open',
  },
  {
    slug: 'negz',
    key: 'ak-diversity',
    kind: 'working_group',
    name: { de: 'AK Diversity', en: 'Working group on diversity' },
    purpose: {
      de: 'Vielfalt in der digitalen Verwaltung sichtbar machen und fördern.',
      en: 'Making diversity in digital administration visible, and supporting it.',
    },
    entry: 'request',
    contact: 'diversity@negz.example',
  },
  {
    slug: 'negz',
    key: 'ak-cdo-zirkel',
    kind: 'working_group',
    name: { de: 'AK CDO-Zirkel', en: 'CDO circle' },
    purpose: {
      de: 'Vertraulicher Kreis der Digitalverantwortlichen aus Bund, Ländern und Kommunen.',
      en: 'Confidential circle of chief digital officers of federal, state and municipal bodies.',
    },
    entry: 'invitation',
    participants: false,
  },
  {
    slug: 'n3gz',
    key: 'barcamp-team',
    kind: 'working_group',
    name: { de: 'Barcamp-Team', en: 'Barcamp team' },
    purpose: { de: 'Bereitet die Frühjahrstagung vor.', en: 'Prepares the spring barcamp.' },
    entry: 'open',
  },
  {
    slug: 'ozg-mitte',
    key: 'ag-plattform',
    kind: 'working_group',
    name: { de: 'AG Plattform', en: 'Platform working group' },
    purpose: {
      de: 'Abstimmung der drei Länder zur gemeinsamen Plattform.',
      en: 'Coordination of the three states on the common platform.',
    },
  },
  {
    slug: 'ozg-mitte',
    key: 'werkstatt-formulare',
    kind: 'workshop',
    name: { de: 'Werkstatt Formulare', en: 'Workshop forms' },
    purpose: {
      de: 'Drei Länder, ein Antrag: Wir bauen ein Formular, das überall gilt, und probieren es mit echten Ämtern aus.',
      en: 'Three states, one application: we build a form that counts everywhere, and try it with real offices.',
    },
    goals: {
      de: 'Bis zum Sommer läuft ein Antrag in je einer Kommune der drei Länder.\nWas dabei gelernt wurde, steht in einem Leitfaden, den alle nutzen können.',
      en: 'By summer one application runs in one municipality of each of the three states.\nWhat was learned is written down in a guide that everybody can use.',
    },
    results: {
      de: 'Ein gemeinsames Datenblatt liegt vor; zwei Ämter haben es geprüft.',
      en: 'A common data sheet is there; two offices have checked it.',
    },
    entry: 'request',
    contact: 'formulare@ozg-mitte.example',
    from: '2026-03-01',
  },
]

export const groupId = (slug: string, key: string) => stableId(`group ${slug} ${key}`)

export const groups = entries.map(({ slug, key, from, to, ...group }) => ({
  id: groupId(slug, key),
  networkId: stableId(`network ${slug}`),
  slug: key,
  ...group,
  from: from ? new Date(from) : null,
  to: to ? new Date(to) : null,
}))
