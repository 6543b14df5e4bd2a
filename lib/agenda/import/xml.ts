import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { lineAt } from './bytes'
import { limits } from './limits'
import { refuse } from './refusals'

/**
 * Looks through XML once before it is parsed: refuses a document type (entities and bombs need one), too deep a nesting,
 * too many elements, and what is never closed. Linear in the length of the text.
 */
export function inspectXml(text: string) {
  let [depth, parts, at] = [0, 0, text.indexOf('<')]
  const past = (end: string, from: number) => {
    const found = text.indexOf(end, from)
    if (found < 0) throw refuse('xml', lineAt(text, from))
    return found + end.length
  }
  while (at >= 0) {
    const start = at
    if (text.startsWith('<!--', at)) at = past('-->', at + 4)
    else if (text.startsWith('<![CDATA[', at)) at = past(']]>', at + 9)
    else if (text.startsWith('<?', at)) at = past('?>', at + 2)
    else if (text.startsWith('<!', at)) throw refuse('doctype', lineAt(text, at))
    else {
      at = pastTag(text, at)
      if (text[start + 1] === '/') depth--
      else if (text[at - 2] !== '/') depth++
      if (depth > limits.depth) throw refuse('tooDeep', lineAt(text, start))
      if (++parts > limits.parts) throw refuse('tooManyParts')
    }
    at = text.indexOf('<', at)
  }
}

/** The end of a tag: a `>` in the value of an attribute is none. */
function pastTag(text: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at] as string
    if (quote) {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  throw refuse('xml', lineAt(text, from))
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Character references and the five names that XML knows; anything else stays as it stands. */
const decoded = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (all, hex, decimal, name) => {
    if (name) return named[String(name).toLowerCase()] ?? all
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
})

type Node = { [name: string]: unknown }

/** Decoded leaves, and elements that hold only text as that text; attributes keep their `@`. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return decoded(value)
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  const node: Node = {}
  for (const [name, inner] of Object.entries(value))
    node[name] = name === '#cdata' ? [inner].flat().join('') : plain(inner)
  const { '#text': text = '', '#cdata': cdata = '', ...rest } = node
  const words = `${text}${cdata}`
  return Object.keys(rest).length === 0 ? words : { ...rest, ...(words.trim() ? { '#text': words } : {}) }
}

/** XML as records, lists and texts. Nothing is fetched or resolved. Refuses, with the line, what is not well formed. */
export function readXml(text: string): Node {
  inspectXml(text)
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw refuse('xml', valid.err.line)
  try {
    return plain(parser.parse(text)) as Node
  } catch {
    throw refuse('xml')
  }
}
