import { attendance, type EventPlan, online, onsite } from './plan'

/** Invented events of NExT, always some weeks from now, so that every screen has work. */
export const inventedNext: EventPlan[] = [
  {
    slug: 'next',
    key: 'herbstkonferenz',
    series: 'herbstkonferenz',
    weeks: 4,
    from: '1T10:00',
    to: '1T17:00',
    closesDaysBefore: 5,
    opensWeeksBefore: 10,
    fields: {
      kind: 'conference',
      state: 'announced',
      title: {
        de: 'NExT-Herbstkonferenz mit Mitgliederversammlung',
        en: 'NExT autumn conference with general assembly',
      },
      theme: {
        de: 'Was wir nächstes Jahr selbst können wollen',
        en: 'What we want to master ourselves next year',
      },
      summary: {
        de: 'Vormittags Impulse und Werkstätten, nachmittags die Mitgliederversammlung. Vor Ort und online.',
        en: 'Inputs and workshops in the morning, the general assembly in the afternoon. On site and online.',
      },
      keywords: ['Kompetenzen', 'KI', 'Cloud'],
      format: 'hybrid',
      venue: {
        name: { de: 'Altes Rathaus Beispielburg', en: 'Altes Rathaus Beispielburg' },
        address: 'Markt 3, 04100 Beispielburg',
        access: {
          de: 'Aufzug am Nebeneingang, Schriftdolmetschen im Saal',
          en: 'Lift at the side entrance, speech-to-text in the hall',
        },
      },
      audience: 'members',
    },
    parts: [
      {
        key: 'konferenz',
        name: { de: 'Konferenz', en: 'Conference' },
        pools: [onsite(80), online(200)],
        questions: true,
      },
      {
        key: 'mitgliederversammlung',
        name: { de: 'Mitgliederversammlung', en: 'General assembly' },
        audience: 'members',
        pools: [onsite(80), online(200)],
      },
    ],
  },
  {
    slug: 'next',
    key: 'community-treffen-cloud',
    group: 'cloud',
    weeks: 1,
    from: '3T14:00',
    to: '3T15:30',
    fields: {
      kind: 'workshop_meeting',
      state: 'announced',
      title: { de: 'Community-Treffen Cloud', en: 'Cloud community meeting' },
      summary: {
        de: 'Offen für alle Beschäftigten der öffentlichen Verwaltung: Ausschreiben, betreiben, wieder herauskommen.',
        en: 'Open to all public sector staff: tendering, running, and getting out again.',
      },
      format: 'online',
      audience: 'signed_in',
    },
    parts: attendance(online(100)),
  },
  {
    slug: 'next',
    key: 'stammtisch-leipzig',
    group: 'stammtisch-leipzig',
    weeks: 2,
    from: '2T18:30',
    to: '2T21:00',
    fields: {
      kind: 'gathering',
      state: 'announced',
      title: { de: 'Stammtisch Leipzig', en: 'Leipzig meet-up' },
      summary: {
        de: 'Ein Abend, ein langer Tisch, kein Programm.',
        en: 'One evening, one long table, no agenda.',
      },
      format: 'onsite',
      venue: {
        name: { de: 'Gasthaus Beispiel, Leipzig', en: 'Gasthaus Beispiel, Leipzig' },
        access: { de: 'Eine Stufe am Eingang', en: 'One step at the entrance' },
      },
      audience: 'public',
    },
    parts: attendance(onsite(30)),
  },
  {
    slug: 'next',
    key: 'whats-next',
    weeks: -5,
    from: '2T12:00',
    to: '2T13:00',
    fields: {
      kind: 'meetup',
      state: 'announced',
      title: { de: 'What’s NExT? Akten ohne Papier', en: 'What’s NExT? Files without paper' },
      summary: {
        de: 'Eine Mittagspause mit einem Landkreis, der es getan hat.',
        en: 'A lunch break with a district that has done it.',
      },
      format: 'online',
      audience: 'public',
    },
    parts: attendance(online(150)),
  },
  {
    slug: 'next',
    key: 'fruehjahrskonferenz',
    series: 'fruehjahrskonferenz',
    weeks: 20,
    from: '1T10:00',
    to: '1T13:00',
    fields: {
      kind: 'conference',
      state: 'draft',
      title: { de: 'NExT-Frühjahrskonferenz', en: 'NExT spring conference' },
      summary: {
        de: 'Digital, für Mitglieder und ausgewählte Gäste.',
        en: 'Online, for members and selected guests.',
      },
      format: 'online',
      audience: 'members',
    },
    parts: attendance(online(250)),
  },
]
