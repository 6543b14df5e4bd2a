import type { Condition, Option } from '@/lib/forms/schema'
import type { QuestionKind } from '@/prisma/generated/enums'

// What the application forms share: keys are the same in all of them, so that the office reads them alike.

export type Words = { de: string; en: string }
export type Plan = {
  key: string
  kind: QuestionKind
  label: Words
  help?: Words
  required?: boolean
  options?: Option[]
  condition?: Condition
}
export type Step = { title: Words; questions: Plan[] }
export type FormPlan = { slug: string; kind: string; title: Words; intro: Words; steps: Step[] }

export const option = (value: string, de: string, en: string): Option => ({ value, label: { de, en } })
export const must = true
export const authority: Condition = { question: 'sector', is: 'equals', value: 'administration' }

export const sectors = [
  option('administration', 'Öffentliche Verwaltung', 'Public administration'),
  option('science', 'Wissenschaft', 'Science'),
  option('business', 'Wirtschaft', 'Business'),
]
const levels = [
  option('bund', 'Bund', 'Federal'),
  option('land', 'Land', 'State'),
  option('kommune', 'Kommune', 'Municipal'),
]

export const level: Plan = {
  key: 'level',
  kind: 'one_of',
  label: { de: 'Ebene', en: 'Level' },
  required: must,
  options: levels,
}
export const address: Plan = {
  key: 'address',
  kind: 'address',
  label: { de: 'Anschrift', en: 'Postal address' },
  required: must,
}
export const website: Plan = { key: 'website', kind: 'short_text', label: { de: 'Website', en: 'Website' } }
export const leitweg: Plan = {
  key: 'leitweg_id',
  kind: 'short_text',
  label: { de: 'Leitweg-ID', en: 'Leitweg-ID (e-invoice routing)' },
  help: {
    de: 'An sie geht die E-Rechnung über den Mitgliedsbeitrag.',
    en: 'The e-invoice for the dues is sent there.',
  },
}

export const names: Plan[] = [
  { key: 'given_name', kind: 'short_text', label: { de: 'Vorname', en: 'First name' }, required: must },
  { key: 'family_name', kind: 'short_text', label: { de: 'Nachname', en: 'Last name' }, required: must },
]
export const phone: Plan = { key: 'phone', kind: 'short_text', label: { de: 'Telefon', en: 'Phone' } }

/** Who speaks for the institution: the applicant, until mandates are named. */
export const representative: Step = {
  title: { de: 'Wer vertritt Sie?', en: 'Who represents you?' },
  questions: [
    ...names,
    { key: 'function', kind: 'short_text', label: { de: 'Funktion', en: 'Function' }, required: must },
    phone,
  ],
}

const named = (key: string, de: string, en: string, help?: Words): Plan[] => [
  { key, kind: 'short_text', label: { de, en }, ...(help ? { help } : {}) },
  {
    key: `${key}_email`,
    kind: 'short_text',
    label: { de: 'Dienstliche E-Mail-Adresse dazu', en: 'Their work mail address' },
    condition: { question: key, is: 'set' },
    required: must,
  },
]

export const mandates: Step = {
  title: { de: 'Vorschlag für die Mandate', en: 'Proposed mandates' },
  questions: [
    ...named('voting_delegate', 'Stimmberechtigtes Mandat', 'Voting mandate', {
      de: 'Vor- und Nachname. Benannt wird erst nach der Aufnahme, und jede Person bestätigt selbst.',
      en: 'First and last name. Mandates are named after admission, and each person confirms for themselves.',
    }),
    ...named('deputy', 'Stellvertretung', 'Deputy'),
  ],
}

export const closing = (rules: Words): Step => ({
  title: { de: 'Erklärung', en: 'Declaration' },
  questions: [
    { key: 'statutes', kind: 'consent', label: rules, required: must },
    {
      key: 'signature',
      kind: 'signature',
      label: { de: 'Unterschrift', en: 'Signature' },
      help: {
        de: 'Ihr Vor- und Nachname, ausgeschrieben.',
        en: 'Your first and last name in full.',
      },
      required: must,
    },
  ],
})
