import { applicationToken, ballotToken } from '@/lib/applications/link'
import { dayIn, endOfDayIn } from '@/lib/clock'
import { hashToken } from '@/lib/tokens'
import type { ApplicationState, VoteChoice } from '@/prisma/generated/enums'
import { applicationVersionId } from './forms'
import { kindId } from './memberships'
import { people, personalMemberships } from './people'
import { stableId } from './stable'

const day = 86_400_000
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
const plans: Plan[] = [
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
export const boardPeople = people.filter((person) => person.slug === 'negz').slice(3, 6)
const voters = [stableId('account person negz board'), ...boardPeople.map((person) => person.id)]

export const admissions = [
  { id: kindId('negz', 'institutional'), admission: { by: 'board', days: 14, quorum: 3 } },
  { id: kindId('negz', 'personal'), admission: { by: 'one', days: 14, quorum: null } },
  { id: kindId('next', 'institutional'), admission: { by: 'board', days: 10, quorum: null } },
  { id: kindId('next', 'personal'), admission: { by: 'one', days: 10, quorum: null } },
  { id: kindId('ozg-mitte', 'partner'), admission: { by: 'board', days: 30, quorum: null } },
]

const lastMoment = (at: Date) => endOfDayIn('Europe/Berlin', dayIn('Europe/Berlin', at))

/** The cases as rows, dated in days before `today`. */
export const casesOf = (today: Date) =>
  plans.map((plan) => {
    const slug = plan.slug ?? 'negz'
    const networkId = stableId(`network ${slug}`)
    const id = stableId(`application ${slug} ${plan.key}`)
    const ago = (days: number) => new Date(today.getTime() - days * day)
    const base = { networkId, applicationId: id }
    const asks = plan.voteDays === undefined ? [] : voters
    return {
      application: {
        id,
        networkId,
        versionId: applicationVersionId(slug, plan.kind),
        kindId: kindId(slug, plan.kind),
        state: plan.state,
        email: plan.email,
        tokenHash: hashToken(applicationToken(id)),
        createdAt: ago(plan.sent + 1),
        submittedAt: ago(plan.sent),
        completeAt: plan.complete === undefined ? null : ago(plan.complete),
        ...(plan.voteDays === undefined ? {} : { voteUntil: lastMoment(ago(-plan.voteDays)), quorum: 3 }),
      },
      answers: Object.entries(plan.answers).map(([key, value]) => ({
        id: stableId(`answer ${id} ${key}`),
        ...base,
        key,
        value: value as object,
      })),
      inquiries: plan.asked
        ? [
            {
              id: stableId(`inquiry ${id}`),
              ...base,
              question: plan.asked.question,
              byName: 'Ingo Seidel',
              askedAt: ago(plan.asked.days),
              reply: plan.asked.reply ?? null,
              repliedAt: plan.asked.repliedDays === undefined ? null : ago(plan.asked.repliedDays),
            },
          ]
        : [],
      ballots: asks.map((personId) => {
        const ballotId = stableId(`ballot ${id} ${personId}`)
        return { id: ballotId, ...base, personId, tokenHash: hashToken(ballotToken(ballotId)) }
      }),
      votes: (plan.votes ?? []).map((choice, n) => ({
        id: stableId(`vote ${id} ${n}`),
        ...base,
        personId: voters[n + 1] ?? '',
        choice,
        at: ago(1),
      })),
      decisions: plan.decided
        ? [
            {
              id: stableId(`decision ${id}`),
              ...base,
              admitted: plan.decided.admitted,
              reason: plan.decided.reason,
              byName: 'Henrike Sauer',
              at: ago(plan.decided.days),
            },
          ]
        : [],
      history: [
        { action: 'applications.submit', at: ago(plan.sent), by: String(plan.answers.signature) },
        ...(plan.asked ? [{ action: 'applications.ask', at: ago(plan.asked.days), by: 'Ingo Seidel' }] : []),
        ...(plan.complete === undefined
          ? []
          : [{ action: 'applications.complete', at: ago(plan.complete), by: 'Ingo Seidel' }]),
        ...(plan.decided
          ? [{ action: 'applications.reject', at: ago(plan.decided.days), by: 'Henrike Sauer' }]
          : []),
      ],
    }
  })

/** Some movement in the year before today, so that the board's pictures show one: who joined lately, who resigned. */
export const movesOf = (today: Date) => {
  const own = personalMemberships.filter((one) => one.slug === 'negz')
  const ago = (days: number) =>
    new Date(`${new Date(today.getTime() - days * day).toISOString().slice(0, 10)}T00:00:00Z`)
  return {
    joined: own.slice(0, 7).map(({ id }, n) => ({ membershipId: id, on: ago(20 + n * n * 9) })),
    resigned: own.slice(10, 13).map(({ id }, n) => ({ membershipId: id, on: ago(30 + n * 110) })),
  }
}
