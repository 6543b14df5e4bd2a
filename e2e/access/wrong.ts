import { randomUUID } from 'node:crypto'
import type { MakeRecord } from './row'
import type { Stage } from './stage'

type Ids = Record<string, string>
/** The same place with a record that does not belong there, and with one that does not exist: they must look alike. */
export type Wrong = { what: string; nearby: boolean; there: Ids; nowhere: Ids; marker?: string }

type Sought = { record?: MakeRecord; tried?: readonly string[]; nested?: true; global?: true }

/**
 * Every id in turn replaced: by another network's record, by nothing, and where ids belong together (a session of an
 * event) by one of the same network.
 */
export async function wrongOnes({ own, other }: Stage, row: Sought): Promise<Wrong[]> {
  if (!row.record || row.global) return []
  const right = await row.record(own)
  const strangers = [{ whose: "another network's", nearby: false, ...(await row.record(other)) }]
  if (row.nested) strangers.push({ whose: "another record's", nearby: true, ...(await row.record(own)) })
  return strangers.flatMap(({ whose, nearby, ids, marker }) =>
    (row.tried ?? Object.keys(right.ids)).map((key) => ({
      what: `${whose} ${key}`,
      nearby,
      there: { ...right.ids, [key]: ids[key] ?? '' },
      nowhere: { ...right.ids, [key]: randomUUID() },
      ...(marker ? { marker } : {}),
    })),
  )
}
