import { type EventPlan, online, onsite } from './plan'

const workshop = (key: string, name: { de: string; en: string }) => ({ key, name, capacity: 12 })

/** Invented: what is held with a partner network, and what is for one level only. */
export const inventedJoint: EventPlan[] = [
  {
    slug: 'negz',
    key: 'nachwuchstag',
    weeks: 6,
    from: '3T10:00',
    to: '3T16:00',
    closesDaysBefore: 5,
    opensWeeksBefore: 12,
    fields: {
      kind: 'workshop_meeting',
      state: 'announced',
      title: { de: 'Nachwuchstag', en: 'Young professionals’ day' },
      theme: { de: 'Die ersten Jahre im Amt', en: 'The first years in office' },
      summary: {
        de: 'Ein Tag über das, was junge Leute in der Verwaltung hält und was sie brauchen. Vormittags Gespräche, nachmittags zwei Werkstätten.',
        en: 'A day about what keeps young people in administration and what they need. Talks in the morning, two workshops in the afternoon.',
      },
      keywords: ['Nachwuchs', 'Personal'],
      format: 'hybrid',
      venue: {
        name: { de: 'Haus der Beispiele', en: 'Haus der Beispiele' },
        address: 'Beispielallee 12, 12345 Beispielstadt',
        access: { de: 'Stufenlos zugänglich, Aufzug', en: 'Step-free access, lift' },
      },
      audience: 'members',
      purpose: {
        de: 'Austausch über Gewinnung und Bindung von Nachwuchskräften; Ergebnisse lassen sich im eigenen Haus umsetzen.',
        en: 'Exchange on finding and keeping young staff; the results can be used in one’s own authority.',
      },
      catering: { de: 'Mittagsimbiss und Getränke', en: 'Light lunch and drinks' },
      cateringCents: 1450,
      costsBy: { de: 'der Verein', en: 'the association' },
    },
    parts: [
      {
        key: 'tag',
        name: { de: 'Der Tag', en: 'The day' },
        pools: [onsite(40), online(80)],
        prices: [
          { key: 'everyone', name: { de: 'Regulär', en: 'Regular' }, cents: 8000, rule: 'everyone' },
          { key: 'partner', name: { de: 'Partner', en: 'Partners' }, cents: 7000, rule: 'partner' },
          { key: 'member', name: { de: 'Mitglieder', en: 'Members' }, cents: 6000, rule: 'member' },
        ],
      },
      {
        key: 'werkstatt',
        name: { de: 'Werkstatt am Nachmittag', en: 'Afternoon workshop' },
        pools: [
          workshop('a', { de: 'A: Ankommen', en: 'A: Settling in' }),
          workshop('b', { de: 'B: Bleiben', en: 'B: Staying' }),
        ],
      },
    ],
  },
  {
    slug: 'negz',
    key: 'kommunaler-austausch',
    weeks: 8,
    from: '1T15:00',
    to: '1T17:00',
    fields: {
      kind: 'workshop_meeting',
      state: 'announced',
      title: { de: 'Kommunaler Austausch', en: 'Municipal exchange' },
      summary: {
        de: 'Wie kleine Kommunen große Vorhaben stemmen: ein Nachmittag unter sich.',
        en: 'How small municipalities manage large projects: an afternoon among themselves.',
      },
      format: 'online',
      audience: 'members',
      audienceRule: { sectors: ['administration'], levels: ['kommune'] },
    },
    parts: [
      {
        key: 'attendance',
        name: { de: 'Teilnahme', en: 'Attendance' },
        pools: [online(40)],
      },
    ],
  },
]
