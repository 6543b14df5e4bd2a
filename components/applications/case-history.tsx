import { getTranslations } from 'next-intl/server'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { caseHistory } from '@/lib/applications/queries'
import { dateTimeWords } from '@/lib/clock'

/** What was done with the case, by whom and when: the log's words. */
export async function CaseHistory({ ctx, id }: { ctx: Ctx; id: string }) {
  const [t, a, entries] = await Promise.all([
    getTranslations('applications'),
    getTranslations('audit'),
    caseHistory(ctx, id),
  ])
  const what = (action: string) => {
    const key = `history.${action.split('.').slice(1).join('_')}` as 'history.submit'
    return t(t.has(key) ? key : 'history.other')
  }
  return (
    <Table caption={t('case.history')} captionHidden>
      <thead>
        <tr>
          <Th>{a('when')}</Th>
          <Th>{a('action')}</Th>
          <Th>{a('who')}</Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <Td>{dateTimeWords(ctx.locale, ctx.network.zone, entry.at)}</Td>
            <Td>{what(entry.action)}</Td>
            <Td>{entry.actorKind === 'system' ? t('history.system') : entry.actorName}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
