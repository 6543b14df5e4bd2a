import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { ManyForm, OneForm } from '@/components/invitations/invite-forms'
import { PageHead } from '@/components/layout/page-head'
import { Segmented } from '@/components/ui/segmented'
import { now } from '@/lib/clock'
import { canInvite } from '@/lib/registrations/invitations/terms'
import { EventCrumbs, managedEvent, managedTitle } from '../../event'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<{ way?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return managedTitle(params, (await getTranslations('guests.form'))('oneTitle'), 'events.write')
}

/** Invites one person, or many by pasting a list that is looked at first. */
export default async function InvitePage({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  if (!canInvite(event, now())) notFound()
  const t = await getTranslations('guests.form')
  const many = (await searchParams).way === 'list'
  const here = `${root}/${event.id}/invitations/new`
  return (
    <>
      <PageHead
        title={t('oneTitle')}
        sub={t('note')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('oneTitle')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="invitations" />
      <div className="mt-32 mb-32">
        <Segmented
          label={t('ways')}
          tabs={[
            { href: here, label: t('one'), current: !many },
            { href: `${here}?way=list`, label: t('many'), current: many },
          ]}
        />
      </div>
      {many ? <ManyForm ctx={ctx} event={event} /> : <OneForm ctx={ctx} event={event} />}
    </>
  )
}
