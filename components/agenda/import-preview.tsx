import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import type { Named, Preview } from '@/lib/agenda/import/queries'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'

/** Longer lists are folded: what changes is read, what is new is looked up. */
const shownOpen = 20

type Props = { ctx: Ctx; zone: string; preview: Preview }

/** The sessions that would come, change or go; the first of each. */
export async function ImportPreview({ ctx, zone, preview }: Props) {
  const t = await getTranslations('exchange.import.lists')
  const lists = [
    { title: t('changed'), rows: preview.changed, count: preview.counts.changed },
    { title: t('gone'), rows: preview.gone, count: preview.goneCount },
    { title: t('added'), rows: preview.added, count: preview.counts.added },
  ].filter(({ count }) => count > 0)
  return lists.map(({ title, rows, count }) => (
    <Section key={title} title={title} stacked>
      {rows.length > shownOpen ? (
        <details>
          <summary>{t('show', { count })}</summary>
          <div className="mt-16">
            <Sessions ctx={ctx} zone={zone} title={title} rows={rows} />
          </div>
        </details>
      ) : (
        <Sessions ctx={ctx} zone={zone} title={title} rows={rows} />
      )}
      {count > rows.length && <p className="muted mt-8">{t('more', { count: count - rows.length })}</p>}
    </Section>
  ))
}

async function Sessions({
  ctx,
  zone,
  title,
  rows,
}: {
  ctx: Ctx
  zone: string
  title: string
  rows: Named[]
}) {
  const [t, f] = await Promise.all([
    getTranslations('exchange.import.lists'),
    getTranslations('exchange.import.fields'),
  ])
  const changed = rows.some(({ fields }) => fields.length > 0)
  return (
    <Table caption={title} className="table-list">
      <thead>
        <tr>
          <Th>{t('session')}</Th>
          <Th>{t('when')}</Th>
          {changed && <Th>{t('fields')}</Th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title: name, start, fields }) => (
          <tr key={key}>
            <Th scope="row">{words(name, ctx.locale) || t('noName')}</Th>
            <Td className="whitespace-nowrap" data-label={t('when')}>
              {start ? dateTimeWords(ctx.locale, zone, start) : t('noTime')}
            </Td>
            {changed && <Td data-label={t('fields')}>{fields.map((field) => f(field)).join(', ')}</Td>}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
