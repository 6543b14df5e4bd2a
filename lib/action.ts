import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type * as z from 'zod'
import { Refusal } from './errors'
import { readForm, typedValues } from './form-data'
import type { FormState } from './form-state'
import type { Tone } from './i18n/catalogue'
import { localeOfPath } from './i18n/routing'
import { translator } from './i18n/translator'
import type { Locale } from './localized'
import { log, traceOf } from './log'

/** The language of the page that an action was sent from; next-intl's own way would read all its words and the network. */
export const actionLocale = async (): Promise<Locale> => localeOfPath((await headers()).get('x-path'))

/** The word key for a zod issue; own messages ("address") are keys themselves. */
function issueKey(issue: z.core.$ZodIssue): { key: string; max?: number } {
  // zod's own messages are sentences; a single word is a key of ours.
  if (issue.code === 'custom' || /^\w+$/.test(issue.message)) return { key: issue.message }
  if (issue.code === 'too_big') return { key: 'tooBig', max: Number(issue.maximum) }
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? { key: 'required' } : { key: 'tooSmall', max: Number(issue.minimum) }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') return { key: 'required' }
  return { key: 'invalid' }
}

type Words = ReturnType<typeof translator<'errors'>>
const say = (t: Words, key: string, facts: Record<string, string | number>) =>
  // biome-ignore lint/suspicious/noExplicitAny: the key is checked by `has`
  t.has(key as any) ? t(key as any, facts as any) : t('issues.invalid')

function issueWords(t: Words, error: z.ZodError, names: Record<string, string | string[]>) {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const path = issue.path.filter((p) => typeof p === 'string').join('.')
    const name = `${path}[]` in names ? `${path}[]` : path
    const { key, max } = issueKey(issue)
    fields[name] ??= say(t, `issues.${key}`, { max: max ?? 0 })
  }
  return fields
}

/**
 * The one wrapper of every form's action: reads and validates the form, runs, and turns refusals into words in the
 * reader's language. What was typed comes back. Unexpected errors are logged with an id and never shown.
 */
export async function answer<S extends z.ZodType>(
  form: FormData,
  schema: S,
  tone: Tone,
  run: (input: z.output<S>, locale: Locale) => Promise<Omit<FormState, 'fieldErrors' | 'values'>>,
): Promise<FormState> {
  const locale = await actionLocale()
  const t = translator(locale, tone, 'errors')
  const values = typedValues(form)
  const at = Date.now()
  const read = schema.safeParse(readForm(form))
  if (!read.success) return { error: 'Invalid', fieldErrors: issueWords(t, read.error, values), values, at }
  try {
    return { at, ...(await run(read.data, locale)) }
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof Refusal) {
      const fieldErrors = Object.fromEntries(
        Object.entries(error.fields ?? {}).map(([name, key]) => [
          name,
          say(t, `issues.${key}`, error.facts ?? {}),
        ]),
      )
      const words = error.reason
        ? say(t, `reasons.${error.reason}`, error.facts ?? {})
        : t(`codes.${error.code}`)
      return { error: error.code, words, ...(error.fields ? { fieldErrors } : {}), values, at }
    }
    const id = crypto.randomUUID().slice(0, 8)
    log.error({ id, ...traceOf(error) }, 'action failed')
    return { error: 'Failed', words: t('codes.Failed', { id }), values, at }
  }
}
