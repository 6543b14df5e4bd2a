import { readFile } from 'node:fs/promises'
import { dayIn } from '@/lib/clock'
import { readUpload } from '@/lib/imports/multipart'
import { importPath, writeImport } from '@/lib/imports/store'
import { limits } from './limits'
import { type ReadSchedule, readSchedule } from './read'
import { refuse } from './refusals'

type Where = { networkId: string; id: string }
export type Dates = { zone: string; startsAt: Date }

/** Keeps the file of a posted form where only imports are read from; answers its name. */
export async function keepUpload(
  { networkId, id }: Where,
  type: string | null,
  body: AsyncIterable<Uint8Array>,
): Promise<string> {
  const file = await writeImport(networkId, id)
  let [name, size] = ['', 0]
  await readUpload(type, body, {
    begin: async (given) => {
      name = given.split(/[\\/]/).at(-1)?.replaceAll('\u0000', '').slice(0, 200).toWellFormed() ?? ''
    },
    write: async (bytes) => {
      size += bytes.length
      if (size > limits.bytes) throw refuse('tooLarge')
      await file.write(bytes)
    },
  }).finally(file.close)
  if (size === 0) throw refuse(name ? 'empty' : 'nothing')
  return name || '–'
}

/** Reads a kept file as a programme. Refuses in words when it was deleted meanwhile. */
export async function readKept({ networkId, id }: Where, { zone, startsAt }: Dates): Promise<ReadSchedule> {
  const bytes = await readFile(importPath(networkId, id)).catch(() => null)
  if (!bytes) throw refuse('gone')
  return readSchedule(bytes, { zone, day: dayIn(zone, startsAt) })
}
