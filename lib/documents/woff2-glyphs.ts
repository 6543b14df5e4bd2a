import { Reader } from './bytes.ts'

type Streams = Record<
  'contours' | 'points' | 'flags' | 'glyphs' | 'composites' | 'boxes' | 'instructions',
  Reader
>
type Point = { dx: number; dy: number; on: boolean }

const signed = (positive: number, value: number) => (positive & 1 ? value : -value)

/** One step of an outline, packed in one flag and one to four bytes (WOFF2, section 5.2). */
function point(flags: Reader, glyphs: Reader): Point {
  const flag = flags.u8()
  const on = flag < 128
  const f = flag & 127
  if (f < 10) return { on, dx: 0, dy: signed(f, ((f & 14) << 7) + glyphs.u8()) }
  if (f < 20) return { on, dx: signed(f, (((f - 10) & 14) << 7) + glyphs.u8()), dy: 0 }
  const b = glyphs.u8()
  if (f < 84) {
    const dx = 1 + ((f - 20) & 48) + (b >> 4)
    const dy = 1 + (((f - 20) & 12) << 2) + (b & 15)
    return { on, dx: signed(f, dx), dy: signed(f >> 1, dy) }
  }
  const c = glyphs.u8()
  if (f < 120) {
    const dx = 1 + (Math.floor((f - 84) / 12) << 8) + b
    const dy = 1 + ((((f - 84) % 12) >> 2) << 8) + c
    return { on, dx: signed(f, dx), dy: signed(f >> 1, dy) }
  }
  const d = glyphs.u8()
  if (f < 124) return { on, dx: signed(f, (b << 4) + (c >> 4)), dy: signed(f >> 1, ((c & 15) << 8) + d) }
  return { on, dx: signed(f, (b << 8) + c), dy: signed(f >> 1, (d << 8) + glyphs.u8()) }
}

const int16 = (...numbers: number[]) => {
  const out = Buffer.alloc(numbers.length * 2)
  for (const [i, n] of numbers.entries()) out.writeInt16BE((n << 16) >> 16, i * 2)
  return out
}

function box(points: Point[]) {
  let [x, y] = [0, 0]
  let [left, bottom, right, top] = [0, 0, 0, 0]
  for (const [i, { dx, dy }] of points.entries()) {
    x += dx
    y += dy
    if (i === 0) [left, bottom, right, top] = [x, y, x, y]
    left = Math.min(left, x)
    bottom = Math.min(bottom, y)
    right = Math.max(right, x)
    top = Math.max(top, y)
  }
  return int16(left, bottom, right, top)
}

/** Steps of up to 255 take one byte and a bit for the sign, others two. */
const step = (d: number) =>
  d === 0 ? Buffer.alloc(0) : Math.abs(d) < 256 ? Buffer.of(Math.abs(d)) : int16(d)
const stepFlag = (d: number, short: number, same: number) =>
  d === 0 ? same : Math.abs(d) < 256 ? short | (d > 0 ? same : 0) : 0

function simple(contours: number, s: Streams, explicitBox: Buffer | null): Buffer {
  let total = 0
  const ends = Array.from({ length: contours }, () => {
    total += s.points.count()
    return total - 1
  })
  const points = Array.from({ length: total }, () => point(s.flags, s.glyphs))
  const instructions = s.instructions.take(s.glyphs.count())
  const flags = points.map(({ dx, dy, on }) => (on ? 1 : 0) | stepFlag(dx, 2, 16) | stepFlag(dy, 4, 32))
  return Buffer.concat([
    int16(contours),
    explicitBox ?? box(points),
    int16(...ends, instructions.length),
    instructions,
    Buffer.from(flags),
    ...points.map(({ dx }) => step(dx)),
    ...points.map(({ dy }) => step(dy)),
  ])
}

function composite(s: Streams, explicitBox: Buffer): Buffer {
  const from = s.composites.at
  let instructed = false
  for (let more = true; more; ) {
    const flags = s.composites.u16()
    instructed ||= (flags & 0x100) !== 0
    more = (flags & 0x20) !== 0
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0
    s.composites.skip(2 + (flags & 1 ? 4 : 2) + scale)
  }
  const length = s.composites.at - from
  s.composites.at = from
  const parts = [int16(-1), explicitBox, s.composites.take(length)]
  if (instructed) {
    const count = s.glyphs.count()
    parts.push(int16(count), s.instructions.take(count))
  }
  return Buffer.concat(parts)
}

/** The tables glyf and loca out of WOFF2's transformed glyf. */
export function glyphTables(table: Buffer): [string, Buffer][] {
  const head = new Reader(table)
  head.skip(4)
  const count = head.u16()
  head.skip(2)
  const sizes = Array.from({ length: 7 }, () => head.u32())
  const [contours, points, flags, glyphs, composites, boxes, instructions] = sizes.map(
    (size) => new Reader(head.take(size)),
  ) as [Reader, Reader, Reader, Reader, Reader, Reader, Reader]
  const streams: Streams = { contours, points, flags, glyphs, composites, boxes, instructions }
  const boxed = boxes.take(((count + 31) >> 5) * 4)

  const index = Buffer.alloc((count + 1) * 4)
  const made: Buffer[] = []
  let at = 0
  for (let glyph = 0; glyph < count; glyph++) {
    const outlines = contours.i16()
    const explicit = (boxed[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7)) ? boxes.take(8) : null
    const drawn =
      outlines === 0
        ? Buffer.alloc(0)
        : outlines > 0
          ? simple(outlines, streams, explicit)
          : composite(streams, explicit ?? Buffer.alloc(8))
    const padded = drawn.length % 4 ? Buffer.concat([drawn, Buffer.alloc(4 - (drawn.length % 4))]) : drawn
    made.push(padded)
    at += padded.length
    index.writeUInt32BE(at, (glyph + 1) * 4)
  }
  return [
    ['glyf', Buffer.concat(made)],
    ['loca', index],
  ]
}
