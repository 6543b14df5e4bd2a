import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventFigure } from '@/components/events/event-figure'
import { SitePageHead } from '@/components/layout/site-page-head'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Row, Rows } from '@/components/ui/rows'
import { whenWords } from '@/lib/clock'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { deskEvents } from '@/lib/registrations/delegates/queries'
import { ownInstitution } from '../../context'

type Props = { params: Promise<{ locale: string; network: string; organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('guests.desk'))('listTitle'), robots: { index: false } }
}

/** Coming events to which a coordinator can register colleagues, with how many are registered already. */
export default async function DeskEvents({ params }: Props) {
  const { ctx, found } = await ownInstitution(params)
  const { id, name } = found.organisation
  const [t, common, events] = await Promise.all([
    getTranslations('guests.desk'),
    getTranslations('common'),
    deskEvents(ctx, id),
  ])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/institution/${id}`)
  return (
    <>
      <SitePageHead
        crumbs={
          <Crumbs label={common('crumbs')} crumbs={[{ href: root, label: name }, { label: t('crumb') }]} />
        }
        title={t('listTitle')}
        lead={t('listLead', { organisation: name })}
      />
      <div className="wrap mt-48">
        {events.length === 0 ? (
          <EmptyState level={2} title={t('noneTitle')} text={t('noneText')} />
        ) : (
          <Rows>
            {events.map(({ event, open, people, pending }) => (
              <Row
                key={event.id}
                level={2}
                figure={<EventFigure event={event} locale={ctx.locale} size="s" />}
                title={words(event.title, ctx.locale)}
                href={`${root}/events/${event.slug}`}
                text={[
                  whenWords(ctx.locale, event.zone, event.precision, event.startsAt, event.endsAt),
                  people > 0 && t('people', { count: people }),
                  pending > 0 && t('pendingCount', { count: pending }),
                  !open && t('closed'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              />
            ))}
          </Rows>
        )}
      </div>
    </>
  )
}
