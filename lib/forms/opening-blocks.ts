import type { Prepared } from './prepared'

// The first pages of an application: who applies. Prepared texts; every network changes them as it likes.

export const applicantType: Prepared[] = [
  {
    key: 'applicant',
    kind: 'one_of',
    label: { de: 'Wer beantragt die Mitgliedschaft?', en: 'Who applies for membership?' },
    required: true,
    options: [
      { value: 'institution', label: { de: 'Eine Organisation', en: 'An organisation' } },
      { value: 'person', label: { de: 'Ich persönlich', en: 'I do, as a person' } },
    ],
  },
]

export const person: Prepared[] = [
  {
    key: 'title',
    kind: 'short_text',
    label: { de: 'Titel', en: 'Title' },
    help: { de: 'Zum Beispiel Dr.', en: 'For example Dr' },
  },
  { key: 'given_name', kind: 'short_text', label: { de: 'Vorname', en: 'Given name' }, required: true },
  { key: 'family_name', kind: 'short_text', label: { de: 'Nachname', en: 'Family name' }, required: true },
  { key: 'phone', kind: 'short_text', label: { de: 'Telefon', en: 'Phone' } },
]

export const work: Prepared[] = [
  {
    key: 'working',
    kind: 'one_of',
    label: { de: 'Was machen Sie gerade?', en: 'What do you do at present?' },
    required: true,
    options: [
      {
        value: 'public',
        label: { de: 'Ich arbeite in der öffentlichen Verwaltung', en: 'I work in public administration' },
      },
      { value: 'other', label: { de: 'Ich arbeite anderswo', en: 'I work elsewhere' } },
      { value: 'studying', label: { de: 'Studium oder Ausbildung', en: 'Studies or training' } },
    ],
  },
  {
    key: 'organisation',
    kind: 'organisation',
    label: { de: 'Wo?', en: 'Where?' },
    required: true,
    condition: { question: 'working', is: 'one_of', value: ['public', 'other'] },
  },
  {
    key: 'function',
    kind: 'short_text',
    label: { de: 'Ihre Funktion dort', en: 'Your function there' },
    condition: { question: 'working', is: 'one_of', value: ['public', 'other'] },
  },
  {
    key: 'working_since',
    kind: 'number',
    label: { de: 'Berufstätig seit (Jahr)', en: 'Working since (year)' },
    condition: { question: 'working', is: 'one_of', value: ['public', 'other'] },
  },
]

export const organisation: Prepared[] = [
  {
    key: 'organisation',
    kind: 'organisation',
    label: { de: 'Name der Organisation', en: 'Name of the organisation' },
    required: true,
  },
  {
    key: 'short_name',
    kind: 'short_text',
    label: { de: 'Kürzel', en: 'Short name' },
    help: { de: 'Wenn es eines gibt', en: 'If there is one' },
  },
  {
    key: 'sector',
    kind: 'one_of',
    label: { de: 'Sektor', en: 'Sector' },
    required: true,
    options: [
      { value: 'administration', label: { de: 'Öffentliche Verwaltung', en: 'Public administration' } },
      { value: 'science', label: { de: 'Wissenschaft', en: 'Science' } },
      { value: 'business', label: { de: 'Wirtschaft', en: 'Business' } },
    ],
  },
  {
    key: 'level',
    kind: 'one_of',
    label: { de: 'Verwaltungsebene', en: 'Level of government' },
    required: true,
    options: [
      { value: 'bund', label: { de: 'Bund', en: 'Federation' } },
      { value: 'land', label: { de: 'Land', en: 'State' } },
      { value: 'kommune', label: { de: 'Kommune', en: 'Municipality' } },
    ],
    condition: { question: 'sector', is: 'equals', value: 'administration' },
  },
  {
    key: 'legal_form',
    kind: 'short_text',
    label: { de: 'Rechtsform', en: 'Legal form' },
    condition: { question: 'sector', is: 'one_of', value: ['science', 'business'] },
  },
  { key: 'address', kind: 'address', label: { de: 'Anschrift', en: 'Address' }, required: true },
  { key: 'website', kind: 'short_text', label: { de: 'Website', en: 'Website' } },
  {
    key: 'leitweg_id',
    kind: 'short_text',
    label: { de: 'Leitweg-ID für Rechnungen', en: 'Leitweg ID for invoices' },
    help: {
      de: 'Nur bei öffentlichen Stellen, die elektronische Rechnungen verlangen',
      en: 'Only for public bodies that ask for electronic invoices',
    },
    condition: { question: 'sector', is: 'equals', value: 'administration' },
  },
]

export const representative: Prepared[] = [
  {
    key: 'given_name',
    kind: 'short_text',
    label: { de: 'Vorname der Ansprechperson', en: 'Given name of the contact' },
    required: true,
  },
  {
    key: 'family_name',
    kind: 'short_text',
    label: { de: 'Nachname der Ansprechperson', en: 'Family name of the contact' },
    required: true,
  },
  {
    key: 'function',
    kind: 'short_text',
    label: { de: 'Funktion', en: 'Function' },
    help: { de: 'Zum Beispiel: Leitung Referat Z 3', en: 'For example: head of unit Z 3' },
  },
  { key: 'phone', kind: 'short_text', label: { de: 'Telefon', en: 'Phone' } },
]

export const delegates: Prepared[] = [
  {
    key: 'delegate_known',
    kind: 'one_of',
    label: {
      de: 'Steht schon fest, wer das Stimmrecht wahrnimmt?',
      en: 'Is it settled who will exercise the vote?',
    },
    required: true,
    options: [
      { value: 'yes', label: { de: 'Ja', en: 'Yes' } },
      { value: 'later', label: { de: 'Wir benennen die Person später', en: 'We will name them later' } },
    ],
  },
  {
    key: 'voting_delegate',
    kind: 'short_text',
    label: { de: 'Vor- und Nachname', en: 'Given and family name' },
    required: true,
    condition: { question: 'delegate_known', is: 'equals', value: 'yes' },
  },
  {
    key: 'voting_delegate_email',
    kind: 'short_text',
    label: { de: 'E-Mail-Adresse', en: 'Email address' },
    required: true,
    condition: { question: 'delegate_known', is: 'equals', value: 'yes' },
  },
]
