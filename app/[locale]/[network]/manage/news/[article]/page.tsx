import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { ArticleForm } from '@/components/news/article-form'
import { ArticleReading } from '@/components/news/article-reading'
import { PublishButtons } from '@/components/news/publish-buttons'
import { Crumbs } from '@/components/ui/crumbs'
import { Message } from '@/components/ui/message'
import { can } from '@/lib/access/context'
import { dateTimeWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { articleById } from '@/lib/news/queries'
import { nameWithdrawnSince } from '@/lib/news/withdrawn'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string; article: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('news')
  return { title: t('title') }
}

const outcomes = ['saved', 'published', 'takenBack'] as const

export default async function EditArticle({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'news.read')
  const article = await articleById(ctx, (await params).article)
  if (!article) notFound()
  const [t, common, query, withdrawn] = await Promise.all([
    getTranslations('news'),
    getTranslations('common'),
    searchParams,
    nameWithdrawnSince(ctx.db, article),
  ])
  const { locale, network } = ctx
  const done = outcomes.find((outcome) => outcome === query.done)
  const time = (at: Date) => dateTimeWords(locale, network.zone, at)
  const title = words(article.title, locale)
  const list = localePath(locale, `/${network.slug}/manage/news`)
  const state = article.publishedAt
    ? t('edit.isPublished', { date: time(article.publishedAt) })
    : t('edit.isDraft')
  return (
    <>
      <PageHead
        title={title}
        sub={`${state}. ${t('edit.lastSaved', { date: time(article.updatedAt) })}`}
        crumbs={
          <Crumbs label={common('crumbs')} crumbs={[{ href: list, label: t('title') }, { label: title }]} />
        }
        actions={<PublishButtons ctx={ctx} article={article} />}
      />
      {withdrawn && <Message kind="warning">{t('edit.nameWithdrawn', { date: time(withdrawn) })}</Message>}
      {can(ctx.actor, 'news.write') ? (
        <ArticleForm ctx={ctx} article={article} {...(done ? { done: t(`edit.done.${done}`) } : {})} />
      ) : (
        <ArticleReading ctx={ctx} article={article} />
      )}
    </>
  )
}
