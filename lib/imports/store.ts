import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { refuseFile } from './refusals'

const folder = (networkId: string) => join(env().DATA_DIR, 'imports', networkId)

/** Where the file of an import lies; web and worker share it. It is not below files/: no address leads to it. */
export const importPath = (networkId: string, runId: string) => join(folder(networkId), runId)

/** Throws a refusal when the file was forgotten meanwhile. */
export async function storedImport(networkId: string, runId: string): Promise<string> {
  const path = importPath(networkId, runId)
  if (!(await stat(path).catch(() => null))) throw refuseFile('gone')
  return path
}

/** A place for the bytes of an import, and how to write and close it. */
export async function writeImport(networkId: string, runId: string) {
  await mkdir(folder(networkId), { recursive: true })
  const out = createWriteStream(importPath(networkId, runId), { mode: 0o600 })
  const settled = new Promise<void>((resolve, reject) => {
    out.on('close', resolve)
    out.on('error', reject)
  })
  settled.catch(() => {})
  return {
    write: (bytes: Buffer) =>
      new Promise<void>(
        (resolve, reject) => void out.write(bytes, (error) => (error ? reject(error) : resolve())),
      ),
    close: async () => {
      out.end()
      await settled
    },
  }
}

/** Removes the file of an import; nothing happens where there is none. */
export const forgetImport = (networkId: string, runId: string) =>
  rm(importPath(networkId, runId), { force: true })
