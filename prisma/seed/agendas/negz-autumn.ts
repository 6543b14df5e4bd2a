import { stableId } from '../stable'
import { type AgendaPlan, type SessionPlan, voice } from './plan'

const registers = 'Register und Recht'
const procurement = 'Beschaffung und Betrieb'
const rollout = 'Umsetzung vor Ort'

const firstDay: AgendaPlan['items'] = [
  {
    kind: 'other',
    plenary: true,
    title: {
      de: 'Eröffnung: Register, die sich verstehen',
      en: 'Opening: registers that understand each other',
    },
    start: '09:30',
    minutes: 45,
    room: 'Großer Saal',
    people: [{ ...voice('Maren Vogt', 'host', 'Institut für Verwaltungsinformatik Nord'), title: 'Dr.' }],
  },
  {
    label: 'Block',
    subject: { de: 'Ein Datensatz, viele Zuständige', en: 'One record, many in charge' },
    sessions: [
      {
        kind: 'impuls',
        start: '10:30',
        minutes: 20,
        room: 'Großer Saal',
        track: registers,
        abstract: {
          de: 'Wer einen Datensatz ändert, ändert ihn für alle, die ihn nutzen. Der Impuls folgt einer einzigen Anschrift durch fünf Register und zeigt, wo sie zuletzt gestimmt hat.',
          en: 'Whoever changes a record changes it for everybody who uses it. The talk follows a single address through five registers and shows where it was last right.',
        },
        links: [{ title: 'Skizze der Registerreise', url: 'https://negz.example/registerreise' }],
        people: [voice('Jonas Albers', 'speaker', 'Bundesamt für Beispiele', 'Abteilungsleitung Register')],
      },
      {
        kind: 'replik',
        start: '10:50',
        minutes: 10,
        room: 'Großer Saal',
        track: registers,
        people: [voice('Aylin Demir', 'respondent', 'Stadt Musterhausen')],
      },
      {
        kind: 'discussion',
        start: '11:00',
        minutes: 30,
        room: 'Großer Saal',
        track: registers,
        questions: [
          'Wer darf einen Datensatz berichtigen, der in fünf Registern steht?',
          'Was müsste eine Kommune morgen anders machen?',
        ],
      },
    ],
  },
  {
    kind: 'workshop',
    start: '10:30',
    minutes: 60,
    room: 'Werkraum Nord',
    track: procurement,
    title: { de: 'Exit-Klauseln, die halten', en: 'Exit clauses that hold' },
    abstract: {
      de: 'Drei Klauseln aus echten Verträgen, drei Tische, eine Frage: Kämen wir damit wieder heraus? Am Ende steht ein Vorschlag, den alle mitnehmen können.',
      en: 'Three clauses from real contracts, three tables, one question: would they let us out again? It ends with a proposal for everybody to take home.',
    },
    links: [{ title: 'Mustervertrag', url: 'https://negz.example/mustervertrag' }],
    doNotRecord: true,
    people: [voice('Petra Lindqvist', 'speaker', 'Stadt Musterhausen')],
  },
  {
    kind: 'workshop',
    start: '10:30',
    minutes: 60,
    room: 'Werkraum Süd',
    track: procurement,
    title: { de: 'Offene Schnittstellen ausschreiben', en: 'Tendering open interfaces' },
    people: [voice('Tobias Renn', 'speaker', 'Landkreis Neuental')],
  },
  {
    kind: 'workshop',
    start: '10:30',
    minutes: 90,
    room: 'Studio',
    track: registers,
    language: 'en',
    title: { de: 'Registerdaten ohne Umweg', en: 'Register data without detour' },
    abstract: {
      de: 'Auf Englisch: Wie Forschung an Registerdaten kommt, ohne dass jemand Kopien anlegt. Mit einem Datenraum zum Ausprobieren, deshalb nur 24 Plätze.',
      en: 'How research gets at register data without anybody making copies. With a data room to try out, hence only 24 places.',
    },
    poolId: stableId('pool negz herbsttagung studio onsite'),
    people: [{ ...voice('Inga Sørensen', 'speaker', 'Zentrum für Staatsforschung'), title: 'Dr.' }],
  },
  {
    kind: 'break',
    plenary: true,
    title: { de: 'Mittagspause im Foyer', en: 'Lunch in the foyer' },
    start: '12:00',
    minutes: 75,
  },
  {
    kind: 'panel',
    title: {
      de: 'Podium: Wer haftet für den falschen Datensatz?',
      en: 'Panel: who is liable for the wrong record?',
    },
    start: '13:15',
    minutes: 75,
    room: 'Großer Saal',
    track: registers,
    abstract: {
      de: 'Ein Bescheid geht an die falsche Anschrift, die Frist läuft ab. Vier Sichten auf einen Fall, der jede Woche vorkommt: Fachrecht, Forschung, Betrieb und die Kommune, die es ausbadet.',
      en: 'A notice goes to the wrong address, the deadline passes. Four views of a case that happens every week: law, research, operations, and the municipality that has to cope.',
    },
    questions: [
      'Wer erfährt als Erstes, dass ein Datensatz falsch ist?',
      'Würde eine Haftungsregel das Register besser machen oder nur vorsichtiger?',
      'Welche Zahl hätten Sie gern im nächsten Jahr?',
    ],
    people: [
      voice('Samira Haddad', 'moderator', 'Hochschule Beispielstadt'),
      { ...voice('Nils Harder', 'panellist', 'Zentrum für Staatsforschung'), title: 'Prof. Dr.' },
      voice('Carla Nowak', 'panellist', 'Ministerium für Digitales Beispielland'),
      voice('Uwe Petersen', 'panellist', 'Rechenwerk eG'),
    ],
  },
  {
    kind: 'other',
    title: { de: 'Abend im Foyer', en: 'Evening in the foyer' },
    start: '19:00',
    minutes: 180,
  },
]

const secondDay: SessionPlan[] = [
  {
    kind: 'workshop',
    day: 1,
    start: '09:00',
    minutes: 90,
    room: 'Werkraum Nord',
    track: rollout,
    title: { de: 'Once Only in der Kommune', en: 'Once only in the municipality' },
    abstract: {
      de: 'Eine kleine Gemeinde hat drei Anträge umgestellt und zählt seitdem, was nicht mehr gefragt wird. Mitbringen: ein Formular aus dem eigenen Haus.',
      en: 'A small municipality has changed three applications and has been counting ever since what is no longer asked. Bring along a form of your own.',
    },
    people: [voice('Ruth Janke', 'speaker', 'Gemeinde Kleinmuster')],
  },
  {
    kind: 'workshop',
    day: 1,
    start: '09:00',
    minutes: 90,
    room: 'Werkraum Süd',
    track: registers,
    title: { de: 'Einwilligungen, die man versteht', en: 'Consents that people understand' },
    people: [voice('Lena Okafor', 'speaker', 'Datenbrücke AG')],
  },
  { kind: 'break', title: { de: 'Kaffeepause', en: 'Coffee break' }, day: 1, start: '10:30', minutes: 30 },
  {
    kind: 'discussion',
    plenary: true,
    day: 1,
    title: {
      de: 'Was wir nächstes Jahr selbst können wollen',
      en: 'What we want to master ourselves next year',
    },
    start: '14:00',
    minutes: 75,
    room: 'Großer Saal',
    questions: ['Was nehmen wir uns vor, und wer misst es?'],
    people: [voice('Aylin Demir', 'moderator', 'Stadt Musterhausen')],
  },
]

/** NEGZ Herbsttagung: two days, three tracks, parallel workshops in rooms, all people invented. */
export const negzAutumn: AgendaPlan = {
  slug: 'negz',
  event: 'herbsttagung',
  rooms: [
    {
      name: { de: 'Großer Saal', en: 'Main hall' },
      capacity: 320,
      equipment: 'Induktionsschleife, drei Handmikrofone',
    },
    { name: { de: 'Werkraum Nord', en: 'Workroom north' }, capacity: 60 },
    { name: { de: 'Werkraum Süd', en: 'Workroom south' }, capacity: 60 },
    { name: { de: 'Studio', en: 'Studio' }, capacity: 40 },
  ],
  tracks: [
    { de: registers, en: 'Registers and law' },
    { de: procurement, en: 'Procurement and operations' },
    { de: rollout, en: 'Rollout on the ground' },
  ],
  items: [...firstDay, ...secondDay],
}
