import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/form/text-field'
import { PageHead } from '@/components/layout/page-head'
import { NewsroomTable } from '@/components/news/newsroom-table'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Tabs } from '@/components/ui/tabs'
import { can } from '@/lib/access/context'
import { countArticles, newsroom } from '@/lib/news/queries'
import { newsroomFilter } from '@/lib/news/schema'
import { localePath } from '@/lib/paths'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('news')
  return { title: t('title') }
}

export default async function Newsroom({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'news.read')
  const t = await getTranslations('news.office')
  const filter = newsroomFilter.parse(await searchParams)
  const [counts, articles] = await Promise.all([countArticles(ctx), newsroom(ctx, filter)])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/news`)
  const q = filter.q ? `q=${encodeURIComponent(filter.q)}` : ''
  const tab = (state: 'draft' | 'published' | undefined) => ({
    href: `${root}?${[state && `state=${state}`, q].filter(Boolean).join('&')}`,
    label: t(state ?? 'all'),
    count: counts[state ?? 'all'],
    current: filter.state === state,
  })
  return (
    <>
      <PageHead
        figure={counts.all}
        title={t('headTitle', { count: counts.all })}
        sub={t('sub', { count: counts.draft })}
        actions={can(ctx.actor, 'news.write') && <ButtonLink href={`${root}/new`}>{t('new')}</ButtonLink>}
      />
      <Tabs label={t('views')} tabs={[tab(undefined), tab('draft'), tab('published')]} />
      <form action={root} className="filter-bar mt-4 mb-4">
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        <TextField name="q" type="search" size="m" label={t('searchLabel')} defaultValue={filter.q ?? ''} />
        <Button type="submit" variant="secondary">
          {t('search')}
        </Button>
      </form>
      <NewsroomTable ctx={ctx} articles={articles} filtered={Boolean(filter.state || filter.q)} root={root} />
    </>
  )
}
