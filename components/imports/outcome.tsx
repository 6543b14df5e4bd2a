import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { formLabels } from '@/components/layout/form-labels'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import type { Ctx } from '@/lib/access/context'
import { undoImport } from '@/lib/people/import/actions'
import type { Problem } from '@/lib/people/import/draft'
import { type importRun, refusedRows } from '@/lib/people/import/queries'
import { noCounts, shownProblems } from '@/lib/people/import/state'
import { ImportCounts } from './counts'
import { ProblemTable } from './problem-table'

type Run = NonNullable<Awaited<ReturnType<typeof importRun>>>
type Props = { ctx: Ctx; run: Run; here: string }

/** What an import did or would do, in figures. */
export async function Figures({ run }: Pick<Props, 'run'>) {
  const t = await getTranslations('imports.counts')
  const counts = run.report.counts ?? noCounts
  const would = run.state === 'checked'
  const said = (key: keyof typeof counts, will: 'create', did: 'created') => ({
    value: counts[key],
    words: t(would ? will : did, { count: counts[key] }),
  })
  return (
    <ImportCounts
      counts={[
        said('create', 'create', 'created'),
        said('update', 'update' as 'create', 'updated' as 'created'),
        said('organisations', 'organisations' as 'create', 'organisationsAdded' as 'created'),
        said('possible', 'possible' as 'create', 'possible' as 'created'),
        said('unchanged', 'unchanged' as 'create', 'same' as 'created'),
        said('refuse', 'refuse' as 'create', 'refused' as 'created'),
      ]}
    />
  )
}

/** The refused rows, the first of them on the page and all of them as a file. */
export async function Refused({ ctx, run, here }: Props) {
  const t = await getTranslations('imports.problems')
  const { refuse } = run.report.counts ?? noCounts
  const rows =
    run.state === 'checked'
      ? (run.report.problems ?? [])
      : (await refusedRows(ctx, run.id, shownProblems)).map(({ number, problems }) => ({
          row: number,
          problems: problems as unknown as Problem[],
        }))
  if (rows.length === 0) return null
  return (
    <Section title={t('title')} stacked>
      <p className="muted mb-24 measure">{t('text')}</p>
      <ButtonLink variant="secondary" href={`${here}/refused.csv`}>
        {t('download')}
      </ButtonLink>
      <div className="mt-24">
        <ProblemTable ctx={ctx} rows={rows} />
      </div>
      {refuse > shownProblems && (
        <p className="muted mt-16">{t('more', { shown: shownProblems, count: refuse })}</p>
      )}
    </Section>
  )
}

/** Takes the whole import back, after saying what that means. */
export async function UndoForm({ ctx, run }: Pick<Props, 'ctx' | 'run'>) {
  const [t, labels] = await Promise.all([getTranslations('imports.undo'), formLabels()])
  const { create, update } = run.report.counts ?? noCounts
  return (
    <ConfirmForm
      action={undoImport}
      hidden={{ network: ctx.network.slug, run: run.id }}
      labels={labels}
      open={t('open')}
      title={t('title')}
      consequence={t('text', { create, update })}
      confirm={t('confirm')}
    />
  )
}
