import { type AgendaPlan, type SessionPlan, voice } from './plan'

const top = (de: string, en: string, start: string, minutes: number): SessionPlan => ({
  kind: 'assembly_item',
  title: { de, en },
  start,
  minutes,
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
