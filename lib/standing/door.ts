import { refresh } from 'next/cache'
import type * as z from 'zod'
import type { Ctx } from '@/lib/access/context'
import { actionLocale, answer } from '@/lib/action'
import { notFound } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import { leaveFor } from '@/lib/leave'
import { networkBySlug } from '@/lib/networks/facts'
import { localePath } from '@/lib/paths'
import { contextIn } from './context'

type Done = string | Pick<FormState, 'message' | 'preview' | 'list' | 'version'> | undefined

/**
 * A door for forms of a network: an action for `<Form>`. The form names its network in a hidden field `network`; the
 * context is minted from the sign-in, never from the form. `done` answers a path of ours to go to ("/next/manage/events",
 * without language prefix) or a message to show.
 */
export function door<S extends z.ZodType, R>(
  schema: S,
  run: (ctx: Ctx, input: z.output<S>) => Promise<R>,
  done?: (result: R, ctx: Ctx) => Done | Promise<Done>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const slug = form.get('network')
    const locale = await actionLocale()
    const network = typeof slug === 'string' ? await networkBySlug(slug) : null
    let next: string | undefined
    const state = await answer(form, schema, network?.tone ?? 'sie', async (input) => {
      const ctx = network && (await contextIn(network, locale))
      if (!ctx) throw notFound()
      const result = await run(ctx, input)
      const then = await done?.(result, ctx)
      if (typeof then === 'string') next = then
      return { ok: true, ...(typeof then === 'object' ? then : {}) }
    })
    if (next) return leaveFor(localePath(locale, next))
    // The page around the form shows what changed; after a conflict it brings the version that was saved meanwhile.
    if (state.ok || state.error === 'Conflict') refresh()
    return state
  }
}
