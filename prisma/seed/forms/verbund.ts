import { address, closing, type FormPlan, must, option, representative } from './questions'

const states = [
  ['BW', 'Baden-Württemberg', 'Baden-Württemberg'],
  ['BY', 'Bayern', 'Bavaria'],
  ['BE', 'Berlin', 'Berlin'],
  ['BB', 'Brandenburg', 'Brandenburg'],
  ['HB', 'Bremen', 'Bremen'],
  ['HH', 'Hamburg', 'Hamburg'],
  ['MV', 'Mecklenburg-Vorpommern', 'Mecklenburg-Western Pomerania'],
  ['NI', 'Niedersachsen', 'Lower Saxony'],
  ['NW', 'Nordrhein-Westfalen', 'North Rhine-Westphalia'],
  ['SN', 'Sachsen', 'Saxony'],
  ['ST', 'Sachsen-Anhalt', 'Saxony-Anhalt'],
  ['SH', 'Schleswig-Holstein', 'Schleswig-Holstein'],
  ['TH', 'Thüringen', 'Thuringia'],
].map(([value = '', de = '', en = '']) => option(value, de, en))

export const verbund: FormPlan = {
  slug: 'ozg-mitte',
  kind: 'partner',
  title: { de: 'Beitritt eines Landes', en: 'Accession of a state' },
  intro: {
    de: 'Der Verbund steht weiteren Ländern offen. Über den Beitritt entscheiden die Partnerländer.',
    en: 'The alliance is open to more states. The partner states decide on the accession.',
  },
  steps: [
    {
      title: { de: 'Das Land', en: 'The state' },
      questions: [
        { key: 'state', kind: 'one_of', label: { de: 'Land', en: 'State' }, required: must, options: states },
        {
          key: 'organisation',
          kind: 'organisation',
          label: { de: 'Name, unter dem das Land beitritt', en: 'Name under which the state joins' },
          required: must,
        },
        {
          key: 'ressort',
          kind: 'short_text',
          label: { de: 'Zuständiges Ressort', en: 'Responsible portfolio' },
          required: must,
        },
        address,
      ],
    },
    representative,
    {
      title: { de: 'Zusammenarbeit', en: 'Cooperation' },
      questions: [
        {
          key: 'contributes',
          kind: 'many_of',
          label: { de: 'Was bringt das Land ein?', en: 'What does the state contribute?' },
          required: must,
          options: [
            option('services', 'Fertige Online-Dienste', 'Ready online services'),
            option('staff', 'Personal', 'Staff'),
            option('funds', 'Mittel', 'Funds'),
            option('operation', 'Betrieb', 'Operation'),
          ],
        },
        {
          key: 'services',
          kind: 'long_text',
          label: { de: 'Welche Dienste?', en: 'Which services?' },
          condition: { question: 'contributes', is: 'one_of', value: ['services'] },
          required: must,
        },
        { key: 'from', kind: 'date', label: { de: 'Beitritt gewünscht zum', en: 'Accession wished for' } },
        {
          key: 'decision',
          kind: 'upload',
          label: { de: 'Beschluss der Landesregierung', en: 'Decision of the state government' },
          help: { de: 'PDF oder Bild, höchstens 5 MB.', en: 'PDF or picture, at most 5 MB.' },
        },
      ],
    },
    closing({
      de: 'Wir kennen die Vereinbarung des Verbunds und treten ihr bei.',
      en: 'We know the agreement of the alliance and accede to it.',
    }),
  ],
}
