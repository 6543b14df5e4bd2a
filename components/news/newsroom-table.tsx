import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import type { Ctx } from '@/lib/access/context'
import { dateTimeWords, shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import { facetLine, facetsOf } from '@/lib/news/facets'
import type { newsroom } from '@/lib/news/queries'

type Article = Awaited<ReturnType<typeof newsroom>>[number]
type Props = { ctx: Ctx; articles: Article[]; filtered: boolean; root: string }

/** Drafts first, then what stands on the site. */
export async function NewsroomTable({ ctx, articles, filtered, root }: Props) {
  const [t, facets] = await Promise.all([getTranslations('news.office'), facetsOf(ctx)])
  if (articles.length === 0)
    return <EmptyState title={t('empty')} text={filtered ? t('emptyFilter') : t('emptyText')} />
  const { locale, network } = ctx
  return (
    <Table caption={t('views')} wide>
      <thead>
        <tr>
          <Th>{t('columns.title')}</Th>
          <Th>{t('columns.facets')}</Th>
          <Th>{t('columns.date')}</Th>
          <Th>{t('columns.state')}</Th>
          <Th>{t('columns.changed')}</Th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id}>
            <NameCell href={`${root}/${article.id}`} note={article.author ?? undefined}>
              {words(article.title, locale)}
            </NameCell>
            <Td>
              {facetLine(facets, article.facets, locale)
                .map((facet) => facet.value)
                .join(', ')}
            </Td>
            <Td>{article.dated && shortDate(locale, 'UTC', article.dated)}</Td>
            <Td>
              {article.publishedAt ? (
                t('publishedOn', { date: shortDate(locale, network.zone, article.publishedAt) })
              ) : (
                <Status tone="strong">{t('isDraft')}</Status>
              )}
            </Td>
            <Td>{dateTimeWords(locale, network.zone, article.updatedAt)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
