import type { Ctx } from '@/lib/access/context'
import type { FormState } from '@/lib/form-state'
import { translator } from '@/lib/i18n/translator'
import type { Answer } from './records'

/** An answer of the door as a form without scripts shows it: let pass, or why not. */
export function says(ctx: Ctx, { verdict, name, pools, since, by }: Answer): FormState {
  const t = translator(ctx.locale, ctx.network.tone, 'door')
  const sentence = [
    `${t(`verdict.${verdict}.word`)}${name ? `: ${name}` : ''}`,
    pools,
    since && by ? t('desk.since', { since, by }) : t(`verdict.${verdict}.text`),
  ]
    .filter(Boolean)
    .join(' – ')
  const passed = verdict === 'in' || verdict === 'out'
  return passed ? { ok: true, message: sentence } : { ok: false, words: sentence, error: verdict }
}
