import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/agenda/print-button'
import { EventTabs } from '@/components/events/event-tabs'
import { PageHead } from '@/components/layout/page-head'
import { RunSheet } from '@/components/stage/run-sheet'
import { ButtonLink } from '@/components/ui/button-link'
import { releases } from '@/lib/agenda/queries'
import { runSheet } from '@/lib/agenda/stage/sheet/queries'
import { EventCrumbs, managedEvent, managedTitle } from '../../event'
import type { AgendaParams } from '../working'

type Props = { params: AgendaParams; searchParams: Promise<{ copy?: string | string[] }> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  return managedTitle(params, (await getTranslations('stage.sheet'))('title'))
}

/** The day in its order, for the office and whoever moderates: as released, or with `?copy=working` as it is planned. */
export default async function RunSheetPage({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.read')
  const working = (await searchParams).copy === 'working'
  const [sheet, past, t] = await Promise.all([
    runSheet(ctx, event.id, working),
    releases(ctx, event.id),
    getTranslations('stage.sheet'),
  ])
  const path = `${root}/${event.id}/agenda/run-sheet`
  return (
    <>
      <PageHead
        title={t('title')}
        sub={sheet.release ? t('of', { name: sheet.release }) : t(past.length > 0 ? 'asPlanned' : 'working')}
        crumbs={<EventCrumbs {...{ ctx, event, root }} here={t('title')} />}
        actions={
          <>
            {past.length > 0 && (
              <ButtonLink href={working ? path : `${path}?copy=working`} variant="secondary">
                {t(working ? 'showReleased' : 'showWorking')}
              </ButtonLink>
            )}
            <PrintButton label={t('print')} />
          </>
        }
      />
      <EventTabs ctx={ctx} id={event.id} here="runSheet" />
      <RunSheet ctx={ctx} sheet={sheet} />
    </>
  )
}
