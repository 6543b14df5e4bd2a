import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/agenda/print-button'
import { EventTabs } from '@/components/events/event-tabs'
import { PageHead } from '@/components/layout/page-head'
import { RunSheet } from '@/components/stage/run-sheet'
import { runSheet } from '@/lib/agenda/stage/sheet/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../../event'
import type { AgendaParams } from '../working'

type Props = { params: AgendaParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return managedTitle(params, (await getTranslations('stage.sheet'))('title'))
}

/** The day in its order, for the office and whoever moderates. */
export default async function RunSheetPage({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const [sheet, t] = await Promise.all([runSheet(ctx, event.id), getTranslations('stage.sheet')])
  return (
    <>
      <PageHead
        title={t('title')}
        sub={sheet.release ? t('of', { name: sheet.release }) : t('working')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
        actions={<PrintButton label={t('print')} />}
      />
      <EventTabs ctx={ctx} id={event.id} here="runSheet" />
      <RunSheet ctx={ctx} sheet={sheet} />
    </>
  )
}
