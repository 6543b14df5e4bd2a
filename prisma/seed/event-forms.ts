import { access, arrival, diet, hopes, institution, photos } from '@/lib/forms/event-blocks'
import { again, helped, rating } from '@/lib/forms/feedback-blocks'
import type { Prepared } from '@/lib/forms/prepared'
import type { Localized } from '@/lib/localized'
import { stableId } from './stable'

const option = (value: string, de: string, en: string) => ({ value, label: { de, en } })

/** Asked of those who come to the workshops of the autumn conference. */
const workshops: Prepared[] = [
  {
    key: 'workshop',
    kind: 'one_of',
    label: { de: 'Zu welcher Werkstatt kommen Sie?', en: 'Which workshop will you come to?' },
    required: true,
    options: [
      option('register', 'Register verbinden', 'Connecting registers'),
      option('law', 'Recht und Haftung', 'Law and liability'),
      option('municipality', 'Aus der Kommune', 'From the municipality'),
    ],
  },
  {
    key: 'workshop_example',
    kind: 'long_text',
    label: {
      de: 'Welches Register bringen Sie als Beispiel mit?',
      en: 'Which register do you bring as an example?',
    },
    help: { de: 'Ein Satz genügt.', en: 'One sentence will do.' },
    condition: { question: 'workshop', is: 'one_of', value: ['register', 'municipality'] },
  },
]

type FormPlan = {
  slug: string
  event: string
  /** Null: asked of everybody. */
  part: string | null
  title: Localized
  intro?: Localized
  questions: Prepared[]
}

/** What the demo's events ask: of everybody, and of those who choose a part. */
export const eventForms: FormPlan[] = [
  {
    slug: 'negz',
    event: 'herbsttagung',
    part: null,
    title: { de: 'NEGZ Herbsttagung', en: 'NEGZ autumn conference' },
    questions: [...hopes, ...arrival, ...institution, ...diet, ...access, ...photos],
  },
  {
    slug: 'negz',
    event: 'herbsttagung',
    part: 'werkstaetten',
    title: { de: 'NEGZ Herbsttagung: Werkstätten', en: 'NEGZ autumn conference: Workshops' },
    intro: {
      de: 'In jeder Werkstatt sitzen zwanzig Menschen an einem Tisch.',
      en: 'In each workshop twenty people sit at one table.',
    },
    questions: workshops,
  },
]

/** What is asked after events of the demo. */
export const feedbackForms = [
  { slug: 'next', event: 'whats-next', eventId: stableId('event next whats-next') },
  {
    slug: 'negz',
    event: 'fruehstuecksgespraech',
    eventId: null,
  },
].map((form) => ({
  ...form,
  title: { de: 'Wie war es?', en: 'How was it?' },
  questions: [...rating, ...helped, ...again],
}))

type Said = { rating: string; helped?: string; missing?: string; again?: string; again_why?: string }

/** What people said after "What's NExT": invented, with the usual mixture. */
export const saidAfterNext: Said[] = [
  { rating: '5', helped: 'Endlich einmal Zahlen aus dem Betrieb, nicht nur aus dem Piloten.', again: 'yes' },
  {
    rating: '4',
    helped: 'Die kurzen Beiträge. Zehn Minuten zwingen zum Kern.',
    missing: 'Zeit zum Nachfragen.',
    again: 'yes',
  },
  { rating: '4', again: 'yes' },
  {
    rating: '5',
    helped: 'Ich habe zwei Menschen getroffen, die dasselbe Formular bauen wie wir.',
    again: 'yes',
  },
  {
    rating: '3',
    missing: 'Ein Blick in die Kommunen. Es ging fast nur um den Bund.',
    again: 'maybe',
    again_why: 'Mehr Beispiele aus kleinen Häusern.',
  },
  { rating: '4', helped: 'Dass die Folien vorher da waren.', again: 'yes' },
  { rating: '5', again: 'yes' },
  {
    rating: '2',
    missing: 'Der Ton war über weite Strecken schlecht zu verstehen.',
    again: 'maybe',
    again_why: 'Bitte vorher einmal mit allen Mikrofonen proben.',
  },
  { rating: '4', helped: 'Die Moderation hat auch die Stillen gefragt.', again: 'yes' },
  { rating: '5', helped: 'Der Werkzeugkasten am Ende, den nehme ich mit ins Team.', again: 'yes' },
  {
    rating: '3',
    missing: 'Konkrete nächste Schritte.',
    again: 'maybe',
    again_why: 'Ein Termin, an dem wir sehen, was daraus wurde.',
  },
  { rating: '4', again: 'yes' },
  { rating: '4', helped: 'The honest account of what did not work.', again: 'yes' },
  { rating: '5', again: 'yes' },
  {
    rating: '4',
    helped: 'Der Austausch in den kleinen Räumen.',
    missing: 'Fünf Minuten mehr je Runde.',
    again: 'yes',
  },
  { rating: '3', again: 'yes' },
  { rating: '4', missing: 'Untertitel für alle Beiträge.', again: 'yes' },
  {
    rating: '1',
    missing: 'Es war eine Werbeveranstaltung.',
    again: 'no',
    again_why: 'Weniger Produkte, mehr Verwaltung.',
  },
  { rating: '5', helped: 'Zu hören, dass andere an denselben Stellen hängen.', again: 'yes' },
  { rating: '4', again: 'yes' },
  { rating: '4', helped: 'Die Fragen aus dem Chat.', again: 'yes' },
]

/** And after the breakfast talk: too few as yet to show any. */
export const saidAfterBreakfast: Said[] = [
  { rating: '5', helped: 'Klein und offen.', again: 'yes' },
  { rating: '4', again: 'yes' },
  { rating: '4', missing: 'Ein zweiter Termin am Nachmittag.', again: 'maybe' },
]
