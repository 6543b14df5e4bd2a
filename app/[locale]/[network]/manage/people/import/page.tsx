import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PastImports } from '@/components/imports/past-imports'
import { UploadForm } from '@/components/imports/upload-form'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Message } from '@/components/ui/message'
import { fileProblems } from '@/lib/imports/refusals'
import { localePath } from '@/lib/paths'
import { importRuns } from '@/lib/people/import/queries'
import { officeContext } from '../../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') }
}

/** Brings people from a spreadsheet: a file to upload, and what earlier ones did. */
export default async function Imports({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const [t, p, c, e, runs, asked] = await Promise.all([
    getTranslations('imports'),
    getTranslations('people'),
    getTranslations('common'),
    getTranslations('errors'),
    importRuns(ctx),
    searchParams,
  ])
  const problem = fileProblems.find((one) => one === asked.problem)
  const refused = problem
    ? e(`reasons.imports.${problem}`, { row: Number(asked.row) || 0 })
    : asked.problem === 'tooMany' && e('codes.TooMany')
  const people = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs label={c('crumbs')} crumbs={[{ href: people, label: p('title') }, { label: t('title') }]} />
        }
        title={t('title')}
        sub={t('text')}
      />
      <div className="measure">
        {refused && (
          <div className="mb-24">
            <Message kind="danger" role="alert" title={refused} />
          </div>
        )}
        <UploadForm action={`/${ctx.locale}/${ctx.network.slug}/manage/people/import/upload`} />
      </div>
      <Section title={t('past.title')} stacked>
        {runs.length > 0 ? (
          <PastImports ctx={ctx} runs={runs} />
        ) : (
          <EmptyState title={t('past.empty')} text={t('past.emptyText')} />
        )}
      </Section>
    </>
  )
}
