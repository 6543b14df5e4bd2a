import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { type FileOwner, forgetFiles, storeFile } from '@/lib/files/store'
import { documentType, maxUpload } from '@/lib/files/types'
import { newId } from '@/lib/ids'
import type { Answers, FileAnswer } from './condition'
import { parts } from './one-answer'
import type { QuestionFacts } from './schema'

/** Files that came with a form, by question key: what will be the answer, and the bytes; or what is wrong. */
export type Uploads = Record<string, { answer: FileAnswer | { issue: string }; bytes?: Buffer }>

/**
 * Looks at the files that a form sent, before any transaction: what they are say their bytes, not their names. PDF, JPEG
 * and PNG of at most 5 MB are taken; an empty file field counts as nothing sent.
 */
export async function checkUploads(
  version: { questions: readonly QuestionFacts[] },
  raw: unknown,
  step?: number,
): Promise<Uploads> {
  const uploads: Uploads = {}
  for (const { kind, key, step: own = 1 } of version.questions) {
    if (kind !== 'upload' || (step !== undefined && own !== step)) continue
    const file = parts(parts(raw)[key]).file
    if (!(file instanceof File) || file.size === 0) continue
    if (file.size > maxUpload) {
      uploads[key] = { answer: { issue: 'fileTooLarge' } }
      continue
    }
    const bytes = Buffer.from(await file.arrayBuffer())
    const mime = documentType(bytes)
    uploads[key] = mime
      ? { answer: { file: newId(), name: file.name.slice(0, 200), mime, size: bytes.length }, bytes }
      : { answer: { issue: 'fileType' } }
  }
  return uploads
}

const fileIn = (answers: Answers, key: string) => parts(answers[key]).file as string | undefined

/**
 * Stores the files that became answers, in the transaction that writes them, and forgets the rows of those that no answer
 * names any more. Answers the ids whose bytes to remove with `forgetBytes` once the transaction has committed.
 */
export async function keepUploads(
  tx: Tx,
  ctx: Ctx,
  owner: FileOwner,
  uploads: Uploads,
  values: Answers,
  before: Answers = {},
): Promise<string[]> {
  for (const [key, { answer, bytes }] of Object.entries(uploads)) {
    if ('issue' in answer || !bytes || fileIn(values, key) !== answer.file) continue
    await storeFile(tx, ctx, owner, { id: answer.file, name: answer.name, mime: answer.mime, bytes })
  }
  const kept = new Set(Object.keys(values).map((key) => fileIn(values, key)))
  const stale = Object.keys(before).flatMap((key) => fileIn(before, key) ?? [])
  const gone = stale.filter((id) => !kept.has(id))
  await forgetFiles(tx, owner, gone)
  return gone
}
