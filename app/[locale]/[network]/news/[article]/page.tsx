import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FieldBand } from '@/components/layout/field-band'
import { ArticleImage } from '@/components/news/article-image'
import { ArticleSide } from '@/components/news/article-side'
import { NewsletterSignUp } from '@/components/newsletter/sign-up'
import { Crumbs } from '@/components/ui/crumbs'
import { LinkAlone } from '@/components/ui/link-alone'
import { Message } from '@/components/ui/message'
import { Prose } from '@/components/ui/prose'
import type { Locale } from '@/lib/localized'
import { inLanguage, words } from '@/lib/localized'
import { renderMarkdown } from '@/lib/markdown'
import { articleBySlug, renamedArticle } from '@/lib/news/queries'
import { localePath } from '@/lib/paths'
import { contextFor } from '@/lib/standing/context'
import { siteContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; article: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, network, article: slug } = await params
  const ctx = await contextFor(network, locale as Locale)
  const article = ctx && (await articleBySlug(ctx, slug))
  if (!article) return {}
  return { title: words(article.title, ctx.locale), description: words(article.teaser, ctx.locale) }
}

export default async function ArticlePage({ params }: Props) {
  const ctx = await siteContext(params)
  const { article: slug } = await params
  const { network, locale } = ctx
  const article = await articleBySlug(ctx, slug)
  if (!article) {
    const renamed = await renamedArticle(ctx, slug)
    if (renamed) permanentRedirect(localePath(locale, `/${network.slug}/news/${renamed}`))
    notFound()
  }
  const [t, common] = await Promise.all([getTranslations('news'), getTranslations('common')])
  const title = inLanguage(article.title, locale)
  const teaser = inLanguage(article.teaser, locale)
  const body = inLanguage(article.body, locale)
  const list = localePath(locale, `/${network.slug}/news`)
  return (
    <>
      <FieldBand
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[{ href: list, label: t('title') }, { label: title.text }]}
          />
        }
        title={title.text}
        {...(title.lang ? { lang: title.lang } : {})}
        sub={<span lang={teaser.lang}>{teaser.text}</span>}
      />
      {!article.publishedAt && (
        <div className="wrap section">
          <Message kind="warning">
            <p>
              {t('article.draft')}{' '}
              <a href={localePath(locale, `/${network.slug}/manage/news/${article.id}`)}>
                {t('article.publish')}
              </a>
            </p>
          </Message>
        </div>
      )}
      <div className="wrap section">
        <div className="section-rule">
          <ArticleSide ctx={ctx} article={article} />
          <article className="section-body">
            <ArticleImage ctx={ctx} article={article} />
            <Prose html={renderMarkdown(body.text)} {...(body.lang ? { lang: body.lang } : {})} />
            <div className="rows-more">
              <LinkAlone href={list}>{t('allNews')}</LinkAlone>
            </div>
          </article>
        </div>
      </div>
      <NewsletterSignUp ctx={ctx} page={`/${network.slug}/news/${article.slug}`} />
    </>
  )
}
