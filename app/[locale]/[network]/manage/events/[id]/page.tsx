import { getTranslations } from 'next-intl/server'
import { CancelPanel } from '@/components/events/cancel-panel'
import { CopyPanel } from '@/components/events/copy-panel'
import { DiscardPanel } from '@/components/events/discard-panel'
import { EventTabs } from '@/components/events/event-tabs'
import { ActionButton } from '@/components/form/action-button'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { OfficeCounts } from '@/components/registrations/office-counts'
import {
  OfficeBalance,
  OfficeCurve,
  OfficeNumbers,
  OfficeTurnout,
} from '@/components/registrations/office-figures'
import { OfficeNext } from '@/components/registrations/office-next'
import { Message } from '@/components/ui/message'
import { Status } from '@/components/ui/status'
import { can } from '@/lib/access/context'
import { now, shortDate, whenWords } from '@/lib/clock'
import { announceEvent } from '@/lib/events/actions'
import { hintsFor, missingFor } from '@/lib/events/readiness'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { hearOfCancellation } from '@/lib/registrations/office/cancelling'
import { nextSteps } from '@/lib/registrations/office/figures/next'
import { eventFigures } from '@/lib/registrations/office/figures/queries'
import { EventCrumbs, managedEvent, managedTitle } from './event'

type Props = { params: Promise<{ locale: string; network: string; id: string }> }

export async function generateMetadata({ params }: Props) {
  return managedTitle(params)
}

export default async function ManageEvent({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const t = await getTranslations('events')
  const { locale, network } = ctx
  const writes = can(ctx.actor, 'events.write')
  const missing = missingFor(event, network, now())
  const hints = hintsFor(event, now())
  const count = event._count.registrations
  const registerable = event.parts.some((part) => part.pools.length > 0)
  const figures = registerable && event.state !== 'draft' ? await eventFigures(ctx, event) : null
  const next = figures && writes ? await nextSteps(ctx, event, figures) : []
  const shown = { ctx, root, id: event.id }
  const stamp = event.cancellation ?? event.announcement
  const stamped = event.cancellation ? 'office.cancelledAt' : 'office.announcedAt'
  return (
    <>
      <PageHead
        title={words(event.title, locale)}
        crumbs={<EventCrumbs {...{ ctx, event, root }} />}
        sub={
          <>
            {[
              whenWords(locale, event.zone, event.precision, event.startsAt, event.endsAt),
              t(`format.${event.format}`),
              t('office.count', { count }),
            ].join(', ')}
            <br />
            <Status tone={event.state === 'cancelled' ? 'danger' : 'strong'}>
              {stamp
                ? t(stamped, { date: shortDate(locale, network.zone, stamp.at), name: stamp.byName })
                : t(`office.states.${event.state}`)}
            </Status>
          </>
        }
        actions={
          <a className="link-alone" href={localePath(locale, `/${network.slug}/events/${event.slug}`)}>
            {t('office.toSite')}
          </a>
        }
      />
      <EventTabs ctx={ctx} id={event.id} here="overview" />
      {event.cancellation && <p className="section">{words(event.cancellation.reason, locale)}</p>}
      {event.state === 'draft' && writes && (
        <Section stacked title={t('office.announceTitle')}>
          {missing.length > 0 ? (
            <Message kind="warning" title={t('office.missingTitle')}>
              <ul>
                {missing.map((key) => (
                  <li key={key}>{t(`office.missing.${key}`)}</li>
                ))}
              </ul>
            </Message>
          ) : (
            <>
              <p>{t('office.announceReady')}</p>
              <ActionButton
                action={announceEvent}
                hidden={{ network: network.slug, id: event.id }}
                label={t('office.announce')}
              />
            </>
          )}
        </Section>
      )}
      {hints.length > 0 && event.state !== 'cancelled' && writes && (
        <div className="section">
          <Message title={t('office.hintsTitle')}>
            <ul>
              {hints.map((key) => (
                <li key={key}>{t(`office.hints.${key}`)}</li>
              ))}
            </ul>
          </Message>
        </div>
      )}
      {figures && (
        <>
          {writes && <OfficeNext steps={next} root={`${root}/${event.id}`} />}
          <OfficeNumbers {...shown} figures={figures} />
          <Section stacked title={t('places.title')}>
            <OfficeCounts ctx={ctx} pools={figures.pools} list={`${root}/${event.id}/registrations`} />
          </Section>
          <OfficeCurve {...shown} figures={figures} />
          <OfficeBalance {...shown} figures={figures} />
          <OfficeTurnout {...shown} figures={figures} />
        </>
      )}
      {event.state === 'draft' && writes && !event.announcement && count === 0 && (
        <DiscardPanel network={network.slug} id={event.id} />
      )}
      {event.state !== 'draft' && writes && <CopyPanel network={network.slug} id={event.id} />}
      {event.state === 'announced' && event.endsAt >= now() && writes && (
        <CancelPanel network={network.slug} id={event.id} hear={await hearOfCancellation(ctx, event.id)} />
      )}
    </>
  )
}
