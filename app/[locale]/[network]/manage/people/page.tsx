import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/form/text-field'
import { PageHead } from '@/components/layout/page-head'
import { Pager, withQuery } from '@/components/layout/pager'
import { PeopleTable } from '@/components/people/people-table'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Tabs } from '@/components/ui/tabs'
import { can } from '@/lib/access/context'
import { localePath } from '@/lib/paths'
import { peopleList, peoplePerPage } from '@/lib/people/queries'
import { peopleFilter } from '@/lib/people/schema'
import { peopleOfStanding } from '@/lib/standing/queries'
import { officeContext } from '../context'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

export default async function People({ params, searchParams }: Props) {
  const ctx = await officeContext(params, 'people.names')
  const reads = can(ctx.actor, 'people.read')
  const { q, page, ...asked } = peopleFilter.parse(await searchParams)
  const standing = reads ? asked.standing : ''
  const where = standing ? await peopleOfStanding(ctx, standing) : {}
  const [t, c, { total, people }] = await Promise.all([
    getTranslations('people'),
    getTranslations('common'),
    peopleList(ctx, q, page, where),
  ])
  const root = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  const views = [
    { standing: '', label: t('all') },
    { standing: 'member', label: t('members') },
    { standing: 'participant', label: t('participants') },
  ]
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t(q || standing ? 'found' : 'sub', { count: total })}
        actions={can(ctx.actor, 'people.write') && <ButtonLink href={`${root}/new`}>{t('add')}</ButtonLink>}
      />
      {reads && (
        <Tabs
          label={t('filters')}
          tabs={views.map((view) => ({
            href: withQuery(root, { q, standing: view.standing }),
            label: view.label,
            current: view.standing === standing,
          }))}
        />
      )}
      <form action={root} className="filter-bar mt-16">
        {standing && <input type="hidden" name="standing" value={standing} />}
        <TextField
          name="q"
          type="search"
          size="l"
          label={reads ? t('searchLabel') : t('searchLabelNames')}
          defaultValue={q}
        />
        <Button type="submit" variant="secondary">
          {c('search')}
        </Button>
      </form>
      <div className="mt-24">
        {people.length > 0 ? (
          <PeopleTable ctx={ctx} people={people} />
        ) : (
          <EmptyState title={t('empty.title')} text={q || standing ? t('empty.text') : t('empty.first')} />
        )}
      </div>
      <Pager root={root} query={{ q, standing }} page={page} size={peoplePerPage} total={total} />
    </>
  )
}
