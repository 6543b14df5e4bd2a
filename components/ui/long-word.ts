const steps = [34, 28, 24, 21, 18, 16, 14]

/**
 * German compounds outgrow a phone: the class of a title by its longest word, so that it is set smaller instead of
 * being cut (app/styles/type.css). A hyphen or soft hyphen ends a word.
 */
export function longWord(title: string) {
  const longest = Math.max(...title.split(/[\s\u00ad-]+/).map((word) => word.length))
  const step = steps.findLast((letters) => longest <= letters) ?? steps[0]
  return longest > 12 ? `word-${step}` : undefined
}
