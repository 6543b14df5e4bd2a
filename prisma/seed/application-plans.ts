import type { ApplicationState, VoteChoice } from '@/prisma/generated/enums'

const consent = {
  agreed: 'Wir kennen die Satzung und die Beitragsordnung und erkennen sie an.',
  language: 'de',
}

type Plan = {
  /** NEGZ's, unless said otherwise. */
  slug?: 'next' | 'ozg-mitte'
  key: string
  kind: 'institutional' | 'personal' | 'partner'
  state: ApplicationState
  email: string
  /** Days ago. */
  sent: number
  complete?: number
  voteDays?: number
  votes?: VoteChoice[]
  asked?: { days: number; question: string; reply?: string; repliedDays?: number }
  decided?: { days: number; admitted: boolean; reason: string | null }
  answers: Record<string, unknown>
}

const institution = (
  name: string,
  given: string,
  familyName: string,
  work: string,
  more: Record<string, unknown>,
) => ({
  organisation: { name },
  given_name: given,
  family_name: familyName,
  function: work,
  statutes: consent,
  signature: `${given} ${familyName}`,
  ...more,
})
const address = (street: string, postcode: string, town: string) => ({
  street,
  postcode,
  town,
  country: 'DE',
})

/** Invented applications, one for each thing that can wait in an office; most of them to NEGZ. */
export const plans: Plan[] = [
  {
    key: 'auenheim',
    kind: 'institutional',
    state: 'voting',
    email: 'petra.winter@auenheim.example',
    sent: 19,
    complete: 12,
    voteDays: 3,
    votes: ['yes'],
    answers: institution('Landkreis Auenheim', 'Petra', 'Winter', 'Leitung Stabsstelle Digitalisierung', {
      sector: 'administration',
      level: 'kommune',
      address: address('Kreishausplatz 1', '34599', 'Auenheim'),
      website: 'https://www.auenheim.example',
      voting_delegate: 'Petra Winter',
      voting_delegate_email: 'petra.winter@auenheim.example',
      motivation:
        'Wir bauen ein gemeinsames Serviceportal mit vier Gemeinden und suchen den Austausch mit der Forschung.',
    }),
  },
  {
    key: 'beispielstadt',
    kind: 'institutional',
    state: 'submitted',
    email: 'dekanat@hs-beispielstadt.example',
    sent: 6,
    answers: institution('Hochschule Beispielstadt', 'Emre', 'Vogt', 'Dekanat Verwaltungsinformatik', {
      sector: 'science',
      legal_form: 'Körperschaft des öffentlichen Rechts',
      address: address('Campusring 4', '99999', 'Beispielstadt'),
      website: 'hs-beispielstadt.example',
      motivation:
        'Unser Studiengang Verwaltungsinformatik bringt jährlich vierzig Abschlussarbeiten aus der Praxis ein.',
    }),
  },
  {
    key: 'fachverfahren-beispiel',
    kind: 'institutional',
    state: 'asked_back',
    email: 'public@fachverfahren-beispiel.example',
    sent: 14,
    asked: {
      days: 9,
      question: 'Bitte ergänzen Sie die Zahl der Beschäftigten und wer Ihre Institution vertreten soll.',
    },
    answers: institution('Fachverfahren Beispiel GmbH', 'Oliver', 'Klar', 'Public Sector', {
      sector: 'business',
      legal_form: 'GmbH',
      address: address('Gewerbepark 12', '10115', 'Berlin'),
    }),
  },
  {
    key: 'klar',
    kind: 'personal',
    state: 'submitted',
    email: 'amina.kessler@post.example',
    sent: 11,
    asked: {
      days: 8,
      question: 'Arbeiten Sie für die Hochschule oder für die Beratung, die Sie nennen?',
      reply: 'Für beide: an der Hochschule mit halber Stelle, den Rest selbstständig.',
      repliedDays: 2,
    },
    answers: {
      given_name: 'Amina',
      family_name: 'Kessler',
      function: 'Wissenschaftliche Mitarbeit',
      address: address('Lindenweg 3', '04109', 'Leipzig'),
      motivation: 'Ich forsche zu Registern und möchte mit denen sprechen, die sie führen.',
      statutes: { ...consent, agreed: 'Ich kenne die Satzung und die Beitragsordnung und erkenne sie an.' },
      signature: 'Amina Kessler',
    },
  },
  {
    slug: 'next',
    key: 'musterwald',
    kind: 'institutional',
    state: 'submitted',
    email: 'ordnungsamt@musterwald.example',
    sent: 4,
    answers: institution('Stadt Musterwald', 'Samira', 'Haas', 'Leitung Bürgerdienste', {
      level: 'kommune',
      address: address('Rathausgasse 2', '54321', 'Musterwald'),
    }),
  },
  {
    key: 'fenn',
    kind: 'personal',
    state: 'rejected',
    email: 'oskar.fenn@post.example',
    sent: 70,
    complete: 66,
    decided: {
      days: 60,
      admitted: false,
      reason:
        'Persönliche Mitglieder arbeiten an Verwaltungsdigitalisierung; aus Ihrem Antrag wurde das nicht deutlich. Über einen neuen Antrag mit mehr Angaben freuen wir uns.',
    },
    answers: {
      given_name: 'Oskar',
      family_name: 'Fenn',
      address: address('Seestraße 8', '13353', 'Berlin'),
      motivation: 'Ich möchte Kontakte knüpfen.',
      statutes: consent,
      signature: 'Oskar Fenn',
    },
  },
  {
    // By her own words she works for a consultancy: outside NExT's audience, whatever she ticked on the way in.
    slug: 'next',
    key: 'consultant',
    kind: 'personal',
    state: 'submitted',
    email: 'jana.reuter@beratung-ufer.example',
    sent: 4,
    answers: {
      given_name: 'Jana',
      family_name: 'Reuter',
      organisation: { name: 'Beratung Ufer GmbH' },
      sector: 'business',
      function: 'Beraterin für Verwaltungsdigitalisierung',
      motivation: 'Ich begleite mehrere Behörden und möchte mit ihnen im Austausch bleiben.',
      statutes: {
        agreed: 'Ich kenne die Satzung und halte mich an die drei Werte: freiwillig, offen, vertraulich.',
        language: 'de',
      },
      signature: 'Jana Reuter',
    },
  },
  {
    slug: 'ozg-mitte',
    key: 'musterland',
    kind: 'partner',
    state: 'submitted',
    email: 'cio@musterland.example',
    sent: 8,
    answers: {
      state: 'MV',
      organisation: { name: 'Land Musterland' },
      ressort: 'Digitales',
      address: address('Regierungsplatz 2', '19053', 'Beispielstadt'),
      given_name: 'Malte',
      family_name: 'Ostrow',
      function: 'CIO des Landes',
      contributes: ['services', 'staff'],
      services: 'Wohngeld und Elterngeld, beide fertig und für alle nachnutzbar.',
      statutes: { agreed: 'Wir kennen die Vereinbarung des Verbunds und treten ihr bei.', language: 'de' },
      signature: 'Malte Ostrow',
    },
  },
]

/** Who sits on the demo's board beside the account of that role. */
