import type { Prisma } from '@/prisma/generated/client'
import { stableId } from './stable'

type NetworkRow = Prisma.NetworkUncheckedCreateInput & { id: string; slug: string; tone: 'sie' | 'du' }

const facet = (key: string, de: string, en: string, values: { de: string; en: string }[]) => ({
  key,
  name: { de, en },
  values,
})

/** The four networks; founding, origin and former names are public facts, brand, tone and sender are demo settings. */
export const networks: NetworkRow[] = [
  {
    id: stableId('network negz'),
    slug: 'negz',
    kind: 'association',
    name: 'NEGZ',
    legalName: 'Nationales E-Government Kompetenzzentrum e. V.',
    claim: {
      de: 'Wissen für einen Staat, der digital gelingt.',
      en: 'Knowledge for a state that works digitally.',
    },
    about: {
      de: 'Im NEGZ arbeiten Fachleute aus Wissenschaft, Politik und Verwaltung sowie Wirtschaft an Staatsmodernisierung und digitaler Verwaltung: unabhängig, gemeinnützig, mit wissenschaftlicher Grundlage.',
      en: 'At NEGZ, experts from science, politics and administration, and business work on state modernisation and digital administration: independent, charitable, with a scientific basis.',
    },
    origin: {
      de: 'Entstanden aus einer Initiative des damaligen Nationalen IT-Gipfels.',
      en: 'Grew out of an initiative of the then National IT Summit.',
    },
    foundedOn: new Date('2013-06-24'),
    hue: 285,
    tone: 'sie',
    facets: [
      facet('rubrik', 'Rubrik', 'Section', [
        { de: 'Mitglieder', en: 'Members' },
        { de: 'Veranstaltung', en: 'Event' },
        { de: 'Studien', en: 'Studies' },
      ]),
    ],
    senderName: 'NEGZ Geschäftsstelle',
    senderAddress: 'geschaeftsstelle@negz.example',
  },
  {
    id: stableId('network n3gz'),
    slug: 'n3gz',
    kind: 'young',
    parentId: stableId('network negz'),
    name: 'N3GZ',
    legalName: 'N3GZ – Nachwuchsnetzwerk Digitale Verwaltung im NEGZ',
    claim: { de: 'Die Verwaltung von morgen fängt heute an.', en: 'Tomorrow’s administration starts today.' },
    about: {
      de: 'N3GZ ist das Nachwuchsnetzwerk für digitale Verwaltung: junge Fachleute und Junggebliebene aus Verwaltung, Wirtschaft und Wissenschaft, selbst organisiert und ehrenamtlich.',
      en: 'N3GZ is the young network for digital administration: young professionals, and the young at heart, from administration, business and science, self-organised and voluntary.',
    },
    origin: {
      de: 'Arbeitskreis des NEGZ mit eigenem Auftritt.',
      en: 'A working group of NEGZ with a face of its own.',
    },
    foundedOn: new Date('2019-06-01'),
    hue: 160,
    tone: 'sie',
    facets: [
      facet('typ', 'Typ', 'Type', [
        { de: 'Meldung', en: 'News' },
        { de: 'Einladung', en: 'Invitation' },
      ]),
      facet('schwerpunkt', 'Schwerpunktthema', 'Focus topic', [
        { de: 'Veranstaltung', en: 'Event' },
        { de: 'Netzwerk', en: 'Network' },
      ]),
    ],
    senderName: 'N3GZ',
    senderAddress: 'team@n3gz.example',
  },
  {
    id: stableId('network next'),
    slug: 'next',
    kind: 'association',
    name: 'NExT',
    nameSuffix: 'e.V.',
    legalName: 'NExT e. V. – Netzwerk – Experten digitale Transformation der Verwaltung',
    claim: {
      de: 'Wer die Verwaltung verändert, trifft sich hier.',
      en: 'Where those who change administration meet.',
    },
    about: {
      de: 'NExT ist das „Netzwerk – Experten digitale Transformation der Verwaltung“: Beschäftigte aus Bund, Ländern und Kommunen treiben die Digitalisierung des öffentlichen Sektors voran. Freiwillig, offen, vertraulich.',
      en: 'NExT is the network of experts for the digital transformation of administration: staff of federal, state and municipal bodies who push the digitalisation of the public sector. Voluntary, open, confidential.',
    },
    origin: {
      de: 'Begonnen 2018 mit sechs thematischen Werkstätten, deren Leitung bei beteiligten Behörden lag.',
      en: 'Began in 2018 with six thematic workshops, led by participating authorities.',
    },
    foundedOn: new Date('2018-01-01'),
    hue: 98,
    tone: 'du',
    facets: [
      facet('format', 'Format', 'Format', [
        { de: 'Meldung', en: 'News' },
        { de: 'Rückblick', en: 'Review' },
      ]),
      facet('bereich', 'Bereich', 'Area', [
        { de: 'Verein', en: 'Association' },
        { de: 'Geschäftsstelle', en: 'Office' },
        { de: 'Behörde', en: 'Authority' },
      ]),
    ],
    senderName: 'NExT e. V.',
    senderAddress: 'hallo@next.example',
  },
  {
    id: stableId('network ozg-mitte'),
    slug: 'ozg-mitte',
    kind: 'alliance',
    name: 'OZG-Verbund Mitte',
    claim: {
      de: 'Drei Länder, eine Plattform, offen für weitere.',
      en: 'Three states, one platform, open to more.',
    },
    about: {
      de: 'Hessen, Rheinland-Pfalz und das Saarland arbeiten bei der Digitalisierung von Verwaltungsleistungen zusammen: Leistungen werden arbeitsteilig erstellt und wechselseitig zur Verfügung gestellt.',
      en: 'Hesse, Rhineland-Palatinate and Saarland cooperate in the digitalisation of public services: services are built by division of labour and made available to each other.',
    },
    origin: {
      de: 'Vereinbart bei einem Treffen der CIO der drei Länder.',
      en: 'Agreed at a meeting of the CIOs of the three states.',
    },
    hue: 210,
    tone: 'sie',
    facets: [
      facet('rubrik', 'Rubrik', 'Section', [
        { de: 'Kooperation', en: 'Cooperation' },
        { de: 'Plattform', en: 'Platform' },
      ]),
    ],
    senderName: 'OZG-Verbund Mitte',
    senderAddress: 'koordination@ozg-mitte.example',
  },
].map((row) => ({ ...row, demo: true, publicSince: new Date('2026-01-05T08:00:00Z') }) as NetworkRow)

const legal = (name: string) => ({
  imprint: {
    title: { de: 'Impressum', en: 'Imprint' },
    body: {
      de: `**Demodaten.** Dies ist eine Vorführung der Software Konvent und kein Angebot von ${name}. Verantwortlich ist, wer diese Installation betreibt.\n\nGeschäftsstelle (erfunden)\nBeispielplatz 1\n12345 Beispielstadt`,
      en: `**Demo data.** This is a demonstration of the software Konvent and no service of ${name}. Responsible is whoever runs this installation.\n\nOffice (invented)\nBeispielplatz 1\n12345 Beispielstadt`,
    },
  },
  privacy: {
    title: { de: 'Datenschutz', en: 'Privacy' },
    body: {
      de: '## Was wir speichern\n\nNur, was Sie selbst eingeben oder was zu Ihrer Mitgliedschaft gehört. Keine Anfragen an Dritte, keine Zählpixel, keine Werbung.\n\n## Wie lange\n\nUnbestätigte Newsletter-Bestellungen verschwinden nach 7 Tagen, Angaben zu Essen und Bedarf vor Ort spätestens 30 Tage nach der Veranstaltung.\n\n## Cookies\n\nEines für das Einloggen. Mehr nicht.',
      en: '## What we keep\n\nOnly what you enter yourself or what belongs to your membership. No requests to third parties, no tracking pixels, no advertising.\n\n## How long\n\nUnconfirmed newsletter sign-ups vanish after 7 days, details on food and needs on site at most 30 days after the event.\n\n## Cookies\n\nOne for signing in. Nothing else.',
    },
  },
  accessibility: {
    title: { de: 'Barrierefreiheit', en: 'Accessibility' },
    body: {
      de: 'Diese Seiten sollen die Anforderungen der BITV 2.0 und der WCAG 2.2 (AA) erfüllen. Wenn etwas nicht geht, schreiben Sie bitte an die Geschäftsstelle: Wir antworten innerhalb von zwei Wochen.',
      en: 'These pages are meant to meet BITV 2.0 and WCAG 2.2 (AA). If something does not work, please write to the office: we answer within two weeks.',
    },
  },
})

/** Legal pages of every network, without which none goes public. */
export const pages = networks.flatMap(({ id, name, slug }) =>
  Object.entries(legal(name)).map(([kind, page]) => ({
    id: stableId(`page ${slug} ${kind}`),
    networkId: id,
    kind: kind as 'imprint' | 'privacy' | 'accessibility',
    slug: kind,
    ...page,
  })),
)

/** Former and present names, as publicly known. */
export const names = [
  {
    slug: 'negz',
    name: 'Nationales E-Government Kompetenzzentrum (NEGZ)',
    from: '2013-06-24',
    to: '2024-12-31',
  },
  { slug: 'negz', name: 'NEGZ · Kompetenznetzwerk Digitale Verwaltung', from: '2025-01-01', to: null },
].map(({ slug, name, from, to }) => ({
  id: stableId(`name ${name}`),
  networkId: stableId(`network ${slug}`),
  name,
  from: new Date(from),
  to: to ? new Date(to) : null,
}))

/** Newsletter topics: NExT's sign-up (seed 002) names two contents. */
export const topics = [
  ...['next', 'negz'].flatMap((slug) => [
    { slug, key: 'network', name: { de: 'Aktuelles aus dem Netzwerk', en: 'News from the network' } },
    { slug, key: 'events', name: { de: 'Veranstaltungshinweise', en: 'Event notices' } },
  ]),
  { slug: 'n3gz', key: 'all', name: { de: 'Termine, Stellen, Fragen', en: 'Dates, jobs, questions' } },
  { slug: 'ozg-mitte', key: 'all', name: { de: 'Neues aus dem Verbund', en: 'News from the alliance' } },
].map(({ slug, key, name }, position) => ({
  id: stableId(`topic ${slug} ${key}`),
  networkId: stableId(`network ${slug}`),
  key,
  name,
  position,
}))
