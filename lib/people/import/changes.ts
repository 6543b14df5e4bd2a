import type { Draft, Problem } from './draft'
import type { KnownPerson } from './known'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

type Profile = Pick<
  KnownPerson,
  'title' | 'givenName' | 'familyName' | 'phone' | 'language' | 'birthYear' | 'tags'
>
export type Changes = {
  person: Partial<Profile>
  /** Old values of what changes. */
  before: Partial<Profile>
  addresses: { email: string; kind: 'personal' | 'functional' }[]
  /** A new place of work, a new function at a known one, or nothing. */
  work: { add: true } | { id: string; before: string | null } | null
  membership: boolean
}

export const changed = ({ person, addresses, work, membership }: Changes) =>
  Object.keys(person).length > 0 || addresses.length > 0 || work !== null || membership

/** Cells that hold something overwrite, empty ones leave what is there; tags are added, never taken. */
function profile(draft: Draft, known: KnownPerson) {
  const said: Partial<Profile> = {
    ...(draft.title ? { title: draft.title } : {}),
    givenName: draft.givenName,
    familyName: draft.familyName,
    ...(draft.phone ? { phone: draft.phone } : {}),
    ...(draft.language ? { language: draft.language } : {}),
    ...(draft.birthYear ? { birthYear: draft.birthYear } : {}),
    tags: [...new Set([...known.tags, ...draft.tags])],
  }
  const differs = (field: string) =>
    JSON.stringify(said[field as keyof Profile]) !== JSON.stringify(known[field as keyof Profile])
  const names = Object.keys(said).filter(differs) as (keyof Profile)[]
  const only = (from: Partial<Profile>) =>
    Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<Profile>
  return { person: only(said), before: only(known) }
}

/** What an import changes about somebody whom the network knows, or why it cannot. */
export function changesOf(
  draft: Draft,
  known: KnownPerson,
  {
    organisationId,
    personalKind,
    today,
  }: { organisationId: string | null; personalKind: boolean; today: Date },
): Changes | { problem: Problem } {
  const has = (email: string | null) => !email || known.addresses.some((address) => address.email === email)
  const from = draft.from ? day(draft.from) : today
  const there = known.affiliations.filter((one) => one.organisationId === organisationId)
  const held = there.find(({ to }) => to === null || to >= today)
  if (draft.organisation && !held && there.some(({ to }) => to !== null && to >= from))
    return { problem: { field: 'from', issue: 'overlap', value: draft.from ?? '' } }
  // Whoever proves the address would sign in as this person, and have the role: that is for the administration to give.
  if (!has(draft.personal) && !known.loginId && known.grants.length > 0)
    return { problem: { field: 'personal', issue: 'roleHeld', value: draft.personal ?? '' } }
  const work = (): Changes['work'] => {
    if (!draft.organisation) return null
    if (!held) return { add: true }
    return draft.function && draft.function !== held.function ? { id: held.id, before: held.function } : null
  }
  return {
    ...profile(draft, known),
    addresses: [
      ...(has(draft.personal) ? [] : [{ email: draft.personal as string, kind: 'personal' as const }]),
      ...(has(draft.functional) ? [] : [{ email: draft.functional as string, kind: 'functional' as const }]),
    ],
    work: work(),
    membership: personalKind && !known.memberships.some(({ kindId }) => kindId === draft.kind),
  }
}
