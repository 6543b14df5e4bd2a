import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Table, Td, Th } from '@/components/ui/table'
import type { absent } from '@/lib/check-in/office/queries'

/** Who had a place and never came. */
export async function Absent({ rows }: { rows: Awaited<ReturnType<typeof absent>> }) {
  const t = await getTranslations('door.office')
  const title = t('absent', { count: rows.length })
  return (
    <Section stacked title={title} lead={t('absentText')}>
      {rows.length > 0 && (
        <Table caption={title}>
          <thead>
            <tr>
              <Th>{t('person')}</Th>
              <Th>{t('organisation')}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, organisation }) => (
              <tr key={id}>
                <Th scope="row">{name}</Th>
                <Td>{organisation}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
