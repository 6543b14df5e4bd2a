import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EndedCases, WaitingCases } from '@/components/applications/case-list'
import { SelectField } from '@/components/form/select-field'
import { PageHead } from '@/components/layout/page-head'
import { Pager, withQuery } from '@/components/layout/pager'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Tabs } from '@/components/ui/tabs'
import { can } from '@/lib/access/context'
import { caseCounts, caseList, casesPerPage, kindsApplied } from '@/lib/applications/queries'
import { caseFilter, type View, views } from '@/lib/applications/schema'
import { words } from '@/lib/localized'
import { localePath } from '@/lib/paths'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('title') }
}

const ended: readonly View[] = ['admitted', 'rejected', 'withdrawn', 'all']

/** The applications: what waits for whom, and what became of the others. */
export default async function Applications({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'applications.read')
  const filter = caseFilter.parse(await searchParams)
  const { view, page } = filter
  const kind = filter.kind ?? ''
  const [t, c, counts, kinds, { total, cases }] = await Promise.all([
    getTranslations('applications'),
    getTranslations('common'),
    caseCounts(ctx),
    kindsApplied(ctx),
    caseList(ctx, filter),
  ])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/applications`)
  const List = ended.includes(view) ? EndedCases : WaitingCases
  return (
    <>
      <PageHead
        {...(counts.open ? { figure: counts.open } : {})}
        title={counts.open ? t('figureTitle', { count: counts.open }) : t('title')}
        {...(counts.open ? {} : { sub: t('sub', { count: 0 }) })}
        actions={
          can(ctx.actor, 'applications.prepare') && (
            <ButtonLink href={`${root}/forms`} variant="secondary">
              {t('forms')}
            </ButtonLink>
          )
        }
      />
      <Tabs
        label={t('views.label')}
        tabs={views.map((one) => ({
          href: withQuery(root, { view: one === 'open' ? '' : one, kind }),
          label: t(`views.${one}`),
          ...(counts[one] === undefined ? {} : { count: counts[one] }),
          current: one === view,
        }))}
      />
      {kinds.length > 1 && (
        <form action={root} className="filter-bar mt-16">
          {view !== 'open' && <input type="hidden" name="view" value={view} />}
          <SelectField
            name="kind"
            label={t('kind')}
            emptyLabel={t('anyKind')}
            defaultValue={kind}
            options={kinds.map(({ id, name }) => ({ value: id, label: words(name, ctx.locale) }))}
          />
          <Button type="submit" variant="secondary">
            {c('show')}
          </Button>
        </form>
      )}
      <div className="mt-24">
        {cases.length > 0 ? (
          <List ctx={ctx} cases={cases} caption={t(`views.${view}`)} />
        ) : (
          <EmptyState title={t('empty.title')} text={kind ? t('empty.filtered') : t('empty.text')} />
        )}
      </div>
      <Pager root={root} query={{ view, kind }} page={page} size={casesPerPage} total={total} />
    </>
  )
}
