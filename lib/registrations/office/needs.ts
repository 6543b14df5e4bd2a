import type { Ctx } from '@/lib/access/context'
import type { Cell, Column } from '@/lib/documents/cells'
import { translator } from '@/lib/i18n/translator'
import { words } from '@/lib/localized'
import { needsOf } from '../needs/queries'

type Event = { id: string; formId: string | null; parts: { formId: string | null }[] }

/** What those who come need, one line for each person and answer: for those who prepare the event (`events.write`). */
export async function exportNeeds(ctx: Ctx, event: Event): Promise<{ heads: Column[]; rows: Cell[][] }> {
  const t = translator(ctx.locale, ctx.network.tone, 'registrations')
  const needs = await needsOf(ctx, event.id, [event, ...event.parts])
  return {
    heads: [
      { head: t('office.name'), width: 28 },
      { head: t('needs.question'), width: 32 },
      { head: t('needs.answer'), width: 32 },
    ],
    rows: needs.flatMap(({ question, answer, people }) =>
      people.map((name) => [name, words(question, ctx.locale), answer]),
    ),
  }
}
