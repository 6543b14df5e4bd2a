import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EventTabs } from '@/components/events/event-tabs'
import { InvitationDeeds } from '@/components/invitations/invitation-deeds'
import { PageHead } from '@/components/layout/page-head'
import { Fact, Facts } from '@/components/ui/facts'
import { can } from '@/lib/access/context'
import { dateTimeWords, now } from '@/lib/clock'
import { isId } from '@/lib/ids'
import { officeInvitation } from '@/lib/registrations/invitations/queries'
import { canInvite } from '@/lib/registrations/invitations/terms'
import { EventCrumbs, managedEvent, managedTitle } from '../../event'

type Props = { params: Promise<{ locale: string; network: string; id: string; invitation: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return managedTitle(params, (await getTranslations('guests.page'))('title'))
}

/** One invitation: how it stands, and what can still be changed about it. */
export default async function InvitationPage({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const { invitation: id } = await params
  const row = isId(id) ? await officeInvitation(ctx, event.id, id) : null
  if (!row) notFound()
  const [t, o, c, states] = await Promise.all([
    getTranslations('guests.one'),
    getTranslations('guests.office'),
    getTranslations('guests.columns'),
    getTranslations('guests.states'),
  ])
  const time = (at: Date | null) => at && dateTimeWords(ctx.locale, event.zone, at)
  const facts: [string, string | null][] = [
    [c('state'), states(row.state)],
    [c('email'), row.email],
    [c('company'), row.company],
    [c('by'), row.byName],
    [c('sent'), time(row.sentAt)],
    [c('reminded'), time(row.remindedAt)],
    [c('until'), time(row.expires)],
    [c('answered'), time(row.acceptedAt ?? row.declinedAt)],
    [c('reason'), row.reason],
    [o('substitute', { name: '' }).replace(/:\s*$/, ''), row.substitute],
  ]
  return (
    <>
      <PageHead
        title={t('title', { name: row.name })}
        sub={
          row.inPlaceOf ? o('inPlaceOf', { name: row.inPlaceOf }) : row.substitutes ? o('may') : o('mayNot')
        }
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={row.name} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="invitations" />
      <div className="mt-32">
        <Facts plain>
          {facts.map(
            ([name, value]) =>
              value && (
                <Fact key={name} name={name}>
                  {value}
                </Fact>
              ),
          )}
        </Facts>
      </div>
      {can(ctx.actor, 'events.write') && canInvite(event, now()) && (
        <InvitationDeeds ctx={ctx} zone={event.zone} row={row} />
      )}
    </>
  )
}
