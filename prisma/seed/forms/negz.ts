import {
  address,
  authority,
  closing,
  type FormPlan,
  leitweg,
  level,
  mandates,
  must,
  names,
  phone,
  representative,
  sectors,
  type Words,
  website,
} from './questions'

const statutes: Words = {
  de: 'Wir kennen die Satzung und die Beitragsordnung und erkennen sie an.',
  en: 'We know the statutes and the fee schedule and accept them.',
}

export const negzInstitution: FormPlan = {
  slug: 'negz',
  kind: 'institutional',
  title: { de: 'Aufnahmeantrag für Institutionen', en: 'Application for institutions' },
  intro: {
    de: 'Sie brauchen etwa zehn Minuten. Bereit liegen sollten die Anschrift, bei Behörden auch die Leitweg-ID.',
    en: 'You need about ten minutes. Have the postal address at hand; authorities also the Leitweg-ID.',
  },
  steps: [
    {
      title: { de: 'Ihre Institution', en: 'Your institution' },
      questions: [
        { key: 'organisation', kind: 'organisation', label: { de: 'Name', en: 'Name' }, required: must },
        {
          key: 'sector',
          kind: 'one_of',
          label: { de: 'Sektor', en: 'Sector' },
          required: must,
          options: sectors,
        },
        { ...level, condition: authority },
        { ...leitweg, condition: authority },
        {
          key: 'legal_form',
          kind: 'short_text',
          label: { de: 'Rechtsform', en: 'Legal form' },
          help: { de: 'Zum Beispiel GmbH, eG, e.V.', en: 'For example GmbH, eG, e.V.' },
          condition: { question: 'sector', is: 'one_of', value: ['business', 'science'] },
          required: must,
        },
        {
          key: 'staff',
          kind: 'number',
          label: { de: 'Zahl der Beschäftigten', en: 'Number of staff' },
          condition: { question: 'sector', is: 'equals', value: 'business' },
          required: must,
        },
        address,
        website,
      ],
    },
    representative,
    mandates,
    {
      ...closing(statutes),
      questions: [
        {
          key: 'motivation',
          kind: 'long_text',
          label: {
            de: 'Was erwarten Sie, was bringen Sie ein?',
            en: 'What do you expect, what do you offer?',
          },
        },
        {
          key: 'evidence',
          kind: 'upload',
          label: { de: 'Anlage', en: 'Enclosure' },
          help: {
            de: 'Zum Beispiel ein Beschluss oder ein Registerauszug. PDF oder Bild, höchstens 5 MB.',
            en: 'For example a resolution or a register extract. PDF or picture, at most 5 MB.',
          },
        },
        ...closing(statutes).questions,
      ],
    },
  ],
}

export const negzPerson: FormPlan = {
  slug: 'negz',
  kind: 'personal',
  title: { de: 'Aufnahmeantrag für Personen', en: 'Application for individuals' },
  intro: { de: 'Sie brauchen etwa fünf Minuten.', en: 'You need about five minutes.' },
  steps: [
    {
      title: { de: 'Zu Ihnen', en: 'About you' },
      questions: [
        ...names,
        {
          key: 'organisation',
          kind: 'organisation',
          label: { de: 'Wo arbeiten Sie?', en: 'Where do you work?' },
        },
        { key: 'function', kind: 'short_text', label: { de: 'Funktion', en: 'Function' } },
        { ...address, required: must },
        phone,
      ],
    },
    {
      title: { de: 'Ihr Beitrag und Ihre Erklärung', en: 'Your part and your declaration' },
      questions: [
        {
          key: 'motivation',
          kind: 'long_text',
          label: { de: 'Warum möchten Sie Mitglied werden?', en: 'Why do you want to become a member?' },
          required: must,
        },
        ...closing({
          de: 'Ich kenne die Satzung und die Beitragsordnung und erkenne sie an.',
          en: 'I know the statutes and the fee schedule and accept them.',
        }).questions,
      ],
    },
  ],
}
