import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { doorLog } from '@/lib/check-in/office/queries'
import { timeWords } from '@/lib/clock'

type Row = Awaited<ReturnType<typeof doorLog>>['doubles'][number]

/** Whom two devices let in: nothing where nobody was. */
export async function Doubles({ ctx, zone, rows }: { ctx: Ctx; zone: string; rows: Row[] }) {
  if (rows.length === 0) return null
  const t = await getTranslations('door.office')
  const who = ({ at, by }: Row['first']) => t('who', { time: timeWords(ctx.locale, zone, at), by })
  return (
    <Section stacked title={t('doubles')} lead={t('doublesText')}>
      <Table caption={t('doubles')}>
        <thead>
          <tr>
            <Th>{t('person')}</Th>
            <Th>{t('first')}</Th>
            <Th>{t('second')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, first, second }) => (
            <tr key={`${name} ${second.at.getTime()}`}>
              <Th scope="row">{name}</Th>
              <Td>{who(first)}</Td>
              <Td>{who(second)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
