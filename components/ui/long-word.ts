/**
 * German compounds outgrow a phone: the class of a title by its longest word, so that it is set smaller instead of
 * being cut (app/styles/type.css). A hyphen or soft hyphen ends a word.
 */
export function longWord(title: unknown) {
  if (typeof title !== 'string') return
  const longest = Math.max(...title.split(/[\s\u00ad-]+/).map((word) => word.length))
  if (longest < 11) return
  return `word-${longest > 24 ? ([27, 30].find((step) => longest <= step) ?? 36) : longest}`
}
