type Value = FormDataEntryValue | Value[] | { [key: string]: Value }
type Tree = { [key: string]: Value }

const isTree = (value: Value | undefined): value is Tree =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof File)

/** PostgreSQL stores no NUL; nobody types one. */
const typed = (value: FormDataEntryValue) =>
  typeof value === 'string' ? value.replaceAll('\u0000', '') : value

/**
 * A form as an object: "title.de" nests, "topics[]" gathers into a list, everything else is the last value sent.
 * Next's own fields ($ACTION…) are left out; keys that reach a prototype are refused.
 */
export function readForm(form: FormData): Tree {
  const tree: Tree = {}
  for (const [name, sent] of form.entries()) {
    if (name.startsWith('$ACTION')) continue
    const value = typed(sent)
    const list = name.endsWith('[]')
    const path = (list ? name.slice(0, -2) : name).split('.')
    if (path.some((key) => key === '__proto__' || key === 'constructor' || key === 'prototype')) continue
    let at = tree
    for (const key of path.slice(0, -1)) {
      if (!isTree(at[key])) at[key] = {}
      at = at[key] as Tree
    }
    const last = path.at(-1) ?? name
    if (list) at[last] = [...((at[last] as Value[] | undefined) ?? []), value]
    else at[last] = value
  }
  return tree
}

/** What was typed, by field name, for giving it back; files and Next's fields excepted. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    if (name.endsWith('[]')) values[name] = [...((values[name] as string[] | undefined) ?? []), value]
    else values[name] = value
  }
  return values
}
