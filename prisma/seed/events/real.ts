import type { EventPlan } from './plan'

type Text = { de: string; en: string }
const herbst: Text[] = [
  {
    de: 'Wie kann der Staat als Souverän gegenüber privaten IT-Dienstleistern agieren?',
    en: 'How can the state act as a sovereign towards private IT providers?',
  },
  {
    de: 'Erhöhen Blockchain-Techniken die Datensouveränität oder höhlen sie diese eher aus?',
    en: 'Does blockchain technology increase data sovereignty, or rather hollow it out?',
  },
  {
    de: 'Welche Rolle spielen die Bürgerinnen und Bürger als Souverän, auch unter dem Aspekt der informationellen Selbstbestimmung?',
    en: 'What role do citizens play as the sovereign, also in view of informational self-determination?',
  },
  {
    de: 'Welche Folgen haben KI und Algorithmen beim Wahren der Souveränität von Daten und Informationen?',
    en: 'What consequences do AI and algorithms have for the sovereignty of data and information?',
  },
]

/** The five events of the seeds, each with the date or the precision that the text gives. Clock times are invented. */
export const real: EventPlan[] = [
  {
    slug: 'next',
    key: 'fruehjahrskonferenz-2024',
    series: 'fruehjahrskonferenz',
    from: '2024-04-16T10:00',
    to: '2024-04-16T12:50',
    fields: {
      kind: 'conference',
      state: 'announced',
      title: { de: 'NExT-Frühjahrskonferenz', en: 'NExT spring conference' },
      summary: {
        de: 'Zweimal im Jahr kommen die Mitglieder zusammen, im Frühjahr digital. Drei Blöcke zu OZG 2.0, KI in der Verwaltung und Verwaltungscloud.',
        en: 'Twice a year the members meet, in spring online. Three blocks on OZG 2.0, AI in administration, and the administration cloud.',
      },
      keywords: ['OZG', 'KI', 'Verwaltungscloud'],
      format: 'online',
      audience: 'members',
    },
  },
  {
    slug: 'n3gz',
    key: 'meetup-2021',
    series: 'meetup',
    from: '2021-11-29T17:00',
    to: '2021-11-29T19:00',
    fields: {
      kind: 'meetup',
      state: 'announced',
      title: { de: 'N3GZ-Meetup', en: 'N3GZ meetup' },
      theme: {
        de: 'Wie geht es weiter mit der Verwaltungsdigitalisierung in Deutschland?',
        en: 'How does digital administration in Germany go on?',
      },
      summary: {
        de: 'Digitales Panel mit anschließender einstündiger Diskussion mit dem Publikum.',
        en: 'Online panel followed by a one-hour discussion with the audience.',
      },
      keywords: ['OZG', 'Koalitionsvertrag', 'Föderalismus'],
      format: 'online',
      audience: 'public',
    },
  },
  {
    slug: 'negz',
    key: 'herbsttagung-digitale-souveraenitaet',
    series: 'herbsttagung',
    from: '2019-10-01T00:00',
    to: '2019-10-31T00:00',
    fields: {
      kind: 'conference',
      state: 'announced',
      precision: 'season',
      title: { de: 'NEGZ Herbsttagung', en: 'NEGZ autumn conference' },
      theme: { de: 'Digitale Souveränität', en: 'Digital sovereignty' },
      summary: {
        de: 'Die Herbsttagung im Zeichen der „Digitalen Souveränität“. Das Jahr ist aus dem Bericht von IT.Niedersachsen erschlossen.',
        en: 'The autumn conference on “digital sovereignty”. The year is inferred from IT.Niedersachsen’s report.',
      },
      questions: herbst,
      references: [{ title: 'Gutachten der Datenethikkommission' }],
      keywords: ['Digitale Souveränität', 'KI', 'Blockchain'],
      format: 'onsite',
      audience: 'public',
    },
  },
  {
    slug: 'next',
    key: 'digitaler-staat-2018',
    from: '2018-03-21T00:00',
    to: '2018-03-22T23:59',
    fields: {
      kind: 'appearance',
      state: 'announced',
      precision: 'day',
      title: {
        de: 'NExT auf dem Fachkongress „Digitaler Staat“',
        en: 'NExT at the congress “Digitaler Staat”',
      },
      summary: {
        de: 'Das Bundesamt für Migration und Flüchtlinge stellt das Innovationsnetzwerk NExT vor. Schwerpunkte des Kongresses: E-Government, Digitaler Datenschutz, Arbeit & Personal 4.0, Digitaler Haushalt.',
        en: 'The Federal Office for Migration and Refugees presents the innovation network NExT. Topics of the congress: e-government, digital data protection, work and staff 4.0, digital budget.',
      },
      keywords: ['E-Government', 'Digitaler Datenschutz', 'Arbeit & Personal 4.0', 'Digitaler Haushalt'],
      organiser: 'Fachkongress „Digitaler Staat“',
      format: 'onsite',
      venue: { name: { de: 'Berlin', en: 'Berlin' } },
      audience: 'public',
    },
  },
  {
    slug: 'ozg-mitte',
    key: 'treffen-der-cio',
    from: '2020-01-01T00:00',
    to: '2020-12-31T00:00',
    fields: {
      kind: 'founding',
      state: 'announced',
      precision: 'year',
      title: {
        de: 'Treffen der CIO: Gründung des OZG-Verbunds Mitte',
        en: 'Meeting of the CIOs: founding of the alliance',
      },
      summary: {
        de: 'Randolf Stich (Rheinland-Pfalz), Ammar Alkassar (Saarland) und Patrick Burghardt (Hessen) vereinbaren die Zusammenarbeit. Das Jahr ist erschlossen.',
        en: 'Randolf Stich (Rhineland-Palatinate), Ammar Alkassar (Saarland) and Patrick Burghardt (Hesse) agree to cooperate. The year is inferred.',
      },
      keywords: ['OZG', 'Plattformstrategie'],
      format: 'onsite',
      audience: 'public',
    },
  },
]
