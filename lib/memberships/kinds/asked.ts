import { readForm } from '@/lib/form-data'
import { type RuleFields, ruleFields } from './schema'

const known = new Set(Object.keys(ruleFields.shape))

/**
 * A rule as the address carries it: its fields as they were typed, and the rule, or null when it cannot be read. Only
 * fields of a rule travel on: an address must not say which kind is saved.
 */
export function askedRule(query: Record<string, string | string[] | undefined>): {
  fields: [string, string][]
  rule: RuleFields | null
} {
  const fields = Object.entries(query)
    .filter(([name]) => known.has(name.replace(/[.[].*/, '')))
    .flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]))
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return { fields, rule: ruleFields.safeParse(readForm(form)).data ?? null }
}
