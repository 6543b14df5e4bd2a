const blocks = new Set('p div section article ul ol dl table tr blockquote pre hr'.split(' '))
const inline: Record<string, string> = { b: '**', strong: '**', i: '*', em: '*' }
const known = new Set(
  `${[...blocks].join(' ')} br a b strong i em u s li dd dt h1 h2 h3 h4 h5 h6 span font small big sub sup code tt kbd q cite
   abbr img figure td th thead tbody script style iframe object embed form input button svg math link meta base video audio
   source template noscript title head body html marquee textarea select option frame frameset applet`.split(
    /\s+/,
  ),
)
/** What is left out with everything inside. */
const silent = new Set(
  'script style iframe object embed svg math template noscript applet frameset'.split(' '),
)
const heading = /^h[1-6]$/

const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  euro: '€',
  copy: '©',
  eacute: 'é',
  egrave: 'è',
  middot: '·',
  bull: '•',
}

const unescaped = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (all, hex, decimal, name) => {
    if (name) return entities[name] ?? all
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

type Tag = { name: string; closing: boolean; attributes: string; end: number }

/** No tag is longer: what looks like one and goes on is text. */
const longest = 1000

/** The tag that begins here and ends at `close`, or null: "a < b" and "<3" are none. */
function tagAt(text: string, at: number, close: number): Tag | null {
  if (close < 0 || close - at > longest) return null
  const head = /^<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/i.exec(text.slice(at, at + 20))
  const name = head?.[2]?.toLowerCase()
  if (!head || !name || !known.has(name)) return null
  return {
    name,
    closing: head[1] === '/',
    attributes: text.slice(at + head[0].length, close),
    end: close + 1,
  }
}

const hrefOf = (attributes: string) => {
  const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
  return unescaped(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim()
}

export type Converted = { text: string; converted: boolean; scripts: boolean }

/**
 * HTML as Markdown with nothing that could run: paragraphs, lists, headings, emphasis and links stay, other tags go and
 * their words stay; scripts, frames and pictures go whole. Text without tags comes back as it is.
 */
export function withoutMarkup(text: string): Converted {
  let found = converted(text)
  // A tag that only stands there once another one was taken out of its middle.
  for (let turn = 0; found.scripts && turn < 4; turn++) {
    const again = converted(found.text)
    if (!again.scripts) break
    found = again
  }
  return found
}

function converted(text: string): Converted {
  let [out, at, isMarkup, scripts] = ['', 0, false, false]
  const links: string[] = []
  const lower = text.toLowerCase()
  const put = (piece: string) => {
    out += unescaped(piece)
  }
  // Entities are decoded only where the text is HTML at all.
  const pieces: (() => void)[] = []
  let close = -1
  for (let next = text.indexOf('<'); next >= 0; next = text.indexOf('<', next)) {
    if (close < next) close = text.indexOf('>', next)
    if (close < 0) break
    const tag = tagAt(text, next, close)
    if (!tag) {
      next++
      continue
    }
    const piece = text.slice(at, next)
    pieces.push(() => put(piece))
    isMarkup = true
    if (/\son[a-z]+\s*=|javascript\s*:/i.test(tag.attributes)) scripts = true
    at = tag.end
    if (silent.has(tag.name) && !tag.closing) {
      scripts = true
      const close = lower.indexOf(`</${tag.name}`, tag.end)
      const end = close < 0 ? -1 : text.indexOf('>', close)
      at = end < 0 ? text.length : end + 1
    } else pieces.push(() => mark(tag))
    next = at
  }
  if (!isMarkup) return { text, converted: false, scripts }
  const mark = ({ name, closing, attributes }: Tag) => {
    if (name === 'br') out += '\n'
    else if (name === 'li' || name === 'dd') out += closing ? '' : '\n- '
    else if (heading.test(name)) out += closing ? '\n\n' : '\n\n### '
    else if (blocks.has(name)) out += '\n\n'
    else if (inline[name]) out += inline[name]
    else if (name === 'a' && !closing) {
      const href = hrefOf(attributes)
      const safe = /^(https?:|mailto:)/i.test(href) && !/[\s()<>]/.test(href) ? href : ''
      links.push(safe)
      if (safe) out += '['
    } else if (name === 'a') {
      const href = links.pop()
      if (href) out += `](${href})`
    }
  }
  for (const piece of pieces) piece()
  put(text.slice(at))
  while (links.length > 0) {
    const href = links.pop()
    if (href) out += `](${href})`
  }
  const tidy = out
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { text: tidy, converted: true, scripts }
}
