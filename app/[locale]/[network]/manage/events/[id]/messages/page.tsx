import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { OfficeMessages } from '@/components/registrations/office-messages'
import { OfficeWriteTo } from '@/components/registrations/office-write-to'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { can } from '@/lib/access/context'
import { audiencesOf } from '@/lib/registrations/office/messages/audiences'
import { messagesOf } from '@/lib/registrations/office/messages/queries'
import { ListCrumbs, listedPage, listedTitle } from '../registrations/listed'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props) {
  return listedTitle(params, (await getTranslations('registrations.office.messages'))('title'))
}

/** What the office writes to people registered: to whom, and what was written before. */
export default async function Messages({ params, searchParams }: Props) {
  const { ctx, event, root } = await listedPage(params, 'events.read')
  const writes = can(ctx.actor, 'registrants.write')
  const [t, messages, audiences, { done }] = await Promise.all([
    getTranslations('registrations.office.messages'),
    messagesOf(ctx, event.id),
    writes ? audiencesOf(ctx, event) : [],
    searchParams,
  ])
  const here = `${root}/${event.id}`
  return (
    <>
      <PageHead
        {...(messages.length > 0 ? { figure: messages.length } : {})}
        title={t('title')}
        sub={t('sub')}
        crumbs={<ListCrumbs {...{ ctx, event, root }} here={t('title')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="messages" />
      {done === 'sent' && (
        <Message kind="success" role="status">
          {t('sent')}
        </Message>
      )}
      {writes && <OfficeWriteTo audiences={audiences} here={here} />}
      {messages.length > 0 ? (
        <Section title={t('history')} stacked>
          <OfficeMessages ctx={ctx} event={event} messages={messages} here={here} />
        </Section>
      ) : (
        <EmptyState title={t('none')} text={t('noneText')} level={2} />
      )}
    </>
  )
}
