const quoted = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A text with what was searched for underlined. */
export function Marked({ text, q }: { text: string; q: string }) {
  const words = q.trim().split(/\s+/).filter(Boolean).map(quoted)
  if (words.length === 0) return text
  const parts = text.split(new RegExp(`(${words.join('|')})`, 'i'))
  // Every second part is one that the expression caught.
  // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing but their place, and never move
  return parts.map((part, i) => (i % 2 ? <mark key={i}>{part}</mark> : part))
}
