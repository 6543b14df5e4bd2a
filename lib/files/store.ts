import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ctx } from '@/lib/access/context'
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { newId } from '@/lib/ids'
import { encodeImage, type StoredImage } from './images'

/** The record that a file belongs to: who may see it may see the file. */
export type FileOwner = {
  kind:
    | 'article'
    | 'network'
    | 'person'
    | 'application'
    | 'registration'
    | 'organisation'
    | 'group'
    | 'recording'
    | 'stage'
  id: string
}

const place = (networkId: string, id: string) => join(env().DATA_DIR, 'files', networkId, id)

/**
 * Keeps an uploaded picture for its owner, in the transaction that needs it; answers its id. The bytes are written
 * first: should the transaction fail, a file without a row is left, which nobody can reach. `field` is the form's.
 */
export async function storeImage(tx: Tx, ctx: Ctx, owner: FileOwner, file: File, field = 'image') {
  return storeEncoded(tx, ctx, owner, { name: file.name, ...(await encodeImage(file, field)) })
}

/** The same with a picture that was encoded before its transaction began, where others would wait for it. */
export async function storeEncoded(
  tx: Tx,
  ctx: Ctx,
  owner: FileOwner,
  { name, bytes, width, height }: StoredImage & { name: string },
) {
  const id = newId()
  await mkdir(join(env().DATA_DIR, 'files', ctx.network.id), { recursive: true })
  await writeFile(place(ctx.network.id, id), bytes)
  await tx.file.create({
    data: {
      id,
      networkId: ctx.network.id,
      ownerKind: owner.kind,
      ownerId: owner.id,
      name: name.slice(0, 200),
      mime: 'image/webp',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      width,
      height,
    },
  })
  return id
}

type Stored = { id: string; name: string; mime: string; bytes: Buffer }

/** Keeps a checked document as it came, in the transaction that needs it; `mime` is what its bytes say (types.ts). */
export async function storeFile(tx: Tx, ctx: Ctx, owner: FileOwner, { id, name, mime, bytes }: Stored) {
  await mkdir(join(env().DATA_DIR, 'files', ctx.network.id), { recursive: true })
  await writeFile(place(ctx.network.id, id), bytes)
  await tx.file.create({
    data: {
      id,
      networkId: ctx.network.id,
      ownerKind: owner.kind,
      ownerId: owner.id,
      name,
      mime,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  })
}

/** Forgets the rows of an owner's files; `forgetBytes` for each once the transaction has committed. */
export const forgetFiles = (tx: Tx, owner: FileOwner, ids: readonly string[]) =>
  tx.file.deleteMany({ where: { id: { in: [...ids] }, ownerKind: owner.kind, ownerId: owner.id } })

/** Forgets a file's row; call `forgetBytes` once the transaction has committed. */
export const dropFile = (tx: Tx, id: string) => tx.file.deleteMany({ where: { id } })

/** Removes the bytes of a file whose row is gone. */
export const forgetBytes = (networkId: string, id: string) => rm(place(networkId, id), { force: true })

/** The bytes of a file; null when they are missing. */
export const readStored = (networkId: string, id: string) => readFile(place(networkId, id)).catch(() => null)
