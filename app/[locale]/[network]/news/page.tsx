import { Rss } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { SitePageHead } from '@/components/layout/site-page-head'
import { ArticleRows } from '@/components/news/article-rows'
import { FacetFilter } from '@/components/news/facet-filter'
import { NewsletterSignUp } from '@/components/newsletter/sign-up'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkAlone } from '@/components/ui/link-alone'
import { Pagination } from '@/components/ui/pagination'
import { facetsOf, knownFacets } from '@/lib/news/facets'
import { listArticles } from '@/lib/news/queries'
import { localePath } from '@/lib/paths'
import { siteContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('news')
  const { locale, network } = await params
  const feed = localePath(locale === 'en' ? 'en' : 'de', `/${network}/feed.xml`)
  return { title: t('title'), alternates: { types: { 'application/atom+xml': feed } } }
}

const pageSize = 20
const numberOf = (page: string | string[] | undefined) => {
  const number = Number(page)
  return Number.isInteger(number) && number > 0 && number < 10_000 ? number : 1
}

export default async function NewsPage({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const query = await searchParams
  const [t, pages, facets] = await Promise.all([
    getTranslations('news'),
    getTranslations('common.pages'),
    facetsOf(ctx),
  ])
  const chosen = knownFacets(facets, query)
  const page = numberOf(query.page)
  const { total, articles } = await listArticles(ctx, { facets: chosen, page, size: pageSize })
  const path = localePath(ctx.locale, `/${ctx.network.slug}/news`)
  const to = (number: number) => `${path}?${new URLSearchParams({ ...chosen, page: String(number) })}`
  const from = (page - 1) * pageSize + 1
  const last = Math.min(total, page * pageSize)
  return (
    <>
      <SitePageHead title={t('title')} lead={t('lead')} />
      <div className="wrap">
        <FacetFilter ctx={ctx} action={path} facets={facets} chosen={chosen} />
      </div>
      <Section title={t('latest')}>
        {articles.length === 0 ? (
          <EmptyState
            title={Object.keys(chosen).length ? t('emptyFilter') : t('empty')}
            {...(Object.keys(chosen).length
              ? { action: <a href={path}>{t('reset')}</a> }
              : { text: t('emptyText') })}
          />
        ) : (
          <ArticleRows ctx={ctx} articles={articles} facets={facets} />
        )}
        {total > pageSize && (
          <Pagination
            label={pages('label')}
            words={pages('words', { from, to: last, total })}
            {...(page > 1 ? { previous: { href: to(page - 1), label: pages('previous') } } : {})}
            {...(last < total ? { next: { href: to(page + 1), label: pages('next') } } : {})}
          />
        )}
        <div className="rows-more">
          <LinkAlone icon={Rss} href={localePath(ctx.locale, `/${ctx.network.slug}/feed.xml`)}>
            {t('feed')}
          </LinkAlone>
        </div>
      </Section>
      <NewsletterSignUp ctx={ctx} page={`/${ctx.network.slug}/news`} />
    </>
  )
}
