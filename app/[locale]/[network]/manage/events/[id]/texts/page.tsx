import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Status } from '@/components/ui/status'
import { NameCell, Table, Td, Th } from '@/components/ui/table'
import { agendaMails, isAgendaMail } from '@/lib/agenda/previews/mails'
import { asLocalized, words } from '@/lib/localized'
import { notices } from '@/lib/registrations/notice'
import { isNotice, otherMails } from '@/lib/registrations/notices/mails'
import { remindDaysOf, textsOf } from '@/lib/registrations/notices/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../event'
import { mailWords, type ShownMail } from './[notice]/notice'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

export async function generateMetadata({ params }: Props) {
  return managedTitle(params, (await getTranslations('notices.texts'))('title'), 'events.write')
}

type Group = 'notices' | keyof typeof otherMails | 'programme'
const groups = [['notices', notices], ...Object.entries(otherMails), ['programme', agendaMails]] as [
  Group,
  readonly ShownMail[],
][]

/** Every mail that an event sends by itself: when it is sent, and what the office adds to it. */
export default async function EventTexts({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const [t, stage, mails] = await Promise.all([
    getTranslations('notices.texts'),
    getTranslations('stage.texts'),
    mailWords(),
  ])
  const texts = await textsOf(ctx, event.id)
  const days = await remindDaysOf(ctx, event.id)
  const own = (text: unknown) => (asLocalized(text).en ? t('both') : t('only'))
  const heading = (group: Group) => (group === 'programme' ? stage('group') : t(`groups.${group}`))
  const paragraph = (mail: ShownMail) =>
    !isAgendaMail(mail) && isNotice(mail) && texts.has(mail) ? (
      <Status tone="strong">{own(texts.get(mail))}</Status>
    ) : (
      t('none')
    )
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('lead')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="texts" />
      {groups.map(([group, some]) => (
        <Section key={group} stacked title={heading(group)}>
          <Table caption={`${heading(group)}: ${t('caption', { event: words(event.title, ctx.locale) })}`}>
            <thead>
              <tr>
                <Th>{t('mail')}</Th>
                {group === 'notices' && <Th>{t('own')}</Th>}
              </tr>
            </thead>
            <tbody>
              {some.map((mail) => (
                <tr key={mail}>
                  <NameCell href={`${root}/${event.id}/texts/${mail}`} note={mails.sent(mail, days)}>
                    {mails.name(mail)}
                  </NameCell>
                  {group === 'notices' && <Td>{paragraph(mail)}</Td>}
                </tr>
              ))}
            </tbody>
          </Table>
        </Section>
      ))}
    </>
  )
}
