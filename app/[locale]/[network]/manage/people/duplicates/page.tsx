import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/layout/page-head'
import { DuplicatePairRow } from '@/components/people/duplicate-pair'
import { Crumbs } from '@/components/ui/crumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Rows } from '@/components/ui/rows'
import { localePath } from '@/lib/paths'
import { duplicates } from '@/lib/people/duplicates/queries'
import { officeContext } from '../../context'

type Props = { params: Promise<{ locale: string; network: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.duplicates'))('title') }
}

/** Whoever is perhaps kept twice, the surest first, with why. */
export default async function Duplicates({ params }: Props) {
  const ctx = await officeContext(params, 'people.write')
  const [t, p, c, { pairs, more }] = await Promise.all([
    getTranslations('people.duplicates'),
    getTranslations('people'),
    getTranslations('common'),
    duplicates(ctx),
  ])
  const list = localePath(ctx.locale, `/${ctx.network.slug}/manage/people`)
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs label={c('crumbs')} crumbs={[{ href: list, label: p('title') }, { label: t('title') }]} />
        }
        {...(pairs.length > 0 ? { figure: more ? `${pairs.length}+` : pairs.length } : {})}
        title={t('headTitle', { count: pairs.length })}
        sub={t('sub')}
      />
      {pairs.length === 0 && <EmptyState level={2} title={t('none')} text={t('noneText')} />}
      <Rows>
        {pairs.map((pair) => (
          <DuplicatePairRow key={`${pair.a.id} ${pair.b.id}`} ctx={ctx} pair={pair} />
        ))}
      </Rows>
      {more && <p className="mt-24">{t('more')}</p>}
    </>
  )
}
