import { Section } from '@/components/layout/section'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, dayWords } from '@/lib/clock'
import { translator } from '@/lib/i18n/translator'
import type { FoundInvoice } from './invoice-facts'

const verbOf = (action: string) => action.slice(action.indexOf('.') + 1) as 'issue'

/** What became of an invoice, who noted it and when. */
export function InvoiceHistory({ ctx, found }: { ctx: Ctx; found: FoundInvoice }) {
  const t = translator(ctx.locale, ctx.network.tone, 'invoices')
  if (found.history.length === 0) return null
  const about = (after: unknown) => {
    const { on, note } = (after ?? {}) as { on?: string; note?: string }
    const date = on && dayWords(ctx.locale, 'UTC', new Date(`${on}T00:00:00Z`))
    return [date && t('one.historyOn', { date }), note].filter(Boolean).join(', ')
  }
  return (
    <Section title={t('one.historyTitle')} stacked>
      <Table caption={t('one.historyTitle')} className="table-list">
        <thead>
          <tr>
            <Th>{t('one.when')}</Th>
            <Th>{t('one.happened')}</Th>
            <Th>{t('one.by')}</Th>
          </tr>
        </thead>
        <tbody>
          {found.history.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">{dateTimeWords(ctx.locale, ctx.network.zone, entry.at)}</th>
              <Td data-label={t('one.happened')}>
                {t(`one.history.${verbOf(entry.action)}`)}
                {about(entry.after) && <span className="cell-second">{about(entry.after)}</span>}
              </Td>
              <Td data-label={t('one.by')}>
                {entry.actorKind === 'system' ? t('one.automatic') : entry.actorName}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
