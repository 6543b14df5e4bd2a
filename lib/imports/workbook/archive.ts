import type { FileHandle } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { limits } from '../limits'
import { refuseFile } from '../refusals'

type Entry = { method: number; packed: number; at: number }
export type Archive = {
  has: (name: string) => boolean
  /** The bytes of a file of the archive; what is unpacked in all is bounded, whatever the archive says of itself. */
  read: (name: string) => AsyncIterable<Buffer>
}

const tail = 22 + 65_535
const most = 10_000

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, at)
  if (bytesRead < length) throw refuseFile('broken')
  return bytes
}

/** The table of contents stands at the end of an archive. */
async function contents(file: FileHandle): Promise<Map<string, Entry>> {
  const { size } = await file.stat()
  const end = await bytesAt(file, Math.max(0, size - tail), Math.min(size, tail))
  const at = end.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (at < 0 || at + 22 > end.length) throw refuseFile('broken')
  const [count, length, start] = [
    end.readUInt16LE(at + 10),
    end.readUInt32LE(at + 12),
    end.readUInt32LE(at + 16),
  ]
  if (count > most || start + length > size) throw refuseFile('broken')
  const list = await bytesAt(file, start, length)
  const entries = new Map<string, Entry>()
  for (let i = 0, p = 0; i < count; i++) {
    if (p + 46 > list.length || list.readUInt32LE(p) !== 0x02014b50) throw refuseFile('broken')
    const [names, extra, comment] = [
      list.readUInt16LE(p + 28),
      list.readUInt16LE(p + 30),
      list.readUInt16LE(p + 32),
    ]
    // Bit 0: encrypted.
    if (list.readUInt16LE(p + 8) & 1) throw refuseFile('broken')
    entries.set(list.toString('utf8', p + 46, p + 46 + names).replace(/^\//, ''), {
      method: list.readUInt16LE(p + 10),
      packed: list.readUInt32LE(p + 20),
      at: list.readUInt32LE(p + 42),
    })
    p += 46 + names + extra + comment
  }
  return entries
}

async function* stored(file: FileHandle, { packed, at }: Entry): AsyncGenerator<Buffer> {
  const head = await bytesAt(file, at, 30)
  const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  for (let done = 0; done < packed; done += 65_536)
    yield await bytesAt(file, start + done, Math.min(65_536, packed - done))
}

/** Opens a ZIP archive without unpacking anything. Throws when it is broken or encrypted. */
export async function openArchive(file: FileHandle): Promise<Archive> {
  const entries = await contents(file)
  let budget: number = limits.unpacked
  async function* read(name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(name)
    if (!entry || ![0, 8].includes(entry.method)) throw refuseFile('broken')
    const source = Readable.from(stored(file, entry))
    const bytes = entry.method === 8 ? pipeline(source, createInflateRaw(), () => {}) : source
    try {
      for await (const piece of bytes as AsyncIterable<Buffer>) {
        budget -= piece.length
        if (budget < 0) throw refuseFile('bomb')
        yield piece
      }
    } catch (error) {
      throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
        ? refuseFile('broken')
        : error
    } finally {
      source.destroy()
    }
  }
  return { has: (name) => entries.has(name), read }
}
