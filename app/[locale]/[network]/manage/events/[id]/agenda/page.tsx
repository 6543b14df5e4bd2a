import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClashList } from '@/components/agenda/clash-list'
import { EditorGrid } from '@/components/agenda/editor-grid'
import { EditorList } from '@/components/agenda/editor-list'
import { EditorSide } from '@/components/agenda/editor-side'
import type { EditorView } from '@/components/agenda/editor-view'
import { EventTabs } from '@/components/events/event-tabs'
import { formLabels } from '@/components/layout/form-labels'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { Segmented } from '@/components/ui/segmented'
import { can } from '@/lib/access/context'
import { daysOf } from '@/lib/agenda/order'
import { releases } from '@/lib/agenda/queries'
import { gridOf } from '@/lib/agenda/room-grid'
import { longDate } from '@/lib/clock'
import { EventCrumbs } from '../event'
import { type AgendaParams, managedAgenda } from './working'

type Props = { params: AgendaParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda.office'))('title') }
}

export default async function AgendaEditor({ params, searchParams }: Props) {
  const { ctx, event, root, agenda, path } = await managedAgenda(params, 'events.read')
  const [t, labels, past, asked] = await Promise.all([
    getTranslations('agenda'),
    formLabels(),
    releases(ctx, event.id),
    searchParams,
  ])
  const [last] = past
  const view: EditorView = {
    eventId: event.id,
    locale: ctx.locale,
    zone: event.zone,
    at: null,
    agenda,
    stars: false,
    path,
    network: ctx.network.slug,
    writes: can(ctx.actor, 'events.write'),
  }
  const days = daysOf(agenda, event.zone)
  const hasGrid = days.some((day) => day.date && gridOf(day.entries, agenda.rooms))
  const grid = hasGrid && asked.view === 'grid'
  return (
    <>
      <PageHead
        title={t('office.title')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
        sub={
          last
            ? t('office.public', { name: last.name, date: longDate(ctx.locale, event.zone, last.at) })
            : t('office.unreleased')
        }
        actions={
          agenda.sessions.length > 0 && (
            <>
              <ButtonLink variant="secondary" href={`${path}/preview`}>
                {t('office.preview')}
              </ButtonLink>
              {view.writes && (
                <ButtonLink href={`${path}/release`} arrow>
                  {t('office.check', { number: (last?.number ?? 0) + 1 })}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      <EventTabs ctx={ctx} id={event.id} here="agenda" />
      {!view.writes && <Message>{t('office.readOnly')}</Message>}
      <ClashList view={view} event={event} />
      <div className="editor-bar">
        {hasGrid && (
          <Segmented
            label={t('office.views')}
            tabs={[
              { href: path, label: t('office.list'), current: !grid },
              { href: `${path}?view=grid`, label: t('office.grid'), current: grid },
            ]}
          />
        )}
        {view.writes && <AddLinks path={path} />}
      </div>
      <div className="editor">
        {agenda.sessions.length === 0 ? (
          <EmptyState title={t('office.empty.title')} text={t('office.empty.text')} />
        ) : grid ? (
          <EditorGrid days={days} view={view} />
        ) : (
          <EditorList days={days} view={view} labels={labels} />
        )}
        <EditorSide view={view} />
      </div>
    </>
  )
}

async function AddLinks({ path }: { path: string }) {
  const t = await getTranslations('agenda.office')
  return (
    <>
      <ButtonLink variant="secondary" href={`${path}/sessions/new`}>
        {t('addSession')}
      </ButtonLink>
      <ButtonLink variant="secondary" href={`${path}/blocks/new`}>
        {t('addBlock')}
      </ButtonLink>
    </>
  )
}
