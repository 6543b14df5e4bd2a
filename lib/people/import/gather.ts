import { newId } from '@/lib/ids'
import type { Changes } from './changes'
import type { Draft, Problem } from './draft'
import { fold } from './fields'
import type { ImportRows, Ready } from './rows'

/** What a row made, by table: what an undo takes away again. */
export type Created = {
  person?: string
  addresses?: string[]
  affiliation?: string
  membership?: string
  organisation?: string
}
/** What a row changed, as it was; version: what the person's became. */
export type Before = {
  person?: Record<string, unknown>
  version?: number
  affiliation?: { id: string; function: string | null; became: string | null }
}

/** Days are YYYY-MM-DD: all of it goes to PostgreSQL as one JSON text for each table. */
export type Batch = {
  organisations: { id: string; name: string; sector: string; level: Draft['level']; state: string | null }[]
  people: (Pick<Draft, 'title' | 'givenName' | 'familyName' | 'phone' | 'birthYear' | 'tags'> & {
    id: string
    language: string
  })[]
  addresses: { id: string; personId: string; email: string; kind: 'personal' | 'functional' }[]
  affiliations: {
    id: string
    personId: string
    organisationId: string
    function: string | null
    from: string
  }[]
  functions: { id: string; function: string | null }[]
  memberships: {
    id: string
    factId: string
    kindId: string
    personId: string | null
    organisationId: string | null
    on: string
  }[]
  rows: {
    id: string
    number: number
    outcome: string
    recordId: string | null
    created: Created
    before: Before | null
    problems: Problem[]
  }[]
}

type Known = {
  /** Today in the network's zone, YYYY-MM-DD. */
  today: string
  defaultSector: string
  /** "kind organisation" of memberships that institutions hold. */
  held: Set<string>
  /** Whom the update reached: the others were changed in the same moment. */
  saved: ReadonlySet<string>
}

const empty = (): Batch => ({
  organisations: [],
  people: [],
  addresses: [],
  affiliations: [],
  functions: [],
  memberships: [],
  rows: [],
})

/** Everything that some decided rows add to the register, table by table, and what is written down about each row. */
export function gather(rows: ImportRows, ready: readonly Ready[], known: Known): Batch {
  const batch = empty()

  const workplace = (draft: Draft, created: Created): string | null => {
    if (!draft.organisation) return null
    const name = fold(draft.organisation)
    const there = rows.organisations.named(draft.organisation)
    if (there && there !== 'several') return there
    const just = batch.organisations.find((one) => fold(one.name) === name)
    if (just) return just.id
    created.organisation = newId()
    batch.organisations.push({
      id: created.organisation,
      name: draft.organisation,
      sector: draft.sector ?? known.defaultSector,
      level: draft.level,
      state: draft.state,
    })
    return created.organisation
  }
  const membership = (draft: Draft, personId: string | null, organisationId: string | null) => {
    const id = newId()
    const on = draft.joined ?? known.today
    batch.memberships.push({
      id,
      factId: newId(),
      kindId: draft.kind as string,
      personId,
      organisationId,
      on,
    })
    return id
  }
  const work = (draft: Draft, personId: string, organisationId: string) => {
    const id = newId()
    const from = draft.from ?? known.today
    batch.affiliations.push({ id, personId, organisationId, function: draft.function, from })
    return id
  }
  const addresses = (personId: string, list: Changes['addresses']) =>
    list.map((address) => {
      const id = newId()
      batch.addresses.push({ id, personId, ...address })
      return id
    })
  /** A kind for institutions is the organisation's, whoever of it stands in the row. */
  const institution = (draft: Draft, organisationId: string | null, created: Created) => {
    if (!organisationId || rows.kind(draft.kind)?.holder !== 'institution') return
    const key = `${draft.kind} ${organisationId}`
    if (!known.held.has(key)) created.membership = membership(draft, null, organisationId)
    known.held.add(key)
  }

  function create(draft: Draft, created: Created): string {
    const id = newId()
    created.person = id
    batch.people.push({ ...draft, id, language: draft.language ?? 'de' })
    const own = addresses(id, [
      ...(draft.personal ? [{ email: draft.personal, kind: 'personal' as const }] : []),
      ...(draft.functional ? [{ email: draft.functional, kind: 'functional' as const }] : []),
    ])
    if (own.length > 0) created.addresses = own
    const organisationId = workplace(draft, created)
    if (organisationId) created.affiliation = work(draft, id, organisationId)
    if (rows.kind(draft.kind)?.holder === 'person') created.membership = membership(draft, id, null)
    institution(draft, organisationId, created)
    return id
  }

  function update({ draft, person, changes }: Extract<Ready, { person: unknown }>, created: Created): Before {
    const added = addresses(person.id, changes.addresses)
    if (added.length > 0) created.addresses = added
    const organisationId = workplace(draft, created)
    const before: Before =
      Object.keys(changes.person).length > 0 ? { person: changes.before, version: person.version + 1 } : {}
    if (changes.work && 'id' in changes.work) {
      const { id, before: was } = changes.work
      batch.functions.push({ id, function: draft.function })
      before.affiliation = { id, function: was, became: draft.function }
    } else if (changes.work && organisationId) created.affiliation = work(draft, person.id, organisationId)
    if (changes.membership) created.membership = membership(draft, person.id, null)
    institution(draft, organisationId, created)
    return before
  }

  for (const one of ready) {
    const created: Created = {}
    const done = (
      outcome: string,
      recordId: string | null,
      more: { before?: Before; problems?: Problem[] } = {},
    ) =>
      void batch.rows.push({
        id: newId(),
        number: one.row,
        outcome,
        recordId,
        created,
        before: more.before && Object.keys(more.before).length > 0 ? more.before : null,
        problems: more.problems ?? [],
      })
    if (one.outcome === 'refuse') done('refused', null, { problems: one.problems })
    else if (one.outcome === 'create') done('created', create(one.draft, created))
    else if (Object.keys(one.changes.person).length > 0 && !known.saved.has(one.person.id))
      done('refused', one.person.id, { problems: [{ issue: 'changed' }] })
    else {
      const before = update(one, created)
      const touched = Object.keys(created).length > 0 || Object.keys(before).length > 0
      done(touched ? 'updated' : 'unchanged', one.person.id, { before })
    }
  }
  return batch
}
