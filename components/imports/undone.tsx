import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Table, Td, Th } from '@/components/ui/table'
import { type Report, shownProblems } from '@/lib/people/import/state'
import { ImportCounts } from './counts'

/** What an undo took away and gave back, and whom it kept because somebody changed them since. */
export async function Undone({ undo }: { undo: NonNullable<Report['undo']> }) {
  const [t, p] = await Promise.all([getTranslations('imports.undo'), getTranslations('imports.problems')])
  return (
    <>
      <ImportCounts
        counts={(['removed', 'restored', 'kept'] as const).map((key) => ({
          value: undo[key],
          words: t(key, { count: undo[key] }),
        }))}
      />
      {undo.kept > 0 && (
        <Section title={t('keptTitle')} stacked>
          <p className="muted mb-24 measure">{t('keptText')}</p>
          <Table caption={t('keptTitle')}>
            <thead>
              <tr>
                <Th numeric>{p('row')}</Th>
                <Th>{p('name')}</Th>
              </tr>
            </thead>
            <tbody>
              {undo.names.map(({ row, name }) => (
                <tr key={row}>
                  <Th scope="row" numeric>
                    {row}
                  </Th>
                  <Td>{name}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
          {undo.kept > shownProblems && (
            <p className="muted mt-16">{t('more', { shown: shownProblems, count: undo.kept })}</p>
          )}
        </Section>
      )}
    </>
  )
}
