import { option, type Prepared } from './prepared'

// What is asked after an event: short, so that many answer. Prepared texts; every network changes them.

/** The values are numbers: results show their mean. */
const marks = [
  option('5', '5, sehr gut', '5, very good'),
  option('4', '4, gut', '4, good'),
  option('3', '3, geht so', '3, so-so'),
  option('2', '2, eher nicht gut', '2, rather not good'),
  option('1', '1, gar nicht gut', '1, not good at all'),
]

export const rating: Prepared[] = [
  {
    key: 'rating',
    kind: 'one_of',
    label: { de: 'Wie war es?', en: 'How was it?' },
    required: true,
    options: marks,
  },
]

export const helped: Prepared[] = [
  {
    key: 'helped',
    kind: 'long_text',
    label: { de: 'Was hat Ihnen geholfen?', en: 'What helped you?' },
    help: {
      de: 'Ein Gedanke, eine Begegnung, ein Beitrag. Bitte keine Namen, wenn es vertraulich war.',
      en: 'A thought, somebody you met, a contribution. No names, please, where it was confidential.',
    },
  },
  { key: 'missing', kind: 'long_text', label: { de: 'Was hat gefehlt?', en: 'What was missing?' } },
]

export const again: Prepared[] = [
  {
    key: 'again',
    kind: 'one_of',
    label: { de: 'Kommen Sie wieder?', en: 'Will you come again?' },
    options: [
      option('yes', 'Ja', 'Yes'),
      option('maybe', 'Vielleicht', 'Perhaps'),
      option('no', 'Nein', 'No'),
    ],
  },
  {
    key: 'again_why',
    kind: 'long_text',
    label: { de: 'Was müsste anders sein?', en: 'What would have to be different?' },
    condition: { question: 'again', is: 'one_of', value: ['maybe', 'no'] },
  },
]

export const venue: Prepared[] = [
  {
    key: 'venue_rating',
    kind: 'one_of',
    label: { de: 'Wie waren Ort und Organisation?', en: 'How were venue and organisation?' },
    options: marks,
  },
]
