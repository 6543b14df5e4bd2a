import { lineAt } from './bytes'
import { limits } from './limits'
import { refuse } from './refusals'

/** Refuses too deep a nesting and too many parts before anything is parsed. Linear in the length of the text. */
export function inspectJson(text: string) {
  let [depth, parts, quoted] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (quoted) {
      if (sign === '\\') at++
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{' || sign === '[') {
      if (++depth > limits.depth) throw refuse('tooDeep', lineAt(text, at))
      if (++parts > limits.parts) throw refuse('tooManyParts')
    } else if (sign === '}' || sign === ']') depth--
  }
}

/** Where JSON.parse stopped, by what its error says: a line, a position, or the letters around; 0 where it cannot be told. */
function lineOf(error: unknown, text: string): number {
  const said = String(error)
  const position = /at position (\d+)/.exec(said)?.[1]
  if (position) return lineAt(text, Number(position))
  if (/end of JSON/i.test(said)) return lineAt(text, text.length)
  const [, before = '', around = ''] = /, (\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON/.exec(said) ?? []
  const at = around ? text.indexOf(around) : -1
  // Letters that stand twice in the file tell nothing.
  if (at < 0 || text.indexOf(around, at + 1) >= 0) return 0
  return lineAt(text, at + (before ? Math.min(10, around.length) : 0))
}

/** JSON, or a refusal with the line on which it breaks off. */
export function readJson(text: string): unknown {
  inspectJson(text)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw refuse('json', lineOf(error, text))
  }
}
