import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { ArticleForm } from '@/components/news/article-form'
import { Crumbs } from '@/components/ui/crumbs'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('news')
  return { title: t('edit.newTitle') }
}

export default async function NewArticle({ params }: Props) {
  const ctx = await officeContext(params, 'news.write')
  const [t, common] = await Promise.all([getTranslations('news'), getTranslations('common')])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/news`)
  return (
    <>
      <PageHead
        title={t('edit.newTitle')}
        sub={t('edit.lead')}
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[{ href: list, label: t('title') }, { label: t('edit.newTitle') }]}
          />
        }
      />
      <ArticleForm ctx={ctx} article={null} />
    </>
  )
}
