const titles = /^((?:Prof|Dr|Dipl|Mag|Herr|Frau|Mr|Mrs|Ms)\b\.?(?:-[A-Z][a-z]+\.?)?\s*(?:h\.\s?c\.\s*)?)+/i
const salutation = /^(Herr|Frau|Mr|Mrs|Ms)\b\.?\s*/i

/** "Dr. Kim van Muster" as a form asks for it: what was written down in one line, as good as can be guessed. */
export function splitName(written: string) {
  const name = written.trim().replace(salutation, '')
  const title = titles.exec(name)?.[0].trim() ?? ''
  const rest = name.slice(title.length).trim()
  const [family = '', given = ''] = rest.includes(',') ? rest.split(',').map((part) => part.trim()) : []
  if (family) return { title: title || null, givenName: given, familyName: family }
  const words = rest.split(/\s+/)
  const particle = words.findIndex((word, i) => i > 0 && /^[a-zäöü]/.test(word))
  const at = particle > 0 ? particle : Math.max(words.length - 1, 0)
  return {
    title: title || null,
    givenName: words.slice(0, at).join(' '),
    familyName: words.slice(at).join(' '),
  }
}
