import { passThrough, undo } from './commands'
import { atPool, type Door } from './context'
import { seen } from './devices/commands'
import { type Listed, listFor, type Tally, tally } from './queries'
import type { Answer } from './records'
import type { SyncInput } from './schema'

export type Synced = {
  answers: Answer[]
  /** Whose passage was taken back. */
  undone: string | null
  tally: Tally
  list: Listed[] | null
}

/** One exchange with a phone at the door: what it scanned, and how things stand. Scans go in the order they happened. */
export async function sync(standing: Door, input: SyncInput): Promise<Synced> {
  const door = await atPool(standing, input.pool)
  await seen(door)
  const answers: Answer[] = []
  for (const scan of input.scans) answers.push(await passThrough(door, scan))
  const undone = input.undo ? await undo(door, input.undo) : null
  return { answers, undone, tally: await tally(door), list: input.list ? await listFor(door) : null }
}
