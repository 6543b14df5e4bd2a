import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { EmptyState } from '@/components/ui/empty-state'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { type Ctx, can } from '@/lib/access/context'
import { shortDate } from '@/lib/clock'
import { words } from '@/lib/localized'
import type { allTopics } from '@/lib/newsletter/queries'
import { endTopic, resumeTopic } from '@/lib/newsletter/topics/actions'
import { TopicForm } from './topic-form'

type Topic = Awaited<ReturnType<typeof allTopics>>[number]

/** All topics with their readers; whoever may write renames, ends and resumes them here. */
export async function TopicTable({ ctx, topics }: { ctx: Ctx; topics: Topic[] }) {
  const t = await getTranslations('newsletter.topics')
  if (topics.length === 0) return <EmptyState title={t('empty')} text={t('emptyText')} />
  const writes = can(ctx.actor, 'news.write')
  return (
    <Table caption={t('list')}>
      <thead>
        <tr>
          <Th>{t('columns.topic')}</Th>
          <Th>{t('columns.readers')}</Th>
          <Th>{t('columns.state')}</Th>
          {writes && <Th>{t('columns.actions')}</Th>}
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr key={topic.id}>
            <NameCell note={words(topic.description, ctx.locale) || undefined}>
              {words(topic.name, ctx.locale)}
            </NameCell>
            <Td>{t('readers', { count: topic._count.subscriptions })}</Td>
            <Td>
              {topic.endedAt
                ? t('ended', { date: shortDate(ctx.locale, ctx.network.zone, topic.endedAt) })
                : t('offered')}
            </Td>
            {writes && (
              <Td>
                <TopicActions ctx={ctx} topic={topic} />
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

async function TopicActions({ ctx, topic }: { ctx: Ctx; topic: Topic }) {
  const t = await getTranslations('newsletter.topics')
  const hidden = { network: ctx.network.slug, id: topic.id }
  if (topic.endedAt)
    return <ActionButton action={resumeTopic} hidden={hidden} label={t('resume')} variant="quiet" />
  return (
    <div className="button-group items-start">
      <ActionButton action={endTopic} hidden={hidden} label={t('end')} variant="quiet" />
      <details>
        <summary className="button button-quiet">{t('rename')}</summary>
        <TopicForm ctx={ctx} topic={topic} submit={t('rename')} prefix={`topic-${topic.id}`} />
      </details>
    </div>
  )
}
