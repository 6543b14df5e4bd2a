import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { scheduleRuns } from '@/lib/agenda/import/queries'
import { dateTimeWords } from '@/lib/clock'

type Runs = Awaited<ReturnType<typeof scheduleRuns>>
type Props = { ctx: Ctx; zone: string; runs: Runs; path: string }

/** Earlier files: whose, and what they changed. */
export async function ImportedFiles({ ctx, zone, runs, path }: Props) {
  const t = await getTranslations('exchange.import')
  return (
    <Table caption={t('past.title')} className="table-list">
      <thead>
        <tr>
          <Th>{t('past.file')}</Th>
          <Th>{t('past.format')}</Th>
          <Th>{t('past.state')}</Th>
          <Th numeric>{t('past.sessions')}</Th>
          <Th numeric>{t('past.added')}</Th>
          <Th numeric>{t('past.changed')}</Th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <NameCell
              href={`${path}/${run.id}`}
              note={t('past.by', { date: dateTimeWords(ctx.locale, zone, run.at), name: run.byName })}
            >
              {run.fileName}
            </NameCell>
            <Td data-label={t('past.format')}>{t(`formats.${run.format}`)}</Td>
            <Td data-label={t('past.state')}>{t(`states.${run.state}`)}</Td>
            <Td numeric data-label={t('past.sessions')}>
              {run.sessions}
            </Td>
            <Td numeric data-label={t('past.added')}>
              {run.counts?.added ?? '–'}
            </Td>
            <Td numeric data-label={t('past.changed')}>
              {run.counts?.changed ?? '–'}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
