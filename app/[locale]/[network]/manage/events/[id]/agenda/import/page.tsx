import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportedFiles } from '@/components/agenda/import-past'
import { ImportUpload } from '@/components/agenda/import-upload'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { scheduleRuns } from '@/lib/agenda/import/queries'
import { fileProblems } from '@/lib/agenda/import/refusals'
import { managedEvent } from '../../event'
import { AgendaPageHead } from '../working'

type Props = {
  params: Promise<{ locale: string; network: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.import'))('title') }
}

/** Brings a programme from a file: one to upload, and what earlier ones did. */
export default async function ImportAgenda({ params, searchParams }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const [t, e, runs, asked] = await Promise.all([
    getTranslations('exchange.import'),
    getTranslations('errors'),
    scheduleRuns(ctx, event.id),
    searchParams,
  ])
  const path = `${root}/${event.id}/agenda`
  const problem = fileProblems.find((one) => one === asked.problem)
  const refused = problem
    ? e(`reasons.schedule.${problem}`, { line: Number(asked.line) || 0 })
    : asked.problem === 'tooMany' && e('codes.TooMany')
  return (
    <>
      <AgendaPageHead {...{ ctx, event, root, path }} title={t('title')} sub={t('sub')} />
      <div className="measure">
        {refused && (
          <div className="mb-24">
            <Message kind="danger" role="alert" title={refused} />
          </div>
        )}
        <ImportUpload
          action={`/${ctx.locale}/${ctx.network.slug}/manage/events/${event.id}/agenda/import/upload`}
        />
      </div>
      <Section title={t('past.title')} stacked>
        {runs.length > 0 ? (
          <ImportedFiles ctx={ctx} zone={event.zone} runs={runs} path={`${path}/import`} />
        ) : (
          <EmptyState title={t('past.empty')} text={t('past.emptyText')} />
        )}
      </Section>
    </>
  )
}
