import { limits } from '../limits'
import { refuseFile } from '../refusals'

export type Attributes = (name: string) => string | undefined
/** What stands in a piece of XML, in order. Prefixes are cut from names: spreadsheets agree on the rest. */
export type Mark =
  | { open: string; attributes: Attributes; empty: boolean }
  | { close: string }
  | { text: string }

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi

/** Entities as text; no others than XML's own five are known, so none can grow. */
const plain = (text: string) =>
  text.includes('&')
    ? text.replace(entity, (all, hex?: string, decimal?: string, name?: string) => {
        if (name) return named[name] ?? all
        const code = Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10)
        return code <= 0x10ffff ? String.fromCodePoint(code) : all
      })
    : text

const attributesOf =
  (tag: string): Attributes =>
  (name) => {
    const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
    return found ? plain(found[1] ?? found[2] ?? '') : undefined
  }

const local = (name: string) => name.slice(name.indexOf(':') + 1)

function markOf(tag: string): Mark | null {
  if (tag.startsWith('?')) return null
  // A document type could declare entities; no spreadsheet program writes one.
  if (tag.startsWith('!')) throw refuseFile('broken')
  if (tag.startsWith('/')) return { close: local(tag.slice(1).trim()) }
  const name = /^[^\s/]+/.exec(tag)?.[0] ?? ''
  return { open: local(name), attributes: attributesOf(tag), empty: tag.endsWith('/') }
}

/** Reads XML piece by piece; the longest text or tag is bounded. Throws when it ends within a tag. */
export async function* marks(bytes: AsyncIterable<Buffer>): AsyncGenerator<Mark> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  // Where the next search begins: a long text must not be searched again with each piece.
  let searched = 0
  const special = /^<!(?:--|\[CDATA\[)/
  function* taken(): Generator<Mark> {
    let at = 0
    for (;;) {
      const open = rest.indexOf('<', Math.max(at, searched))
      searched = open < 0 ? rest.length : 0
      if (open < 0) break
      const tagStart = rest.slice(open, open + 9)
      const found = special.exec(tagStart)?.[0]
      const ending = found === '<!--' ? '-->' : found ? ']]>' : '>'
      const close = rest.indexOf(ending, open + 1)
      if (close < 0 || (tagStart.startsWith('<!') && tagStart.length < 9)) break
      if (open > at) yield { text: plain(rest.slice(at, open)) }
      if (found === '<![CDATA[') yield { text: rest.slice(open + 9, close) }
      else if (!found) {
        const mark = markOf(rest.slice(open + 1, close))
        if (mark) yield mark
      }
      at = close + ending.length
    }
    rest = rest.slice(at)
    searched = Math.max(0, searched - at)
    if (rest.length > limits.record) throw refuseFile('recordTooLong')
  }
  for await (const piece of bytes) {
    rest += decoder.decode(piece, { stream: true })
    yield* taken()
  }
  rest += decoder.decode()
  yield* taken()
  if (rest.trim() !== '') throw refuseFile('broken')
}
