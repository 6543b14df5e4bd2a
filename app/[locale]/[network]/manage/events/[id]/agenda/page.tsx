import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EditorCopyDay } from '@/components/agenda/editor-copy-day'
import { EditorDays } from '@/components/agenda/editor-days'
import { EditorGrid } from '@/components/agenda/editor-grid'
import { EditorList } from '@/components/agenda/editor-list'
import { EditorLive } from '@/components/agenda/editor-live'
import { EditorMoving } from '@/components/agenda/editor-moving'
import { EditorSide } from '@/components/agenda/editor-side'
import { EditorWarnings } from '@/components/agenda/editor-warnings'
import { EventTabs } from '@/components/events/event-tabs'
import { formLabels } from '@/components/layout/form-labels'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { daysOf } from '@/lib/agenda/order'
import { releases } from '@/lib/agenda/queries'
import { warningsOf } from '@/lib/agenda/warnings/queries'
import { EditorBar, EditorHead, liveWords } from './bars'
import { askedDay, withWarningsOf } from './days'
import { type AgendaParams, editorView, managedAgenda } from './working'

type Props = { params: AgendaParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda.office'))('title') }
}

export default async function AgendaEditor({ params, searchParams }: Props) {
  const managed = await managedAgenda(params, 'events.read')
  const { ctx, event, agenda, path, version } = managed
  const [t, labels, past, warnings, asked] = await Promise.all([
    getTranslations('agenda.office'),
    formLabels(),
    releases(ctx, event.id),
    warningsOf(ctx, event, agenda),
    searchParams,
  ])
  const view = { ...editorView(managed), warnings }
  const days = daysOf(agenda, event.zone)
  const day = askedDay(days, agenda, asked)
  const date = day?.date ?? null
  const grid = date !== null && asked.view === 'grid'
  const { here, elsewhere } = withWarningsOf(warnings, day)
  const href = (date: string, wish = grid) => `${path}?day=${date}${wish ? '&view=grid' : ''}`
  const side = (
    <EditorSide view={view}>
      {view.writes && date && <EditorCopyDay date={date} view={view} labels={labels} />}
    </EditorSide>
  )
  return (
    <>
      <EditorHead {...{ managed, past }} />
      <EventTabs ctx={ctx} id={event.id} here="agenda" />
      {!view.writes && <Message>{t('readOnly')}</Message>}
      <EditorLive url={`${path}/changes`} version={version} words={await liveWords()} />
      <EditorWarnings warnings={here} {...{ elsewhere, view, event, labels }} />
      <EditorBar {...{ managed, grid }} list={date && href(date, false)} raster={date && href(date, true)} />
      <EditorDays
        dates={days.flatMap((one) => one.date ?? [])}
        current={date}
        href={(one) => href(one)}
        view={view}
      />
      {grid && day ? (
        <EditorMoving view={view}>
          <div className="editor">
            <EditorGrid day={day} date={date} view={view} />
            {side}
          </div>
        </EditorMoving>
      ) : (
        <div className="editor">
          {day ? (
            <EditorList day={day} view={view} labels={labels} />
          ) : (
            <EmptyState title={t('empty.title')} text={t('empty.text')} />
          )}
          {side}
        </div>
      )}
    </>
  )
}
