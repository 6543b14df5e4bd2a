import type { Localized } from '@/lib/localized'

export type GuestState =
  | 'open'
  | 'reminded'
  | 'accepted'
  | 'declined'
  | 'substituted'
  | 'expired'
  | 'withdrawn'
export type GuestPlan = {
  name: string
  email: string
  company: string
  state: GuestState
  language?: 'en'
  substitutes?: boolean
  reason?: string
  /** Whom this guest stands in for, by name. */
  inPlaceOf?: string
}

const words: Localized = {
  de: 'Ihre Erfahrung mit verbindlichen Standards fehlt uns in der Diskussion am Nachmittag. Wir würden uns sehr freuen, wenn Sie dabei sind.',
  en: 'Your experience with binding standards would enrich the discussion in the afternoon. We would be delighted to have you with us.',
}

/** Who is invited personally to an invented event; everybody is invented, too. */
export const guestPlans: {
  slug: string
  key: string
  by: string
  message: Localized
  guests: GuestPlan[]
}[] = [
  {
    slug: 'negz',
    key: 'herbsttagung',
    by: 'Svenja Lorenz',
    message: words,
    guests: [
      {
        name: 'Prof. Dr. Irene Falk',
        email: 'irene.falk@hochschule.example',
        company: 'Hochschule Beispielstadt',
        state: 'accepted',
      },
      {
        name: 'Thore Jansen',
        email: 'jansen@verlag.example',
        company: 'Verlag Neue Verwaltung',
        state: 'accepted',
      },
      {
        name: 'Dr. Samira Haddad',
        email: 'haddad@stiftung.example',
        company: 'Stiftung Gemeinsinn',
        state: 'open',
        substitutes: true,
      },
      {
        name: 'Ulf Petersen',
        email: 'petersen@kammer.example',
        company: 'Handelskammer Beispielhafen',
        state: 'reminded',
      },
      {
        name: 'Laura Conti',
        email: 'conti@comune.example',
        company: 'Comune di Esempio',
        state: 'open',
        language: 'en',
        substitutes: true,
      },
      {
        name: 'Bernd Achterberg',
        email: 'achterberg@landtag.example',
        company: 'Landtag Musterland',
        state: 'declined',
        reason: 'An dem Tag ist Plenum.',
      },
      {
        name: 'Dr. Petra Winkels',
        email: 'winkels@rechnungshof.example',
        company: 'Rechnungshof Musterland',
        state: 'substituted',
        substitutes: true,
      },
      {
        name: 'Janek Rohde',
        email: 'rohde@rechnungshof.example',
        company: 'Rechnungshof Musterland',
        state: 'open',
        inPlaceOf: 'Dr. Petra Winkels',
      },
      {
        name: 'Magdalena Voss',
        email: 'voss@sparkasse.example',
        company: 'Sparkasse Beispielkreis',
        state: 'expired',
      },
      {
        name: 'Heiner Kolb',
        email: 'kolb@verband.example',
        company: 'Verband der Beispieler',
        state: 'withdrawn',
      },
    ],
  },
  {
    slug: 'next',
    key: 'herbstkonferenz',
    by: 'Svenja Lorenz',
    message: {
      de: 'Wir möchten am Vormittag auch Stimmen von außen hören und laden Sie herzlich dazu ein.',
      en: 'In the morning we would like to hear voices from outside, and warmly invite you.',
    },
    guests: [
      {
        name: 'Marit Solberg',
        email: 'solberg@kommune.example',
        company: 'Kommune Eksempel',
        state: 'open',
        language: 'en',
        substitutes: true,
      },
      {
        name: 'Dr. Cem Yildiz',
        email: 'yildiz@institut.example',
        company: 'Institut für Beispielforschung',
        state: 'accepted',
      },
      {
        name: 'Agnes Thiel',
        email: 'thiel@ministerium.example',
        company: 'Ministerium für Muster',
        state: 'reminded',
      },
    ],
  },
]

/** Colleagues of an institution registered at its desk: some of them work there already, some are named for the first time. */
export const deskPlan = {
  slug: 'negz',
  key: 'herbsttagung',
  organisation: 'Stadt Musterhausen',
  by: 'Petra Lindqvist',
  size: 6,
  confirmed: 4,
  named: [
    {
      givenName: 'Ruben',
      familyName: 'Klose',
      email: 'ruben.klose@musterhausen.example',
      function: 'Digitalisierungsbüro',
    },
    {
      givenName: 'Hatice',
      familyName: 'Aydin',
      email: 'hatice.aydin@musterhausen.example',
      function: 'Bürgerservice',
    },
    {
      givenName: 'Jörn',
      familyName: 'Peters',
      email: 'joern.peters@musterhausen.example',
      function: 'Kämmerei',
    },
  ],
}
