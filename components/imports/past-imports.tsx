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
    <Table caption={t('past.title')} wide>
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
            <Td>{t(`states.${run.state}`)}</Td>
            <Td numeric>{run.rows}</Td>
            <Td numeric>{written(run, 'create')}</Td>
            <Td numeric>{written(run, 'update')}</Td>
            <Td numeric>{written(run, 'refuse')}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
