import type { Ctx } from '@/lib/access/context'
import { translator } from '@/lib/i18n/translator'
import type { ToldChange } from './queries'

/** What an action of the editor is called: "agenda.place" is "moved". */
export function actionWords(ctx: Pick<Ctx, 'locale' | 'network'>, action: string): string {
  const t = translator(ctx.locale, ctx.network.tone, 'editor')
  const key = `actions.${action.split('.')[1]}` as 'actions.place'
  return t.has(key) ? t(key) : t('actions.other')
}

/** A change in a sentence: "Karin Probst: moved, Exit clauses". */
export function changeWords(ctx: Ctx, { who, action, what }: ToldChange): string {
  const t = translator(ctx.locale, ctx.network.tone, 'editor')
  return t('live.said', {
    who: who || t('live.someone'),
    action: actionWords(ctx, action),
    what: what || 'none',
  })
}
