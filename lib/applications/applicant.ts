import { parseAddress } from '@/lib/addresses'
import { levels, states } from '@/lib/organisations/schema'
import type { Level, MandateKind } from '@/prisma/generated/enums'

/**
 * What an application says about who applies, read from the answers whose questions carry these keys. A form may leave
 * any of them out; every other question is shown to the office and changes no record.
 *
 *   person          title given_name family_name (else the signature) function phone birth_year working_since
 *   organisation    organisation short_name legal_form sector level state ressort website mail_domain leitweg_id
 *   mandates        voting_delegate voting_delegate_email, the same with deputy, ordinary, junior
 */
export type Applicant = {
  person: {
    title: string | null
    givenName: string
    familyName: string
    function: string | null
    phone: string | null
    email: string
    language: 'de' | 'en'
    birthYear: number | null
    workingSince: number | null
  }
  organisation: {
    /** Chosen from the network's own list. */
    id: string | null
    name: string
    shortName: string | null
    legalForm: string | null
    sector: string | null
    level: Level | null
    state: string | null
    ressort: string | null
    website: string | null
    mailDomain: string | null
    leitwegId: string | null
  } | null
  mandates: { kind: MandateKind; givenName: string; familyName: string; email: string | null }[]
}

type Source = {
  email: string
  language: string
  answers: readonly { key: string; value: unknown }[]
}

/** The keys above: what a list must read to say who applies. */
export const nameKeys = ['organisation', 'title', 'given_name', 'family_name', 'signature']

const mandateKinds = ['voting_delegate', 'deputy', 'ordinary', 'junior'] as const satisfies MandateKind[]

/** "Kim van Muster" → Kim, van Muster: the first word is the given name. */
function split(name: string) {
  const [givenName = '', ...rest] = name.trim().split(/\s+/)
  return rest.length > 0
    ? { givenName, familyName: rest.join(' ') }
    : { givenName: '', familyName: givenName }
}

const oneOf = <T extends string>(all: readonly T[], value: string | null) =>
  all.find((one) => one === value) ?? null

/** A website as typed, or null when it is none; "muster.de" counts as https. */
function website(text: string | null) {
  if (!text) return null
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  return url?.hostname.includes('.') ? url.href : null
}

const domain = (text: string | null) => {
  const found = text?.toLowerCase().replace(/^@/, '') ?? ''
  return /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(found) ? found : null
}

type Read = (key: string, max?: number) => string | null

function organisationOf(text: Read, chosen: unknown): Applicant['organisation'] {
  const { id, name } = (typeof chosen === 'string' ? { name: chosen } : (chosen ?? {})) as Record<
    string,
    unknown
  >
  if (typeof name !== 'string' || !name.trim()) return null
  return {
    id: typeof id === 'string' ? id : null,
    name: name.trim().slice(0, 200),
    shortName: text('short_name', 40),
    legalForm: text('legal_form', 80),
    sector: text('sector', 40),
    level: oneOf<Level>(levels, text('level')),
    state: oneOf<string>(states, text('state')),
    ressort: text('ressort', 80),
    website: website(text('website')),
    mailDomain: domain(text('mail_domain')),
    leitwegId: text('leitweg_id', 60),
  }
}

/** Reads an application as who applies. Whatever was not asked is null; the mail address alone is always known. */
export function applicantOf({ email, language, answers }: Source): Applicant {
  const given = new Map(answers.map(({ key, value }) => [key, value]))
  const text: Read = (key, max = 200) => {
    const value = given.get(key)
    return typeof value === 'string' && value.trim() ? value.trim().slice(0, max) : null
  }
  const year = (key: string) => {
    const value = Number(given.get(key) ?? Number.NaN)
    return Number.isInteger(value) && value > 1900 && value < 2200 ? value : null
  }
  const familyName = text('family_name', 100)
  const named = familyName
    ? { givenName: text('given_name', 100) ?? '', familyName }
    : split(text('signature') ?? email)
  return {
    person: {
      title: text('title', 40),
      ...named,
      function: text('function', 160),
      phone: text('phone', 40),
      email,
      language: language === 'en' ? 'en' : 'de',
      birthYear: year('birth_year'),
      workingSince: year('working_since'),
    },
    organisation: organisationOf(text, given.get('organisation')),
    mandates: mandateKinds.flatMap((kind) => {
      const name = text(kind)
      return name ? [{ kind, ...split(name), email: parseAddress(text(`${kind}_email`)) }] : []
    }),
  }
}

/** How a case is called: the institution, or the person who applies for themselves. */
export const caseName = (applicant: Applicant, holder: 'person' | 'institution') =>
  (holder === 'institution' && applicant.organisation?.name) ||
  [applicant.person.title, applicant.person.givenName, applicant.person.familyName].filter(Boolean).join(' ')
