import { keyFrom } from '@/lib/forms/keys'
import type { Option } from '@/lib/forms/schema'

/** "Deutsch | English", one a line. */
const read = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .flatMap(([de, en]) => (de ? [en ? { de, en } : { de }] : []))

/** Options as their text area shows them. */
export const optionLines = (options: readonly Option[]) =>
  options.map(({ label }) => [label.de, label.en].filter(Boolean).join(' | ')).join('\n')

/**
 * What was typed as options. One that is still called the same keeps its value; so does one that was renamed in place,
 * when as many lines are there as before: what people have chosen stays chosen.
 */
export function typedOptions(text: string, before: readonly Option[] = []): Option[] {
  const labels = read(text)
  const inPlace = labels.length === before.length
  const same = labels.map((label) => before.find((option) => option.label.de === label.de)?.value)
  const taken = new Set(before.map(({ value }) => value))
  const used = new Set(same)
  return labels.map((label, i) => {
    const there = before[i]?.value
    const renamed = inPlace && there !== undefined && !used.has(there) ? there : undefined
    const value = same[i] ?? renamed ?? keyFrom(label.de, taken)
    taken.add(value)
    return { value, label }
  })
}
