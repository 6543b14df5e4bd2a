import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { BarChart } from '@/components/ui/bar-chart'
import { Figure } from '@/components/ui/figure'
import { LineChart } from '@/components/ui/line-chart'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { euros } from '@/lib/money'
import type { CurvePoint } from '@/lib/registrations/office/figures/curve'
import type { EventFigures } from '@/lib/registrations/office/figures/queries'

type Props = { ctx: Ctx; figures: EventFigures; root: string; id: string }

/** How it stands now: the few numbers by which one sees whether something is to be done, each leading to its people. */
export async function OfficeNumbers({ ctx, figures: { pools, totals }, root, id }: Props) {
  const t = await getTranslations('registrations.office.figures')
  const list = `${root}/${id}/registrations`
  const waiting = pools.reduce((sum, pool) => sum + pool.waiting, 0)
  // Of the first part: a workshop or an evening beside it is not counted again.
  const free = pools
    .filter((pool) => pool.partId === pools[0]?.partId)
    .reduce((sum, pool) => sum + pool.free, 0)
  const one = (value: string | number, text: string, href: string, unit?: string) => (
    <li key={text}>
      <Figure value={value} unit={unit} size="l" />
      <p className="number-text">
        <a href={href}>
          <span className="visually-hidden">{value} </span>
          {text}
        </a>
      </p>
    </li>
  )
  return (
    <ul className="numbers section">
      {one(totals.registered, t('registered', { count: totals.registered }), list)}
      {one(free, t('free', { count: free }), `${root}/${id}/places`)}
      {one(waiting, t('waiting'), `${list}?state=waiting`)}
      {totals.requested > 0 && one(totals.requested, t('requested'), `${list}?state=requested`)}
      {totals.offered > 0 && one(totals.offered, t('offered'), `${list}?state=offered`)}
      {totals.present > 0 && one(totals.present, t('present'), `${list}?present=yes`)}
      {totals.open > 0 && (
        <li>
          <Figure value={euros(ctx.locale, totals.openCents).replace(/\s?€/, '')} unit="€" size="l" />
          <p className="number-text">
            <a href={`${root}/${id}/invoices`}>
              <span className="visually-hidden">{euros(ctx.locale, totals.openCents)} </span>
              {t('open', { count: totals.open, overdue: totals.overdue })}
            </a>
          </p>
        </li>
      )}
    </ul>
  )
}

/** Places taken as the day comes nearer, beside the last occurrence. */
export async function OfficeCurve({ ctx, figures: { curve, last, pools } }: Props) {
  const t = await getTranslations('registrations.office.figures')
  if (!curve) return null
  const label = ({ before }: CurvePoint) =>
    before === 0
      ? t('onDay')
      : before % 7 === 0 && curve.now.length > 1 && (curve.now[0]?.before ?? 0) > 21
        ? t('weeksBefore', { count: before / 7 })
        : t('daysBefore', { count: before })
  const points = (some: readonly CurvePoint[]) =>
    some.map((point) => ({ label: label(point), value: point.value }))
  const capacity = pools.reduce((sum, pool) => sum + pool.capacity, 0)
  const top = Math.max(...[...curve.now, ...(curve.before ?? [])].map(({ value }) => value ?? 0))
  return (
    <Section title={t('curve')} stacked>
      <LineChart
        caption={last ? t('curveBeside', { event: words(last.title, ctx.locale) }) : t('curveAlone')}
        lines={[
          { name: t('thisTime'), points: points(curve.now) },
          ...(curve.before && last
            ? [
                {
                  name: shortDate(ctx.locale, last.zone, last.startsAt),
                  points: points(curve.before),
                  past: true,
                },
              ]
            : []),
        ]}
        // A ceiling far above says nothing and presses the lines flat.
        {...(capacity > 0 && capacity <= top * 2
          ? { limit: { value: capacity, words: t('capacity', { count: capacity }) } }
          : {})}
        tableLabel={t('asTable')}
        pointName={t('point')}
      />
    </Section>
  )
}

const rate = (locale: string, part: number, whole: number) =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    whole > 0 ? part / whole : 0,
  )

/** Who had a place and did not come, here and at the series' past occurrences. */
export async function OfficeTurnout({ ctx, figures: { turnout }, root }: Props) {
  const [t, e] = await Promise.all([
    getTranslations('registrations.office.figures'),
    getTranslations('events.format'),
  ])
  if (turnout.length === 0) return null
  return (
    <Section title={t('turnout')} lead={t('turnoutNote')} stacked>
      <Table caption={t('turnout')} className="table-list">
        <thead>
          <tr>
            <Th>{t('event')}</Th>
            <Th>{t('format')}</Th>
            <Th numeric>{t('expected')}</Th>
            <Th numeric>{t('came')}</Th>
            <Th numeric>{t('missed')}</Th>
          </tr>
        </thead>
        <tbody>
          {turnout.map((one) => (
            <tr key={one.id}>
              <Th scope="row">
                <a className="link-plain" href={`${root}/${one.id}`}>
                  {words(one.title, ctx.locale)}
                </a>
                <span className="cell-second">{shortDate(ctx.locale, one.zone, one.startsAt)}</span>
              </Th>
              <Td data-label={t('format')}>{e(one.format)}</Td>
              <Td numeric data-label={t('expected')}>
                {one.expected}
              </Td>
              <Td numeric data-label={t('came')}>
                {one.came}
              </Td>
              <Td numeric data-label={t('missed')}>
                {rate(ctx.locale, one.expected - one.came, one.expected)}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

/** From where those come who have a place. */
export async function OfficeBalance({ figures: { balance } }: Props) {
  const [t, o] = await Promise.all([
    getTranslations('registrations.office.figures'),
    getTranslations('organisations'),
  ])
  if (balance.bySector.length === 0) return null
  const known = (kind: 'sectors' | 'levels', value: string) => {
    const key = `${kind}.${value}` as 'levels.land'
    return value && o.has(key) ? o(key) : value || t('unknown')
  }
  const bars = (kind: 'sectors' | 'levels', rows: readonly (readonly [string, number])[]) =>
    rows.map(([name, value]) => ({ label: known(kind, name), value }))
  return (
    <Section title={t('balance')} stacked>
      <div className="board-charts">
        <BarChart
          caption={t('bySector')}
          heads={[t('sector'), t('people')]}
          bars={bars('sectors', balance.bySector)}
        />
        <BarChart
          caption={t('byLevel')}
          heads={[t('level'), t('people')]}
          bars={bars('levels', balance.byLevel)}
        />
      </div>
    </Section>
  )
}
