import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { PageHead } from '@/components/layout/page-head'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { asLocalized, words } from '@/lib/localized'
import { notices } from '@/lib/registrations/notice'
import { remindDaysOf, textsOf } from '@/lib/registrations/notices/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../event'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

export async function generateMetadata({ params }: Props) {
  return managedTitle(params, (await getTranslations('notices.texts'))('title'), 'events.write')
}

/** Every mail that an event sends by itself: when it is sent, and what the office adds to it. */
export default async function EventTexts({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const [t, mails] = await Promise.all([getTranslations('notices.texts'), getTranslations('notices.mails')])
  const texts = await textsOf(ctx, event.id)
  const days = await remindDaysOf(ctx, event.id)
  const own = (text: unknown) => (asLocalized(text).en ? t('both') : t('only'))
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('lead')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="texts" />
      <div className="section">
        <Table caption={t('caption', { event: words(event.title, ctx.locale) })}>
          <thead>
            <tr>
              <Th>{t('mail')}</Th>
              <Th>{t('own')}</Th>
            </tr>
          </thead>
          <tbody>
            {notices.map((notice) => (
              <tr key={notice}>
                <NameCell
                  href={`${root}/${event.id}/texts/${notice}`}
                  note={mails(`${notice}.sent`, { days })}
                >
                  {mails(`${notice}.name`)}
                </NameCell>
                <Td>
                  {texts.has(notice) ? <Status tone="strong">{own(texts.get(notice))}</Status> : t('none')}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  )
}
