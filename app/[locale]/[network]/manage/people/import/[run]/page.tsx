import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ColumnsForm } from '@/components/imports/columns-form'
import { Figures, Refused, UndoForm } from '@/components/imports/outcome'
import { ImportProgress } from '@/components/imports/progress'
import { ReadingForm } from '@/components/imports/reading-form'
import { DiscardForm, StartForm } from '@/components/imports/start-form'
import { Undone } from '@/components/imports/undone'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Crumbs } from '@/components/ui/crumbs'
import { Message } from '@/components/ui/message'
import { dateTimeWords } from '@/lib/clock'
import { localePath } from '@/lib/paths'
import { importRun } from '@/lib/people/import/queries'
import { working } from '@/lib/people/import/state'
import { officeContext } from '../../../context'

type Props = { params: Promise<{ locale: string; network: string; run: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') }
}

/** One import on its way: columns, check, progress, result, undo. Its address stays the same. */
export default async function Import({ params }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const run = await importRun(ctx, (await params).run)
  if (!run) notFound()
  const [t, p, c, e] = await Promise.all([
    getTranslations('imports'),
    getTranslations('people'),
    getTranslations('common'),
    getTranslations('errors'),
  ])
  const people = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  const here = `${people}/import/${run.id}`
  const { fileName: file, state } = run
  const sub = {
    uploaded: () => t('head.uploadedText', { count: run.rows, file }),
    checked: () => t('head.checkedText', { file }),
    other: () =>
      t('head.by', { file, date: dateTimeWords(ctx.locale, ctx.network.zone, run.at), name: run.byName }),
  }
  const { failure, undo } = run.report
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs
            label={c('crumbs')}
            crumbs={[
              { href: people, label: p('title') },
              { href: `${people}/import`, label: t('title') },
              { label: file },
            ]}
          />
        }
        title={t(`head.${state}`, { count: run.rows })}
        sub={state === 'uploaded' || state === 'checked' ? sub[state]() : sub.other()}
      />
      {state === 'uploaded' && (
        <>
          <Section title={t('reading.title')} stacked>
            <p className="muted mb-24 measure">{t('reading.text')}</p>
            <ReadingForm ctx={ctx} run={run.id} reading={run.report.reading} />
          </Section>
          <Section title={t('mapping.title')} stacked>
            <p className="muted mb-24 measure">{t('mapping.text')}</p>
            <ColumnsForm ctx={ctx} run={run} />
            <div className="mt-32">
              <DiscardForm ctx={ctx} run={run.id} />
            </div>
          </Section>
        </>
      )}
      {working.includes(state) && <ImportProgress ctx={ctx} run={run} here={here} />}
      {failure && (
        <Message kind="danger" title={t('failed.title')}>
          <p>{e(`reasons.imports.${failure.problem}`, { row: failure.row })}</p>
          <p>{t('failed.kept')}</p>
        </Message>
      )}
      {(state === 'checked' || state === 'done') && <Figures run={run} />}
      {state === 'undone' && undo && <Undone undo={undo} />}
      {(state === 'done' || state === 'failed') && (
        <div className="mt-32">
          <UndoForm ctx={ctx} run={run} />
        </div>
      )}
      {state === 'checked' && <StartForm ctx={ctx} run={run} />}
      {(state === 'checked' || state === 'done' || state === 'failed') && (
        <Refused ctx={ctx} run={run} here={here} />
      )}
    </>
  )
}
