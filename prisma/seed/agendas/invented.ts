import { type AgendaPlan, type SessionPlan, same, type Voice } from './plan'

const voice = (name: string, role: Voice['role'], organisation: string, job?: string): Voice => ({
  name,
  role,
  organisation: same(organisation),
  ...(job ? { function: same(job) } : {}),
})
const top = (de: string, en: string, start: string, minutes: number): SessionPlan => ({
  kind: 'assembly_item',
  title: { de, en },
  start,
  minutes,
})
const workshop = (
  day: number,
  start: string,
  minutes: number,
  room: string,
  de: string,
  en: string,
  ...people: Voice[]
): SessionPlan => ({
  kind: 'workshop',
  day,
  start,
  minutes,
  room,
  title: { de, en },
  people,
})

/** NExT Herbstkonferenz with general assembly: nine items of the assembly, all people invented. */
export const nextAutumn: AgendaPlan = {
  slug: 'next',
  event: 'herbstkonferenz',
  rooms: [{ name: { de: 'Ratssaal', en: 'Council hall' }, capacity: 80 }],
  items: [
    {
      kind: 'other',
      title: { de: 'Ankommen und Kaffee', en: 'Arrival and coffee' },
      start: '10:00',
      minutes: 30,
      room: 'Ratssaal',
    },
    {
      label: 'Block',
      subject: { de: 'KI im Bürgerservice, ein Jahr danach', en: 'AI in citizens’ services, one year on' },
      sessions: [
        {
          kind: 'impuls',
          start: '10:30',
          minutes: 20,
          room: 'Ratssaal',
          people: [voice('Maren Vogt', 'speaker', 'Stadt Musterhausen', 'Chief Digital Officer')],
        },
        {
          kind: 'replik',
          start: '10:50',
          minutes: 10,
          room: 'Ratssaal',
          people: [voice('Emre Yıldız', 'respondent', 'Bundesagentur für Musterwesen')],
        },
        {
          kind: 'replik',
          start: '11:00',
          minutes: 10,
          room: 'Ratssaal',
          people: [voice('Wiebke Paulsen', 'respondent', 'Landesbetrieb Musterdaten')],
        },
        {
          kind: 'discussion',
          start: '11:10',
          minutes: 35,
          room: 'Ratssaal',
          people: [voice('Samira Haddad', 'moderator', 'Stadt Beispielburg')],
        },
      ],
    },
    { kind: 'break', title: { de: 'Mittagspause', en: 'Lunch' }, start: '11:45', minutes: 75 },
    {
      label: 'Block',
      subject: { de: 'Cloud ohne Abhängigkeit', en: 'Cloud without dependence' },
      sessions: [
        {
          kind: 'impuls',
          start: '13:00',
          minutes: 20,
          room: 'Ratssaal',
          people: [
            voice('Henrike Thiele', 'speaker', 'Anstalt für öffentliche IT Mitte', 'Technische Leitung'),
          ],
        },
        {
          kind: 'replik',
          start: '13:20',
          minutes: 10,
          room: 'Ratssaal',
          people: [voice('Volker Otto', 'respondent', 'Landkreis Seenland')],
        },
        { kind: 'discussion', start: '13:30', minutes: 30, room: 'Ratssaal' },
      ],
    },
    { kind: 'break', title: { de: 'Pause', en: 'Break' }, start: '14:00', minutes: 30 },
    {
      label: 'TOP',
      subject: { de: 'Mitgliederversammlung', en: 'General assembly' },
      sessions: [
        top('Eröffnung', 'Opening', '14:30', 5),
        top('Feststellung der Beschlussfähigkeit', 'Quorum', '14:35', 5),
        top('Genehmigung der Tagesordnung', 'Approval of the agenda', '14:40', 5),
        top('Bericht des Vorstands', 'Report of the board', '14:45', 25),
        top('Kassenbericht', 'Treasurer’s report', '15:10', 15),
        top('Entlastung des Vorstands', 'Discharge of the board', '15:25', 10),
        top('Wahl der Kassenprüfung', 'Election of auditors', '15:35', 20),
        top('Beitragsordnung', 'Fee schedule', '15:55', 25),
        top('Verschiedenes', 'Any other business', '16:20', 20),
      ],
    },
  ],
}

/** NEGZ Herbsttagung: two days, parallel workshops in rooms, all people invented. */
export const negzAutumn: AgendaPlan = {
  slug: 'negz',
  event: 'herbsttagung',
  rooms: [
    { name: { de: 'Großer Saal', en: 'Main hall' }, capacity: 320 },
    { name: { de: 'Werkraum Nord', en: 'Workroom north' }, capacity: 60 },
    { name: { de: 'Werkraum Süd', en: 'Workroom south' }, capacity: 60 },
    { name: { de: 'Studio', en: 'Studio' }, capacity: 40 },
  ],
  items: [
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
          people: [voice('Jonas Albers', 'speaker', 'Bundesamt für Beispiele', 'Abteilungsleitung Register')],
        },
        {
          kind: 'replik',
          start: '10:50',
          minutes: 10,
          room: 'Großer Saal',
          people: [voice('Aylin Demir', 'respondent', 'Stadt Musterhausen')],
        },
        { kind: 'discussion', start: '11:00', minutes: 30, room: 'Großer Saal' },
      ],
    },
    workshop(
      0,
      '10:30',
      60,
      'Werkraum Nord',
      'Exit-Klauseln, die halten',
      'Exit clauses that hold',
      voice('Petra Lindqvist', 'speaker', 'Stadt Musterhausen'),
    ),
    workshop(
      0,
      '10:30',
      60,
      'Werkraum Süd',
      'Offene Schnittstellen ausschreiben',
      'Tendering open interfaces',
      voice('Tobias Renn', 'speaker', 'Landkreis Neuental'),
    ),
    workshop(0, '10:30', 90, 'Studio', 'Registerdaten ohne Umweg', 'Register data without detour', {
      ...voice('Inga Sørensen', 'speaker', 'Zentrum für Staatsforschung'),
      title: 'Dr.',
    }),
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
    workshop(
      1,
      '09:00',
      90,
      'Werkraum Nord',
      'Once Only in der Kommune',
      'Once only in the municipality',
      voice('Ruth Janke', 'speaker', 'Gemeinde Kleinmuster'),
    ),
    workshop(
      1,
      '09:00',
      90,
      'Werkraum Süd',
      'Einwilligungen, die man versteht',
      'Consents that people understand',
      voice('Lena Okafor', 'speaker', 'Datenbrücke AG'),
    ),
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
      people: [voice('Aylin Demir', 'moderator', 'Stadt Musterhausen')],
    },
  ],
}
