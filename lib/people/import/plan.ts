import type { Draft, Problem } from './draft'
import { fold } from './fields'
import type { Known, KnownPerson } from './known'
import { likeName, mayBeOne } from './similar'

/** What is done with a row that may be somebody whom the network knows. */
export const choices = ['skip', 'create', 'update'] as const
export type Choice = (typeof choices)[number]

export type Plan =
  | { outcome: 'create' }
  | { outcome: 'match'; person: KnownPerson }
  | { outcome: 'refuse'; problems: Problem[] }
  /** Nobody can tell but the office; `resolve` says what its choice comes to. */
  | { outcome: 'possible'; problem: Problem; candidates: KnownPerson[]; resolve: (choice: Choice) => Plan }

/** What earlier rows of the same file said: in the same order, a file always answers the same. */
export class Seen {
  private readonly mails = new Map<string, number>()
  private readonly names = new Map<string, number>()
  private readonly people = new Map<string, number>()

  // A batch that is tried again meets its own rows: only earlier ones count.
  private readonly before = (row: number, found: number | undefined) =>
    found !== undefined && found < row ? found : undefined

  mail = (row: number, { personal }: Draft) =>
    this.before(row, personal ? this.mails.get(personal) : undefined)
  name = (row: number, draft: Draft) => this.before(row, this.names.get(key(draft)))
  person = (row: number, id: string) => this.before(row, this.people.get(id))

  remember(row: number, draft: Draft) {
    if (draft.personal && !this.mails.has(draft.personal)) this.mails.set(draft.personal, row)
    if (draft.familyName && !this.names.has(key(draft))) this.names.set(key(draft), row)
  }
  took(row: number, personId: string) {
    if (!this.people.has(personId)) this.people.set(personId, row)
  }
}

const key = ({ givenName, familyName, organisation }: Draft) =>
  [familyName, givenName, organisation ?? ''].map(fold).join('|')

const refuse = (...problems: Problem[]): Plan => ({ outcome: 'refuse', problems })
const called = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`

/** Who has the row's address: one person, nobody, or nobody may. */
function byAddress(draft: Draft, known: Known): Plan | null {
  if (draft.personal) {
    const owners = known.at(draft.personal)
    const own = owners.filter(({ personal }) => personal)
    if (own.length > 1) return refuse({ field: 'personal', issue: 'severalPeople', value: draft.personal })
    const one =
      own[0] ??
      (owners.length === 1 && likeName(draft, (owners[0] as (typeof owners)[0]).person)
        ? owners[0]
        : undefined)
    const taken: Problem = { field: 'personal', issue: 'addressTaken', value: draft.personal }
    if (!one) return owners.length > 0 ? refuse(taken) : null
    if (likeName(draft, one.person)) return { outcome: 'match', person: one.person }
    return {
      outcome: 'possible',
      problem: {
        field: 'personal',
        issue: 'otherName',
        value: draft.personal,
        facts: { name: called(one.person) },
      },
      candidates: [one.person],
      resolve: (choice) => (choice === 'update' ? { outcome: 'match', person: one.person } : refuse(taken)),
    }
  }
  if (!draft.functional) return null
  const readers = known.at(draft.functional).filter(({ person }) => likeName(draft, person))
  return readers.length === 1 && readers[0] ? { outcome: 'match', person: readers[0].person } : null
}

type Question = {
  row: number
  draft: Draft
  known: Known
  seen: Seen
  /** People whom this very import made. */
  own: ReadonlySet<string>
}

/** Somebody of that name who may work there, or an earlier row that names them. */
function byName({ row, draft, known, seen, own }: Question): Plan {
  const work = draft.organisation ? [draft.organisation] : []
  const candidates = known.named(draft).filter(
    ({ id, affiliations }) =>
      !own.has(id) &&
      mayBeOne(
        work,
        affiliations.map(({ organisation }) => organisation.name),
      ),
  )
  const earlier = seen.name(row, draft)
  if (earlier !== undefined && !draft.personal && !draft.functional)
    return refuse({ issue: 'sameAsRow', facts: { row: earlier } })
  const [first] = candidates
  if (!first && earlier === undefined) return { outcome: 'create' }
  const problem: Problem = first
    ? { issue: 'similar', facts: { name: called(first) } }
    : { issue: 'sameAsRow', facts: { row: earlier ?? 0 } }
  return {
    outcome: 'possible',
    problem,
    candidates,
    resolve: (choice) => {
      if (choice === 'create') return { outcome: 'create' }
      return choice === 'update' && first ? { outcome: 'match', person: first } : refuse(problem)
    },
  }
}

/**
 * What a row comes to: somebody new, somebody known, a question for the office, or a refusal. The same mail address is
 * the same person where the name does not speak against it.
 */
export function planOf(problems: Problem[], question: Question): Plan {
  if (problems.length > 0) return refuse(...problems)
  const { row, draft, known, seen } = question
  const before = seen.mail(row, draft)
  if (before !== undefined)
    return refuse({
      field: 'personal',
      issue: 'sameAsRow',
      value: draft.personal ?? '',
      facts: { row: before },
    })
  const { functional } = draft
  if (functional && known.at(functional).some(({ person, personal }) => personal && !likeName(draft, person)))
    return refuse({ field: 'functional', issue: 'addressTaken', value: functional })
  return byAddress(draft, known) ?? byName(question)
}
