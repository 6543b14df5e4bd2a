import { db } from '@/lib/db'
import { fileProblemOf } from '@/lib/imports/refusals'
import { storedImport } from '@/lib/imports/store'
import { retrying } from '@/lib/retry'
import type { ImportRun } from '@/prisma/generated/client'
import { ImportRows, type Place } from './rows'
import {
  type Counts,
  json,
  mappingOf,
  noCounts,
  type Report,
  type RunState,
  reportOf,
  shownPossible,
  shownProblems,
} from './state'
import { writeBatch } from './write'

const named = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`.trim()

/** What would happen to each row, as the network is now. Writes nothing but the progress. */
export async function check(place: Place, run: ImportRun) {
  await attended(place, run, async (path) => {
    const rows = await ImportRows.open(place, run, path)
    const counts: Counts = { ...noCounts }
    const report: Report = { ...reportOf(run), problems: [], possible: [] }
    const added = new Set<string>()
    let done = 0
    for await (const batch of rows.batches()) {
      for (const one of await rows.decide(place.db, batch, null)) {
        if (one.outcome !== 'refuse') {
          counts[one.outcome]++
          const { organisation } = one.draft
          if (organisation && !rows.organisations.named(organisation)) added.add(organisation.toLowerCase())
        } else if (one.possible) {
          counts.possible++
          if ((report.possible?.length ?? 0) < shownPossible) report.possible?.push(one.possible)
        } else {
          counts.refuse++
          if ((report.problems?.length ?? 0) < shownProblems)
            report.problems?.push({ row: one.row, name: named(one.draft), problems: one.problems })
        }
      }
      done += batch.length
      const still = await place.db.importRun.updateMany({
        where: { id: run.id, state: 'checking' },
        data: { done },
      })
      if (still.count === 0) return
    }
    counts.organisations = added.size
    await to(place, run, 'checking', 'checked', { ...report, counts })
  })
}

const to = (place: Place, { id }: ImportRun, from: RunState, state: RunState, report: Report) =>
  place.db.importRun.updateMany({ where: { id, state: from }, data: { state, report: json(report) } })

/** A file that turns out broken ends the import in words; anything else is tried again by the queue. */
async function attended(place: Place, run: ImportRun, work: (path: string) => Promise<void>) {
  try {
    await work(await storedImport(run.networkId, run.id))
  } catch (error) {
    const failure = fileProblemOf(error)
    if (!failure) throw error
    await to(place, run, run.state as RunState, 'failed', { ...reportOf(run), failure })
  }
}

/**
 * Writes an import, a batch of rows in each transaction together with what was done with them: a worker that is killed
 * leaves whole batches, and the next goes on behind the last. Two at once: `done` lets one of them through.
 */
export async function write(place: Place, run: ImportRun) {
  await attended(place, run, async (path) => {
    const rows = await ImportRows.open(place, run, path)
    const { similar, choices, sector } = mappingOf(run)
    const writer = { runId: run.id, byName: run.byName, defaultSector: sector }
    let [done, last] = [run.done, await resume(place, run, rows)]
    for await (const batch of rows.batches(last)) {
      const ready = await rows.decide(place.db, batch, (row) => choices[row] ?? similar)
      const through = await retrying(() =>
        db.$transaction(
          async (tx) => {
            const mine = await tx.importRun.updateMany({
              where: { networkId: run.networkId, id: run.id, state: 'running', done },
              data: { done: { increment: batch.length } },
            })
            if (mine.count === 0) return null
            return writeBatch(tx, rows, ready, writer)
          },
          { timeout: 120_000 },
        ),
      )
      if (!through) return
      for (const id of through.people) rows.own.add(id)
      for (const { id, name } of through.organisations) rows.organisations.add(name, id)
      done += batch.length
      last = batch.at(-1)?.row ?? last
    }
    await to(place, run, 'running', 'done', { ...reportOf(run), counts: await outcomes(place, run.id) })
  })
}

/** Where an earlier worker stopped, and whom it made and met. */
async function resume(place: Place, run: ImportRun, rows: ImportRows): Promise<number> {
  const before = await place.db.importRow.findMany({
    where: { runId: run.id },
    orderBy: { number: 'asc' },
    select: { number: true, outcome: true, recordId: true },
  })
  for (const { number, outcome, recordId } of before) {
    if (recordId && outcome === 'created') rows.own.add(recordId)
    else if (recordId && outcome !== 'refused') rows.seen.took(number, recordId)
  }
  return before.at(-1)?.number ?? 0
}

/** What an import really did. */
async function outcomes(place: Place, runId: string): Promise<Counts> {
  const groups = await place.db.importRow.groupBy({ by: ['outcome'], where: { runId }, _count: true })
  const count = (outcome: string) => groups.find((group) => group.outcome === outcome)?._count ?? 0
  const organisations = await place.db.importRow.count({
    where: { runId, created: { path: ['organisation'], string_contains: '-' } },
  })
  return {
    create: count('created'),
    update: count('updated'),
    unchanged: count('unchanged'),
    refuse: count('refused'),
    possible: 0,
    organisations,
  }
}
