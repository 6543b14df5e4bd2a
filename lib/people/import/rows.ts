import type { NetworkFacts } from '@/lib/access/context'
import { dateColumn, now } from '@/lib/clock'
import type { BoundDb, Tx } from '@/lib/db'
import { tableRows } from '@/lib/imports/table'
import type { ImportRun } from '@/prisma/generated/client'
import { type Changes, changed, changesOf } from './changes'
import { type Draft, draftOf, type Problem } from './draft'
import { type KnownPerson, knownFor, Organisations } from './known'
import { type Choice, type Plan, planOf, Seen } from './plan'
import { mappingOf, type Possible, reportOf } from './state'
import { importWords, type Kind } from './words'

/** Where an import works: a job has no actor of its own. */
export type Place = { network: Pick<NetworkFacts, 'id' | 'zone'>; db: BoundDb }

type Vocabulary = Awaited<ReturnType<typeof importWords>>

/** What one row comes to, with everything that writing it needs. */
export type Ready = { row: number; draft: Draft } & (
  | { outcome: 'create' }
  | { outcome: 'update' | 'unchanged'; person: KnownPerson; changes: Changes }
  | { outcome: 'refuse'; problems: Problem[]; possible?: Possible }
)

export const batchSize = 500

const called = ({ givenName, familyName }: Draft) => `${givenName} ${familyName}`.trim()

/** An import while it is worked on: the file read row by row, and what earlier rows said. */
export class ImportRows {
  readonly seen = new Seen()
  /** People whom this import made: its own rows are no duplicates of them. */
  readonly own = new Set<string>()

  readonly place: Place
  readonly organisations: Organisations
  private readonly run: ImportRun
  private readonly path: string
  private readonly vocabulary: Vocabulary

  private constructor(run: ImportRun, path: string, place: Place, parts: [Organisations, Vocabulary]) {
    this.run = run
    this.path = path
    this.place = place
    ;[this.organisations, this.vocabulary] = parts
  }

  static async open(place: Place, run: ImportRun, path: string): Promise<ImportRows> {
    const vocabulary = await importWords(place.network, place.db)
    return new ImportRows(run, path, place, [await Organisations.of(place.db), vocabulary])
  }

  kind = (id: string | null): Kind | undefined => this.vocabulary.kinds.find((kind) => kind.id === id)

  /** The rows after a number, some at a time. Earlier ones are only remembered. */
  async *batches(after = 0, size = batchSize) {
    let waiting: { row: number; draft: Draft; problems: Problem[] }[] = []
    for await (const { row, cells } of tableRows(this.path, reportOf(this.run).reading)) {
      const one = { row, ...draftOf(cells, mappingOf(this.run).columns, this.vocabulary.words) }
      if (row <= after) this.seen.remember(row, one.draft)
      else if (waiting.push(one) === size) {
        yield waiting
        waiting = []
      }
    }
    if (waiting.length > 0) yield waiting
  }

  /** Decides about some rows, as the network is now. `choose` is null while the office is still to be asked. */
  async decide(
    tx: Tx | BoundDb,
    rows: { row: number; draft: Draft; problems: Problem[] }[],
    choose: ((row: number) => Choice) | null,
  ): Promise<Ready[]> {
    const known = await knownFor(
      tx,
      rows.filter(({ problems }) => problems.length === 0).map(({ draft }) => draft),
    )
    return rows.map(({ row, draft, problems }) => {
      const plan = planOf([...problems, ...this.workProblems(draft)], {
        row,
        draft,
        known,
        seen: this.seen,
        own: this.own,
      })
      this.seen.remember(row, draft)
      return this.settled(row, draft, plan, choose)
    })
  }

  private workProblems(draft: Draft): Problem[] {
    const kind = this.kind(draft.kind)
    if (draft.organisation && this.organisations.named(draft.organisation) === 'several')
      return [{ field: 'organisation', issue: 'severalOrganisations', value: draft.organisation }]
    if (kind?.holder === 'institution' && !draft.organisation)
      return [{ field: 'kind', issue: 'noOrganisation' }]
    return []
  }

  private settled(row: number, draft: Draft, plan: Plan, choose: ((row: number) => Choice) | null): Ready {
    if (plan.outcome === 'possible') {
      if (choose) return this.settled(row, draft, plan.resolve(choose(row)), choose)
      const possible: Possible = {
        row,
        name: called(draft),
        problem: plan.problem,
        personId: plan.candidates[0]?.id ?? null,
        choices: (['skip', 'create', 'update'] as const).filter(
          (choice) => choice === 'skip' || plan.resolve(choice).outcome !== 'refuse',
        ),
      }
      return { row, draft, outcome: 'refuse', problems: [plan.problem], possible }
    }
    if (plan.outcome === 'refuse') return { row, draft, outcome: 'refuse', problems: plan.problems }
    if (plan.outcome === 'create') return { row, draft, outcome: 'create' }
    return this.matched(row, draft, plan.person)
  }

  private matched(row: number, draft: Draft, person: KnownPerson): Ready {
    const twice = this.seen.person(row, person.id)
    if (twice !== undefined)
      return { row, draft, outcome: 'refuse', problems: [{ issue: 'sameAsRow', facts: { row: twice } }] }
    this.seen.took(row, person.id)
    const changes = changesOf(draft, person, {
      organisationId: draft.organisation ? this.organisations.named(draft.organisation) : null,
      personalKind: this.kind(draft.kind)?.holder === 'person',
      today: dateColumn(this.place.network.zone, now()),
    })
    if ('problem' in changes) return { row, draft, outcome: 'refuse', problems: [changes.problem] }
    return { row, draft, outcome: changed(changes) ? 'update' : 'unchanged', person, changes }
  }
}
