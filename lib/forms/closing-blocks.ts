import type { Prepared } from './prepared'

// The last pages of an application: dues, documents, declarations. Prepared texts; every network changes them.

export const duesClass: Prepared[] = [
  {
    key: 'dues_class',
    kind: 'one_of',
    label: { de: 'Beitragsklasse', en: 'Class of dues' },
    help: {
      de: 'Gezählt werden alle Beschäftigten der Organisation.',
      en: 'All employees of the organisation count.',
    },
    required: true,
    options: [
      { value: 'small', label: { de: 'bis 50 Beschäftigte', en: 'up to 50 employees' } },
      { value: 'medium', label: { de: '51 bis 500 Beschäftigte', en: '51 to 500 employees' } },
      { value: 'large', label: { de: 'mehr als 500 Beschäftigte', en: 'more than 500 employees' } },
    ],
  },
]

export const uploads: Prepared[] = [
  {
    key: 'statutes',
    kind: 'upload',
    label: { de: 'Satzung oder Errichtungsakt', en: 'Statutes or founding act' },
    help: { de: 'Behörden brauchen keinen.', en: 'Authorities need none.' },
  },
  {
    key: 'motivation',
    kind: 'long_text',
    label: { de: 'Warum möchten Sie Mitglied werden?', en: 'Why would you like to become a member?' },
  },
]

export const consents: Prepared[] = [
  {
    key: 'consent_statutes',
    kind: 'consent',
    label: {
      de: 'Ich habe die Satzung gelesen und erkenne sie an.',
      en: 'I have read the statutes and accept them.',
    },
    required: true,
  },
  {
    key: 'consent_data',
    kind: 'consent',
    label: {
      de: 'Ich habe die Hinweise zum Datenschutz gelesen.',
      en: 'I have read the privacy notice.',
    },
    required: true,
  },
  {
    key: 'consent_news',
    kind: 'consent',
    label: {
      de: 'Das Netzwerk darf den Beitritt öffentlich melden.',
      en: 'The network may announce the accession in public.',
    },
  },
]

export const signature: Prepared[] = [
  {
    key: 'signature',
    kind: 'signature',
    label: { de: 'Unterschrift', en: 'Signature' },
    help: {
      de: 'Ihr Vor- und Nachname gilt als Unterschrift.',
      en: 'Your given and family name counts as your signature.',
    },
    required: true,
  },
]
