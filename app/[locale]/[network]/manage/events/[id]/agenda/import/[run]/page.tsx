import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ApplyForm, DiscardFile } from '@/components/agenda/import-apply'
import { ImportPreview } from '@/components/agenda/import-preview'
import { ImportReport } from '@/components/agenda/import-report'
import { ImportCounts } from '@/components/imports/counts'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { Message } from '@/components/ui/message'
import { scheduleRun } from '@/lib/agenda/import/queries'
import { dateTimeWords } from '@/lib/clock'
import { managedEvent } from '../../../event'
import { AgendaPageHead } from '../../working'

type Props = { params: Promise<{ locale: string; network: string; id: string; run: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.import'))('title') }
}

/** One uploaded programme: what it would change, the button that does it, and later what it did. */
export default async function AgendaImport({ params }: Props) {
  const { ctx, event, root } = await managedEvent(params, 'events.write')
  const run = await scheduleRun(ctx, event.id, (await params).run)
  if (!run) notFound()
  const [t, e] = await Promise.all([getTranslations('exchange.import'), getTranslations('errors')])
  const path = `${root}/${event.id}/agenda`
  const said = { file: run.fileName, format: t(`formats.${run.format}`) }
  const { preview, done, problem } = run
  const date = dateTimeWords(ctx.locale, event.zone, run.at)
  const figure = (value: number, words: string) => ({ value, words })
  return (
    <>
      <AgendaPageHead
        {...{ ctx, event, root, path }}
        title={t(problem ? 'head.problem' : `head.${run.state}`)}
        sub={
          done
            ? t('head.doneText', { ...said, date, name: run.byName })
            : t('head.checkedText', { ...said, count: run.sessions })
        }
        {...(done ? { actions: <ButtonLink href={path}>{t('apply.toAgenda')}</ButtonLink> } : {})}
      />
      {problem && (
        <>
          <Message kind="danger" title={e(`reasons.schedule.${problem.problem}`, { line: problem.line })} />
          <DiscardFile ctx={ctx} eventId={event.id} run={run.id} />
        </>
      )}
      {done && (
        <>
          <ImportCounts
            counts={[
              figure(done.counts.added, t('counts.added')),
              figure(done.counts.changed, t('counts.changed')),
              figure(done.counts.unchanged, t('counts.unchanged')),
              figure(done.counts.removed, t('counts.removed')),
              figure(done.counts.people, t('counts.people')),
            ]}
          />
          <ImportReport report={done.notices} />
        </>
      )}
      {preview && (
        <>
          <ImportCounts
            counts={[
              figure(preview.counts.added, t('counts.added')),
              figure(preview.counts.changed, t('counts.changed')),
              figure(preview.counts.unchanged, t('counts.unchanged')),
              figure(preview.goneCount, t('counts.gone')),
              figure(preview.counts.kept, t('counts.kept')),
              figure(preview.counts.rooms, t('counts.rooms')),
              figure(preview.counts.people, t('counts.people')),
            ]}
          />
          <Section title={t('apply.title')} stacked>
            <ApplyForm ctx={ctx} event={event} run={run.id} preview={preview} />
          </Section>
          <ImportReport report={preview.report} />
          <ImportPreview ctx={ctx} zone={event.zone} preview={preview} />
        </>
      )}
    </>
  )
}
