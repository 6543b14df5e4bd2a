import { option, type Prepared } from './prepared'

// Ready-made questions for registering for an event. Prepared texts; every network changes them.

export const diet: Prepared[] = [
  {
    key: 'diet',
    kind: 'one_of',
    label: { de: 'Was essen Sie?', en: 'What do you eat?' },
    options: [
      option('everything', 'Alles', 'Everything'),
      option('vegetarian', 'Vegetarisch', 'Vegetarian'),
      option('vegan', 'Vegan', 'Vegan'),
      option('none', 'Ich esse nicht mit', 'I am not eating with you'),
    ],
    retention: 'diet',
  },
  {
    key: 'intolerances',
    kind: 'short_text',
    label: { de: 'Was vertragen Sie nicht?', en: 'What can you not tolerate?' },
    help: { de: 'Zum Beispiel Nüsse, Gluten, Laktose', en: 'For example nuts, gluten, lactose' },
    condition: { question: 'diet', is: 'one_of', value: ['everything', 'vegetarian', 'vegan'] },
    retention: 'diet',
  },
]

export const access: Prepared[] = [
  {
    key: 'access',
    kind: 'many_of',
    label: { de: 'Was brauchen Sie, um gut dabei zu sein?', en: 'What do you need to take part well?' },
    options: [
      option('step_free', 'Stufenloser Zugang', 'Step-free access'),
      option('sign_language', 'Gebärdensprache', 'Sign language'),
      option('captions', 'Schriftdolmetschen', 'Live captions'),
      option('quiet_room', 'Ruheraum', 'A quiet room'),
      option('other', 'Etwas anderes', 'Something else'),
    ],
    retention: 'access',
  },
  {
    key: 'access_other',
    kind: 'long_text',
    label: { de: 'Was genau?', en: 'What exactly?' },
    required: true,
    condition: { question: 'access', is: 'equals', value: 'other' },
    retention: 'access',
  },
]

export const hopes: Prepared[] = [
  {
    key: 'hopes',
    kind: 'long_text',
    label: { de: 'Was erhoffen Sie sich von diesem Tag?', en: 'What do you hope for from this day?' },
    help: {
      de: 'Wir geben es an Moderation und Vortragende weiter, ohne Namen.',
      en: 'We pass it on to moderators and speakers, without names.',
    },
  },
]

export const photos: Prepared[] = [
  {
    key: 'photos',
    kind: 'consent',
    label: {
      de: 'Fotos, auf denen ich zu erkennen bin, darf das Netzwerk auf seiner Website und im Newsletter zeigen. Das kann ich jederzeit widerrufen.',
      en: 'The network may show photos in which I can be recognised on its website and in its newsletter. I can take this back at any time.',
    },
  },
]

export const arrival: Prepared[] = [
  {
    key: 'arrival',
    kind: 'one_of',
    label: { de: 'Wie reisen Sie an?', en: 'How will you arrive?' },
    options: [
      option('rail', 'Mit der Bahn', 'By rail'),
      option('car', 'Mit dem Auto', 'By car'),
      option('bicycle', 'Mit dem Fahrrad', 'By bicycle'),
      option('local', 'Ich bin am Ort', 'I am there already'),
    ],
  },
  {
    key: 'parking',
    kind: 'one_of',
    label: { de: 'Was brauchen Sie am Haus?', en: 'What do you need at the venue?' },
    options: [
      option('place', 'Einen Stellplatz', 'A parking space'),
      option('charging', 'Einen Stellplatz mit Ladesäule', 'A parking space with a charging point'),
      option('accessible', 'Einen Behindertenparkplatz', 'An accessible parking space'),
      option('nothing', 'Nichts davon', 'None of this'),
    ],
    condition: { question: 'arrival', is: 'equals', value: 'car' },
  },
]

export const institution: Prepared[] = [
  {
    key: 'institution_topics',
    kind: 'long_text',
    label: {
      de: 'Welches Vorhaben Ihres Hauses sollte zur Sprache kommen?',
      en: 'Which project of your institution should be talked about?',
    },
    per: 'institution',
  },
  {
    key: 'institution_contact',
    kind: 'short_text',
    label: { de: 'Wer ist vor Ort ansprechbar?', en: 'Who can be asked on site?' },
    help: { de: 'Name und Telefonnummer', en: 'Name and telephone number' },
    per: 'institution',
  },
]
