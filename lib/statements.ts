type Named = { sql: string }

/** What is asked often enough to be worth a plan that PostgreSQL keeps, and how many of these a connection holds. */
const often = 20
const atMost = 300
/** Texts counted at a time: lists of ids make texts without end. */
const counted = 5000

/**
 * Names for statements that are asked again and again, so that PostgreSQL parses and plans them once in each connection.
 * Everything else stays without a name (''): a plan that nobody uses twice would only take memory there.
 */
export function statementNames() {
  const names = new Map<string, string>()
  const seen = new Map<string, number>()
  return ({ sql }: Named): string => {
    const name = names.get(sql)
    if (name) return name
    if (names.size >= atMost) return ''
    const times = (seen.get(sql) ?? 0) + 1
    if (times < often) {
      if (seen.size >= counted) seen.clear()
      seen.set(sql, times)
      return ''
    }
    seen.delete(sql)
    names.set(sql, `often_${names.size}`)
    return names.get(sql) ?? ''
  }
}
