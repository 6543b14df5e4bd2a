import { limits } from './limits'
import { refuseFile } from './refusals'

/** A form of one file and few fields; anything else is not ours, and is refused before it costs memory. */
const most = { parts: 8, head: 4096, field: 4096 }

/** Where the file's bytes go; `begin` is called once, before the first of them. */
export type Sink = { begin: (name: string) => Promise<void>; write: (bytes: Buffer) => Promise<void> }

const boundaryOf = (type: string | null) =>
  /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type ?? '')

const headOf = (head: string) => ({
  name: /;\s*name="([^"]*)"/i.exec(head)?.[1] ?? '',
  file: /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(head)?.[1],
})

/**
 * Reads a posted form piece by piece: the bytes of the field `file` go to the sink, other fields are passed over.
 * Answers how many bytes the file has. Throws a refusal when it is too large, has too many parts or breaks off.
 */
export async function readUpload(
  type: string | null,
  body: AsyncIterable<Uint8Array>,
  sink: Sink,
): Promise<number> {
  const found = boundaryOf(type)
  if (!found) throw refuseFile('nothing')
  const boundary = Buffer.from(`\r\n--${found[1] ?? found[2]}`)
  // A leading break makes the first boundary look like all others.
  let held = Buffer.from('\r\n')
  let state: 'preamble' | 'head' | 'file' | 'field' | 'end' = 'preamble'
  let [parts, size, fieldSize, begun] = [0, 0, 0, false]

  const take = async (bytes: Buffer) => {
    if (state === 'file') {
      size += bytes.length
      if (size > limits.bytes) throw refuseFile('tooLarge')
      if (bytes.length > 0) await sink.write(bytes)
    } else {
      fieldSize += bytes.length
      if (fieldSize > most.field) throw refuseFile('nothing')
    }
  }
  /** One step through what is held; false when more bytes are needed. */
  const step = async (): Promise<boolean> => {
    if (state === 'end') return false
    if (state === 'head') {
      const end = held.indexOf('\r\n\r\n')
      if (held.length >= 2 && held.toString('latin1', 0, 2) === '--') {
        state = 'end'
        return false
      }
      if (end < 0 || end > most.head) {
        if (held.length > most.head) throw refuseFile('nothing')
        return false
      }
      if (++parts > most.parts) throw refuseFile('nothing')
      const { name, file } = headOf(held.toString('utf8', 0, end))
      state = name === 'file' && file !== undefined && !begun ? 'file' : 'field'
      if (state === 'file') {
        begun = true
        await sink.begin(file ?? '')
      }
      // The break that ends the head may begin the next boundary: an empty part has nothing between.
      held = held.subarray(end + 2)
      if (held.indexOf(boundary) !== 0) held = held.subarray(2)
      return true
    }
    const at = held.indexOf(boundary)
    if (at >= 0) {
      await take(held.subarray(0, at))
      held = held.subarray(at + boundary.length)
      state = 'head'
      return true
    }
    const safe = held.length - boundary.length
    if (safe > 0) {
      await take(held.subarray(0, safe))
      held = held.subarray(safe)
    }
    return false
  }
  for await (const piece of body) {
    held = Buffer.concat([held, piece])
    while (await step());
  }
  if ((state as string) !== 'end') throw refuseFile(begun ? 'broken' : 'nothing')
  if (!begun) throw refuseFile('nothing')
  return size
}
