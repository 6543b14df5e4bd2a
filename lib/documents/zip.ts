import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** One file of an archive, its text piece by piece. */
export type Entry = { name: string; text: Iterable<string> | AsyncIterable<string> }

type Written = { name: Buffer; crc: number; packed: number; size: number; at: number }

// Sizes follow the data (flag 3), names are UTF-8 (flag 11), deflated (8), dated 1 January 1980: nothing tells the clock.
const common = (crc: number, packed: number, size: number, name: number) => {
  const bytes = Buffer.alloc(24)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(0x0808, 2)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt16LE(0x21, 8)
  bytes.writeUInt32LE(crc, 10)
  bytes.writeUInt32LE(packed, 14)
  bytes.writeUInt32LE(size, 18)
  bytes.writeUInt16LE(name, 22)
  return bytes
}

const words32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, i) => void bytes.writeUInt32LE(value, i * 4))
  return bytes
}

const listed = ({ name, crc, packed, size, at }: Written) => [
  words32(0x02014b50),
  Buffer.from([20, 0]),
  common(crc, packed, size, name.length),
  Buffer.alloc(12),
  words32(at),
  name,
]

/** A ZIP archive as it is written; no more than a piece of it is in memory. Good for less than 4 GB. */
export async function* zip(entries: Iterable<Entry>): AsyncGenerator<Buffer> {
  const done: Written[] = []
  let position = 0
  const sent = (bytes: Buffer) => {
    position += bytes.length
    return bytes
  }
  for (const entry of entries) {
    const file: Written = { name: Buffer.from(entry.name), crc: 0, packed: 0, size: 0, at: position }
    yield sent(Buffer.concat([words32(0x04034b50), common(0, 0, 0, file.name.length), Buffer.alloc(2)]))
    yield sent(file.name)
    async function* counted() {
      for await (const piece of entry.text) {
        const bytes = Buffer.from(piece)
        file.crc = crc32(bytes, file.crc)
        file.size += bytes.length
        yield bytes
      }
    }
    // An error on the way destroys the packer, and the loop throws it.
    const packer = pipeline(Readable.from(counted()), createDeflateRaw({ level: 4 }), () => {})
    for await (const bytes of packer as AsyncIterable<Buffer>) {
      file.packed += bytes.length
      yield sent(bytes)
    }
    yield sent(words32(0x08074b50, file.crc, file.packed, file.size))
    done.push(file)
  }
  const start = position
  for (const file of done) yield sent(Buffer.concat(listed(file)))
  const counts = Buffer.alloc(8)
  counts.writeUInt16LE(done.length, 4)
  counts.writeUInt16LE(done.length, 6)
  yield Buffer.concat([
    words32(0x06054b50),
    counts.subarray(0, 8),
    words32(position - start, start),
    Buffer.alloc(2),
  ])
}
