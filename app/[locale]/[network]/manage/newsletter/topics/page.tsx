import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { TopicForm } from '@/components/newsletter/topic-form'
import { TopicTable } from '@/components/newsletter/topic-table'
import { Crumbs } from '@/components/ui/crumbs'
import { can } from '@/lib/access/context'
import { allTopics } from '@/lib/newsletter/queries'
import { localePath } from '@/lib/paths'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsletter')
  return { title: t('topics.title') }
}

export default async function TopicsPage({ params }: Props) {
  const ctx = await officeContext(params, 'news.read')
  const [t, common] = await Promise.all([getTranslations('newsletter'), getTranslations('common')])
  const topics = await allTopics(ctx)
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/newsletter`)
  return (
    <>
      <PageHead
        title={t('topics.title')}
        sub={t('topics.lead')}
        crumbs={
          <Crumbs
            label={common('crumbs')}
            crumbs={[{ href: list, label: t('office.title') }, { label: t('topics.list') }]}
          />
        }
      />
      <TopicTable ctx={ctx} topics={topics} />
      {can(ctx.actor, 'news.write') && (
        <Section stacked title={t('topics.add')}>
          <TopicForm ctx={ctx} submit={t('topics.addSubmit')} prefix="new" />
        </Section>
      )}
    </>
  )
}
