import type { Localized } from '@/lib/localized'
import { keyFrom } from '../../keys'
import type { Option } from '../../schema'

type TypedOption = { value: string; label: Localized; position: number }

const line = (text: string): Localized | null => {
  const [de = '', en] = text.split('|').map((part) => part.trim())
  return de ? (en ? { de, en } : { de }) : null
}

/**
 * The answers of a choice as typed: rows in their order, then more of them, one a line ("Deutsch | English"). A value
 * stays as long as its row does, whatever its words; new ones are made from the German words. Empty rows are left out.
 */
export function optionsOf(rows: readonly TypedOption[], more: string, before: readonly Option[]): Option[] {
  const known = new Set(before.map((option) => option.value))
  const taken = new Set(known)
  const typed = [
    ...rows.filter((row) => row.label.de).toSorted((a, b) => a.position - b.position),
    ...more.split(/\r?\n/).flatMap((text) => {
      const label = line(text)
      return label ? [{ value: '', label }] : []
    }),
  ]
  return typed.map(({ value, label }) => {
    const kept = known.delete(value) ? value : keyFrom(label.de, taken)
    taken.add(kept)
    return { value: kept, label }
  })
}
