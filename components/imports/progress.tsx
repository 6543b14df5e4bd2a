import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/components/form/action-button'
import { ButtonLink } from '@/components/ui/button-link'
import { CapacityBar } from '@/components/ui/capacity-bar'
import type { Ctx } from '@/lib/access/context'
import { resumeImport } from '@/lib/people/import/actions'
import type { importRun } from '@/lib/people/import/queries'
import { Follow } from './follow'

type Run = NonNullable<Awaited<ReturnType<typeof importRun>>>

/** How far an import has come; follows it by itself where there are scripts. */
export async function ImportProgress({ ctx, run, here }: { ctx: Ctx; run: Run; here: string }) {
  const t = await getTranslations('imports.progress')
  const c = await getTranslations('common')
  const { create = 0, update = 0 } = run.report.counts ?? {}
  const rows = run.state === 'undoing' ? create + update : run.rows
  return (
    <div className="measure">
      <Follow />
      <div role="status">
        <CapacityBar taken={run.done} capacity={rows} words={t('words', { done: run.done, rows })} />
      </div>
      <p className="mt-16">{t('text')}</p>
      <div className="form-actions mt-16">
        <ButtonLink variant="secondary" href={here}>
          {t('reload')}
        </ButtonLink>
      </div>
      <details className="mt-32">
        <summary>{t('resume')}</summary>
        <p className="my-16">{t('resumeText')}</p>
        <ActionButton
          action={resumeImport}
          hidden={{ network: ctx.network.slug, run: run.id }}
          label={t('resumeSubmit')}
          pendingLabel={c('pending')}
          variant="secondary"
        />
      </details>
    </div>
  )
}
