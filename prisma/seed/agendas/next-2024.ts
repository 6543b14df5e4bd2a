import { type AgendaPlan, same } from './plan'

const discussion = (start: string, minutes: number) => ({
  kind: 'discussion' as const,
  start,
  minutes,
})

/**
 * NExT Frühjahrskonferenz, 16 April 2024 (seed 002): every person, function and role as in the text; who is only mentioned
 * there (Andrea Nahles) does not appear. The seed calls only Misbah Khan's talk an Impuls, and Rosenthal's answer a
 * Reaktion. Clock times are invented.
 */
export const next2024: AgendaPlan = {
  slug: 'next',
  event: 'fruehjahrskonferenz-2024',
  rooms: [],
  items: [
    {
      kind: 'update',
      title: { de: 'Update zur Lage des Vereins', en: 'Update on the association' },
      start: '10:00',
      minutes: 15,
    },
    {
      label: 'TOP',
      subject: { de: 'Zukunft des OZG 2.0', en: 'The future of OZG 2.0' },
      sessions: [
        {
          kind: 'impuls',
          start: '10:15',
          minutes: 15,
          people: [
            {
              name: 'Misbah Khan',
              role: 'speaker',
              function: { de: 'Mitglied des Bundestages', en: 'Member of the Bundestag' },
              organisation: same('Bündnis 90/Die Grünen'),
              remark: {
                de: 'Mitglied im Ausschuss für Inneres und im Ausschuss für Digitales',
                en: 'Member of the Committee on Internal Affairs and the Committee on Digital Affairs',
              },
            },
          ],
        },
        {
          kind: 'replik',
          start: '10:30',
          minutes: 10,
          people: [
            {
              name: 'Hanna Saur',
              role: 'respondent',
              function: { de: 'Leiterin Amt Bürgerservice', en: 'Head of the Citizens’ Service Office' },
              organisation: { de: 'Stadt Leipzig', en: 'City of Leipzig' },
            },
          ],
        },
        {
          kind: 'replik',
          start: '10:40',
          minutes: 10,
          people: [
            {
              name: 'Jürgen Renfer',
              role: 'respondent',
              function: { de: 'CDIO & CISO, Leiter IT', en: 'CDIO & CISO, Head of IT' },
              organisation: same('Kommunale Unfallversicherung Bayern'),
              remark: { de: 'Gründungsmitglied', en: 'Founding member' },
            },
          ],
        },
        discussion('10:50', 20),
      ],
    },
    { kind: 'break', title: { de: 'Pause', en: 'Break' }, start: '11:10', minutes: 10 },
    {
      label: 'TOP',
      subject: { de: 'KI in der Bundesagentur für Arbeit', en: 'AI at the Federal Employment Agency' },
      sessions: [
        {
          kind: 'other',
          label: { de: 'Vortrag', en: 'Talk' },
          start: '11:20',
          minutes: 20,
          people: [
            {
              name: 'Stefan Latuski',
              role: 'speaker',
              function: same('CIO'),
              organisation: { de: 'Bundesagentur für Arbeit', en: 'Federal Employment Agency' },
            },
          ],
        },
        {
          kind: 'replik',
          start: '11:40',
          minutes: 10,
          people: [
            {
              name: 'Zehra Öztürk',
              role: 'respondent',
              function: {
                de: 'Stv. Referatsleiterin Steuerung Fachverfahren und Neue Technologien',
                en: 'Deputy Head of Unit, Steering of Specialist Procedures and New Technologies',
              },
              organisation: {
                de: 'Senatskanzlei der Freien und Hansestadt Hamburg',
                en: 'Senate Chancellery of the Free and Hanseatic City of Hamburg',
              },
            },
          ],
        },
        discussion('11:50', 15),
      ],
    },
    {
      label: 'TOP',
      subject: { de: 'Umsetzungspläne zur Verwaltungscloud', en: 'Plans for the administration cloud' },
      sessions: [
        {
          kind: 'other',
          label: { de: 'Vortrag', en: 'Talk' },
          start: '12:05',
          minutes: 20,
          people: [
            {
              name: 'Martin Schallbruch',
              role: 'speaker',
              function: same('CEO'),
              organisation: same('govdigital'),
            },
          ],
        },
        {
          kind: 'replik',
          label: { de: 'Reaktion', en: 'Reaction' },
          start: '12:25',
          minutes: 10,
          people: [
            {
              name: 'Paul Rosenthal',
              title: 'Prof. Dr.',
              role: 'respondent',
              function: { de: 'Leiter IT', en: 'Head of IT' },
              organisation: same('Landesamt für Finanzen Mecklenburg-Vorpommern'),
              remark: { de: 'Co-Leitung der Cloud-Community', en: 'Co-lead of the cloud community' },
            },
          ],
        },
        discussion('12:35', 15),
      ],
    },
  ],
}
