import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { Form } from '@/components/form/form'
import { TextArea } from '@/components/form/text-area'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { MailPreview } from '@/components/registrations/mail-preview'
import { LinkAlone } from '@/components/ui/link-alone'
import { Message } from '@/components/ui/message'
import { isAgendaMail } from '@/lib/agenda/previews/mails'
import { asLocalized } from '@/lib/localized'
import { saveNoticeText } from '@/lib/registrations/notices/actions'
import { isNotice } from '@/lib/registrations/notices/mails'
import { remindDaysOf, textsOf } from '@/lib/registrations/notices/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../../event'
import { mailFrom, mailWords } from './notice'

type Props = {
  params: Promise<{ locale: string; network: string; id: string; notice: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props) {
  const mail = mailFrom((await params).notice)
  return managedTitle(params, (await mailWords()).name(mail), 'events.write')
}

/** One mail of an event: the office's paragraph where it has one, and the mail as it will look, in both languages. */
export default async function EventText({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const notice = mailFrom((await params).notice)
  const { done } = await searchParams
  const [t, mails, common, errors] = await Promise.all([
    getTranslations('notices.texts'),
    mailWords(),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const text =
    !isAgendaMail(notice) && isNotice(notice) ? asLocalized((await textsOf(ctx, event.id)).get(notice)) : null
  const all = `${root}/${event.id}/texts`
  return (
    <>
      <PageHead
        title={mails.name(notice)}
        sub={mails.sent(notice, await remindDaysOf(ctx, event.id))}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={mails.name(notice)} />}
        actions={<LinkAlone href={all}>{t('back')}</LinkAlone>}
      />
      <EventTabs ctx={ctx} id={event.id} here="texts" />
      {done === 'saved' && (
        <div className="mt-24">
          <Message kind="success" role="status">
            {t('saved')}
          </Message>
        </div>
      )}
      {text && (
        <Section stacked title={t('paragraph')}>
          <Form
            className="form max-w-704"
            action={saveNoticeText}
            hidden={{ network: ctx.network.slug, event: event.id, notice }}
            labels={{ summary: errors('summary'), pending: common('pending') }}
            submit={t('save')}
          >
            <TextArea
              name="text.de"
              label={t('german')}
              hint={t('paragraphHint')}
              optionalLabel={common('optional')}
              lang="de"
              rows={4}
              defaultValue={text.de}
            />
            <TextArea
              name="text.en"
              label={t('english')}
              optionalLabel={common('optional')}
              lang="en"
              rows={4}
              defaultValue={text.en}
            />
          </Form>
        </Section>
      )}
      <MailPreview ctx={ctx} event={event.id} notice={notice} path={`${all}/${notice}`} />
    </>
  )
}
