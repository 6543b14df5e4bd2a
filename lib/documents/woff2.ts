import { brotliDecompressSync } from 'node:zlib'
import { Reader } from './bytes.ts'
import { glyphTables } from './woff2-glyphs.ts'

// The typesetter reads TrueType; the house's fonts come as WOFF2 only (https://www.w3.org/TR/WOFF2/).

const known =
  'cmap,head,hhea,hmtx,maxp,name,OS/2,post,cvt ,fpgm,glyf,loca,prep,CFF ,VORG,EBDT,EBLC,gasp,hdmx,kern,LTSH,PCLT,VDMX,vhea,vmtx,BASE,GDEF,GPOS,GSUB'.split(
    ',',
  )

type Entry = { tag: string; length: number; transformed: boolean }

function directory(reader: Reader, count: number): Entry[] {
  return Array.from({ length: count }, () => {
    const flags = reader.u8()
    const tag = known[flags & 63] ?? reader.text(4)
    const length = reader.base128()
    const version = flags >> 6
    const transformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0
    return { tag, length: transformed ? reader.base128() : length, transformed }
  })
}

/** A font file as it was before it was packed for the web. Throws on what is not a WOFF2 with TrueType outlines. */
export function trueTypeOf(woff2: Buffer): Buffer {
  const reader = new Reader(woff2)
  if (reader.text(4) !== 'wOF2') throw new Error('not a WOFF2 font')
  const flavour = reader.u32()
  reader.skip(4)
  const entries = directoryAt(reader)
  const data = brotliDecompressSync(woff2.subarray(reader.at))
  const tables = new Map<string, Buffer>()
  let at = 0
  for (const { tag, length, transformed } of entries) {
    const table = data.subarray(at, at + length)
    at += length
    if (tag === 'glyf' && transformed) for (const [name, made] of glyphTables(table)) tables.set(name, made)
    else if (transformed && tag !== 'loca') throw new Error(`the table ${tag} is packed in an unknown way`)
    else if (!transformed) tables.set(tag, Buffer.from(table))
  }
  // The index of glyphs is always written in its long form.
  tables.get('head')?.writeInt16BE(1, 50)
  return assemble(flavour, tables)
}

function directoryAt(reader: Reader): Entry[] {
  const count = reader.u16()
  reader.skip(34)
  return directory(reader, count)
}

/** Checksums stay 0: nobody between here and the finished document reads them. */
function assemble(flavour: number, tables: Map<string, Buffer>): Buffer {
  const head = Buffer.alloc(12 + tables.size * 16)
  const power = 2 ** Math.floor(Math.log2(tables.size))
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(tables.size, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((tables.size - power) * 16, 10)
  const pieces = [head]
  let at = head.length
  for (const [index, [tag, table]] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).entries()) {
    head.write(tag, 12 + index * 16, 'latin1')
    head.writeUInt32BE(at, 20 + index * 16)
    head.writeUInt32BE(table.length, 24 + index * 16)
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
    pieces.push(padded)
    at += padded.length
  }
  return Buffer.concat(pieces)
}
