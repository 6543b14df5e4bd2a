import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { BarChart } from '@/components/ui/bar-chart'
import { Figure } from '@/components/ui/figure'
import { LineChart } from '@/components/ui/line-chart'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { BoardFigures } from '@/lib/applications/board/queries'
import { longDate } from '@/lib/clock'
import { MoveChart } from './move-chart'

type Props = { ctx: Ctx; figures: BoardFigures }

const signed = (change: number) => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0')
const monthsOf = (locale: string) => {
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => name.format(new Date(Date.UTC(2026, month, 1))))
}

/** Members today by sector and level. */
export async function BoardMembers({ ctx, figures }: Props) {
  const [t, o] = await Promise.all([getTranslations('applications.board'), getTranslations('organisations')])
  const known = (kind: 'sectors' | 'levels', value: string) => {
    const key = `${kind}.${value}` as 'levels.land'
    return value && o.has(key) ? o(key) : value || t('noLevel')
  }
  const number = (value: { now: number; change: number }, words: string) => (
    <li>
      <Figure value={value.now} size="l" label={`${value.now}`} />
      <p>{words}</p>
      <p className="muted">{t('sinceYear', { change: signed(value.change) })}</p>
    </li>
  )
  return (
    <Section
      title={t('members')}
      lead={t('membersSub', { date: longDate(ctx.locale, 'UTC', figures.today) })}
    >
      <ul className="board-numbers">
        {number(figures.institutions, t('institutions'))}
        {number(figures.people, t('people'))}
      </ul>
      <div className="board-charts">
        {figures.bySector.length > 0 && (
          <BarChart
            caption={t('bySector')}
            heads={[t('sector'), t('number')]}
            bars={figures.bySector.map(([sector, value]) => ({ label: known('sectors', sector), value }))}
          />
        )}
        {figures.byLevel.length > 0 && (
          <BarChart
            caption={t('byLevel')}
            heads={[t('level'), t('number')]}
            bars={figures.byLevel.map(([level, value]) => ({ label: known('levels', level), value }))}
          />
        )}
      </div>
    </Section>
  )
}

/** This year against last, as a line, and month by month. */
export async function BoardYears({ ctx, figures }: Props) {
  const t = await getTranslations('applications.board')
  const months = monthsOf(ctx.locale)
  const { year, compare } = figures
  const line = (name: string, values: number[]) => ({
    name,
    points: months.map((label, i) => ({ label, value: values[i] ?? null })),
  })
  const rows = [
    [t('joins'), compare.now.joins, compare.last.joins],
    [t('leaves'), compare.now.leaves, compare.last.leaves],
    [t('end'), compare.now.end, compare.last.end],
  ] as const
  return (
    <Section title={t('compare', { year: String(year), last: String(year - 1) })}>
      <LineChart
        caption={t('years')}
        lines={[
          line(String(year), figures.lines.now),
          { ...line(String(year - 1), figures.lines.last), past: true },
        ]}
        tableLabel={t('asTable')}
        pointName={t('month')}
      />
      <div className="mt-32">
        <Table caption={t('compare', { year: String(year), last: String(year - 1) })}>
          <thead>
            <tr>
              <Th>{t('what')}</Th>
              <Th numeric>{t('untilToday', { year: String(year) })}</Th>
              <Th numeric>{t('sameTime', { year: String(year - 1) })}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, now, last]) => (
              <tr key={name}>
                <Th scope="row">{name}</Th>
                <Td numeric>{now}</Td>
                <Td numeric>{last}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <div className="mt-32">
        <MoveChart
          caption={t('flow', { year: String(year) })}
          heads={[t('month'), t('joins'), t('leaves')]}
          months={figures.months.map((month, i) => ({ label: months[i] ?? '', ...month }))}
        />
      </div>
    </Section>
  )
}
