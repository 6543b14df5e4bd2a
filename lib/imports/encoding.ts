/** The encodings that can be chosen. ISO-8859-1 is read as Windows-1252, which says the same and more. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
] as const
export type Encoding = (typeof encodings)[number]

const starts = (bytes: Buffer, ...mark: number[]) => mark.every((byte, i) => bytes[i] === byte)

function zeros(bytes: Buffer, from: number) {
  let found = 0
  for (let i = from; i < bytes.length; i += 2) if (bytes[i] === 0) found++
  return found / Math.max(1, bytes.length / 2)
}

function isUtf8(bytes: Buffer) {
  try {
    // A character that the end of the sample cuts in two is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** How a text file is most likely written, by its bytes: a mark, the zeros of UTF-16, valid UTF-8, else Windows. */
export function guessEncoding(bytes: Buffer): Encoding {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be'
  const sample = bytes.subarray(0, 65_536)
  const [even, odd] = [zeros(sample, 0), zeros(sample, 1)]
  if (odd > 0.3 && even < 0.1) return 'utf-16le'
  if (even > 0.3 && odd < 0.1) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Text pieces of bytes in an encoding. What it cannot say becomes U+FFFD, which is reported at its row. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true })
    if (text) yield text
  }
  const rest = decoder.decode()
  if (rest) yield rest
}
