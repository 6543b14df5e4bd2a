import { getTranslations } from 'next-intl/server'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import type { importRuns } from '@/lib/people/import/queries'

type Run = Awaited<ReturnType<typeof importRuns>>[number]

/** Earlier imports: which file, whose, and what it did. */
export async function PastImports({ ctx, runs }: { ctx: Ctx; runs: Run[] }) {
  const t = await getTranslations('imports')
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/people/import`)
  const written = (run: Run, key: 'create' | 'update' | 'refuse') =>
    ['done', 'undoing', 'undone'].includes(run.state) ? (run.counts?.[key] ?? '–') : '–'
  return (
    <Table caption={t('past.title')} className="table-list">
      <thead>
        <tr>
          <Th>{t('past.file')}</Th>
          <Th>{t('past.state')}</Th>
          <Th numeric>{t('past.rows')}</Th>
          <Th numeric>{t('past.created')}</Th>
          <Th numeric>{t('past.updated')}</Th>
          <Th numeric>{t('past.refused')}</Th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <NameCell
              href={`${root}/${run.id}`}
              note={t('past.by', {
                date: dateTimeWords(ctx.locale, ctx.network.zone, run.at),
                name: run.byName,
              })}
            >
              {run.fileName}
            </NameCell>
            <Td data-label={t('past.state')}>{t(`states.${run.state}`)}</Td>
            <Td numeric data-label={t('past.rows')}>
              {run.rows}
            </Td>
            <Td numeric data-label={t('past.created')}>
              {written(run, 'create')}
            </Td>
            <Td numeric data-label={t('past.updated')}>
              {written(run, 'update')}
            </Td>
            <Td numeric data-label={t('past.refused')}>
              {written(run, 'refuse')}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
