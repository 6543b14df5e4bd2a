import { type AgendaPlan, same } from './plan'

/** N3GZ-Meetup, 29 November 2021 (seed 001): panel, then one hour with the audience. Clock times are invented. */
export const n3gz2021: AgendaPlan = {
  slug: 'n3gz',
  event: 'meetup-2021',
  rooms: [],
  items: [
    {
      subject: {
        de: 'Wie geht es weiter mit der Verwaltungsdigitalisierung in Deutschland?',
        en: 'How does digital administration in Germany go on?',
      },
      sessions: [
        {
          kind: 'panel',
          label: { de: 'Podium', en: 'Panel' },
          start: '17:00',
          minutes: 60,
          people: [
            {
              name: 'Ernst Bürger',
              role: 'panellist',
              function: {
                de: 'Leiter der Abteilung „Digitale Verwaltung; Steuerung OZG“',
                en: 'Head of the department “Digital Administration; Steering of the OZG”',
              },
              organisation: {
                de: 'Bundesministerium des Innern und für Heimat (BMI)',
                en: 'Federal Ministry of the Interior and Community (BMI)',
              },
            },
            {
              name: 'Sarah Rachut',
              role: 'panellist',
              function: {
                de: 'wissenschaftliche Mitarbeiterin am Lehrstuhl für Recht und Sicherheit der Digitalisierung',
                en: 'research associate, Chair of Law and Security of Digital Transformation',
              },
              organisation: same('TU München'),
            },
            {
              name: 'Peter Kuhn',
              role: 'panellist',
              function: { de: 'wissenschaftlicher Mitarbeiter', en: 'research associate' },
              organisation: {
                de: 'bayerisches Landesforschungsinstitut fortiss',
                en: 'fortiss, research institute of the Free State of Bavaria',
              },
            },
            { name: 'Tatiana Muñoz', role: 'moderator' },
          ],
        },
        {
          kind: 'discussion',
          title: { de: 'Diskussion mit dem Publikum', en: 'Discussion with the audience' },
          start: '18:00',
          minutes: 60,
        },
      ],
    },
  ],
}
