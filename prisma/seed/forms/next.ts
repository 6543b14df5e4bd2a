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
  representative,
  sectors,
  type Words,
  website,
} from './questions'

const nextStatutes: Words = {
  de: 'Wir kennen Satzung und Beitragsordnung und halten uns an die drei Werte: freiwillig, offen, vertraulich.',
  en: 'We know the statutes and the fee schedule and keep to the three values: voluntary, open, confidential.',
}
export const nextInstitution: FormPlan = {
  slug: 'next',
  kind: 'institutional',
  title: { de: 'Aufnahmeantrag für Dienststellen', en: 'Application for public bodies' },
  intro: {
    de: 'Mitglied werden können Dienststellen von Bund, Ländern und Kommunen und ihre Einrichtungen. Du brauchst etwa zehn Minuten.',
    en: 'Bodies of federation, states and municipalities and their institutions can become members. You need about ten minutes.',
  },
  steps: [
    {
      title: { de: 'Die Dienststelle', en: 'The public body' },
      questions: [
        { key: 'organisation', kind: 'organisation', label: { de: 'Name', en: 'Name' }, required: must },
        level,
        {
          key: 'ressort',
          kind: 'short_text',
          label: { de: 'Ressort', en: 'Portfolio' },
          help: { de: 'Zum Beispiel Inneres oder Finanzen.', en: 'For example interior or finance.' },
          condition: { question: 'level', is: 'one_of', value: ['bund', 'land'] },
        },
        address,
        leitweg,
        website,
      ],
    },
    representative,
    mandates,
    closing(nextStatutes),
  ],
}

export const nextPerson: FormPlan = {
  slug: 'next',
  kind: 'personal',
  title: { de: 'Aufnahmeantrag für Personen', en: 'Application for individuals' },
  intro: {
    de: 'Für alle, die bei Bund, Land, Kommune oder einer ihrer Einrichtungen arbeiten.',
    en: 'For everybody who works for federation, state, municipality or one of their institutions.',
  },
  steps: [
    {
      title: { de: 'Zu dir', en: 'About you' },
      questions: [
        ...names,
        {
          key: 'organisation',
          kind: 'organisation',
          label: { de: 'Deine Dienststelle', en: 'Your public body' },
          required: must,
        },
        {
          key: 'sector',
          kind: 'one_of',
          label: { de: 'Wo arbeitest du?', en: 'Where do you work?' },
          required: must,
          options: sectors,
        },
        { ...level, condition: authority },
        { key: 'function', kind: 'short_text', label: { de: 'Funktion', en: 'Function' } },
      ],
    },
    {
      title: { de: 'Deine Erklärung', en: 'Your declaration' },
      questions: [
        {
          key: 'motivation',
          kind: 'long_text',
          label: { de: 'Was möchtest du bewegen?', en: 'What do you want to move?' },
        },
        ...closing({
          de: 'Ich kenne die Satzung und halte mich an die drei Werte: freiwillig, offen, vertraulich.',
          en: 'I know the statutes and keep to the three values: voluntary, open, confidential.',
        }).questions,
      ],
    },
  ],
}
