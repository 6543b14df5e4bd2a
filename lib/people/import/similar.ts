import { fold } from './fields'

type Named = { givenName: string; familyName: string }

/** True when one change of a letter makes one word the other: a slip of the pen. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false
  let [i, j, slips] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      i++
      j++
      continue
    }
    if (++slips > 1) return false
    if (a.length >= b.length) i++
    if (b.length >= a.length) j++
  }
  return slips + (a.length - i) + (b.length - j) <= 1
}

/** "Kim" and "Kim Alexis", "K." and "Kim", "Katrin" and "Kathrin". */
function likeGiven(a: string, b: string): boolean {
  if (a === b || oneSlip(a, b)) return true
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length)
  return short !== '' && (long.startsWith(`${short} `) || (short.length === 1 && long.startsWith(short)))
}

/** True when two names may be one person's: the same family name and given names that are alike. */
export const likeName = (a: Named, b: Named) =>
  fold(a.familyName) === fold(b.familyName) && likeGiven(fold(a.givenName), fold(b.givenName))

/** Places of work speak against it only when both are known and none is shared. */
export const mayBeOne = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || a.some((name) => b.some((other) => fold(name) === fold(other)))

const capital = (text: string) => text.replace(/(^|[\s-])\p{L}/gu, (letters) => letters.toUpperCase())

/** How a family name may be written in the register: an index answers these, not a pattern. */
export function spellings(familyName: string): string[] {
  const typed = familyName.trim()
  const plain = capital(typed.toLowerCase())
  const written = plain.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss')
  const umlauted = plain.replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/ue/g, 'ü')
  return [...new Set([typed, plain, typed.toUpperCase(), written, umlauted, plain.replace(/ss/g, 'ß')])]
}
