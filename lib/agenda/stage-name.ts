/** Titles that stand behind a name: mandates, not degrees. */
const behind = /^(MdB|MdL|MdEP|MdHB|MdA|MdBB|a\. ?D\.|LL\.M\.|M\.A\.|M\.Sc\.|B\.A\.|B\.Sc\.)$/

/** A name as it is announced on stage: "Prof. Dr. Paul Rosenthal", "Misbah Khan, MdB". */
export function stageName({ name, title }: { name: string; title: string | null }): string {
  const parts = (title ?? '').split(/,\s*/).map((part) => part.trim())
  const before = parts.filter((part) => part && !behind.test(part))
  const after = parts.filter((part) => behind.test(part))
  return [[...before, name].join(' '), ...after].join(', ')
}
