import { randomUUID } from 'node:crypto'
import type { MakeRecord } from './row'
import type { Stage } from './stage'

type Ids = Record<string, string>
/** The same place with a record that does not belong there, and with one that does not exist: they must look alike. */
export type Wrong = { what: string; there: Ids; nowhere: Ids; marker?: string }

/**
 * Every id in turn replaced: by another network's record, by nothing, and below another record (a session of another
 * event) by one of the same network.
 */
export async function wrongOnes(
  { own, other }: Stage,
  make: MakeRecord,
  tried?: readonly string[],
): Promise<Wrong[]> {
  const right = await make(own)
  const keys = tried ?? Object.keys(right.ids)
  const foreign = await make(other)
  const sibling = keys.length > 1 ? await make(own) : null
  return keys.flatMap((key) => {
    const nowhere = { ...right.ids, [key]: randomUUID() }
    const swapped = (from: typeof right) => ({
      there: { ...right.ids, [key]: from.ids[key] ?? '' },
      nowhere,
      ...(from.marker ? { marker: from.marker } : {}),
    })
    const all = [{ what: `another network's ${key}`, ...swapped(foreign) }]
    // The first id is the record that the others hang on: with another one of it, they are the wrong ones.
    return sibling ? [...all, { what: `${key} of a sibling`, ...swapped(sibling) }] : all
  })
}
