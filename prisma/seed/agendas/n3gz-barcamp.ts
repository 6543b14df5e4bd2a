import { type AgendaPlan, voice } from './plan'

const tools = 'Werkzeuge'
const people = 'Menschen'

/** N3GZ barcamp: only the frame and the sessions that were pitched in advance; the rest arises on site. All people invented. */
export const n3gzBarcamp: AgendaPlan = {
  slug: 'n3gz',
  event: 'barcamp',
  rooms: [
    { name: { de: 'Seesaal', en: 'Lake hall' }, capacity: 60 },
    { name: { de: 'Bootshaus', en: 'Boathouse' }, capacity: 40 },
  ],
  tracks: [
    { de: tools, en: 'Tools' },
    { de: people, en: 'People' },
  ],
  items: [
    {
      kind: 'other',
      plenary: true,
      title: { de: 'Ankommen und Vorstellungsrunde', en: 'Arrival and introductions' },
      start: '15:30',
      minutes: 60,
      room: 'Seesaal',
    },
    {
      kind: 'other',
      plenary: true,
      day: 1,
      title: { de: 'Sessionplanung', en: 'Session planning' },
      abstract: {
        de: '45 Sekunden für jeden Vorschlag, dann hängt das Programm an der Wand.',
        en: '45 seconds for each pitch, then the agenda hangs on the wall.',
      },
      start: '09:00',
      minutes: 45,
      room: 'Seesaal',
    },
    {
      kind: 'workshop',
      day: 1,
      start: '10:00',
      minutes: 45,
      room: 'Seesaal',
      track: tools,
      title: { de: 'Tabellen, die niemand mehr pflegt', en: 'Spreadsheets nobody keeps any more' },
      abstract: {
        de: 'Wir suchen die älteste Tabelle, von der noch eine Entscheidung abhängt, und bauen gemeinsam den Ausstieg.',
        en: 'We look for the oldest spreadsheet that a decision still depends on, and build the way out together.',
      },
      people: [voice('Jule Brandner', 'host', 'Bundesamt für Beispiele')],
    },
    {
      kind: 'discussion',
      day: 1,
      start: '10:00',
      minutes: 45,
      room: 'Bootshaus',
      track: people,
      language: 'en',
      title: { de: 'Der erste Tag im Amt', en: 'First day at the office' },
      abstract: {
        de: 'Auf Englisch: Was hätte uns am ersten Tag geholfen? Eine Sammlung für alle, die nach uns kommen.',
        en: 'What would have helped us on day one? A collection for everybody who comes after us.',
      },
      people: [voice('Milan Torberg', 'moderator', 'Stadt Musterhausen')],
    },
    {
      kind: 'break',
      day: 1,
      title: { de: 'Mittag am See', en: 'Lunch by the lake' },
      start: '12:30',
      minutes: 90,
    },
    {
      kind: 'discussion',
      plenary: true,
      day: 2,
      title: { de: 'Was wir mitnehmen', en: 'What we take home' },
      start: '12:00',
      minutes: 60,
      room: 'Seesaal',
    },
  ],
}
