import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DirectoryClosed } from '@/components/directory/directory-closed'
import { DirectoryFilter } from '@/components/directory/directory-filter'
import { DirectoryRows } from '@/components/directory/directory-rows'
import { FieldBand } from '@/components/layout/field-band'
import { Pager } from '@/components/layout/pager'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { sectorsOf } from '@/lib/organisations/queries'
import { localePath } from '@/lib/paths'
import { canList } from '@/lib/people/directory/policy'
import { directoryList, directoryPerPage, groupChoices } from '@/lib/people/directory/queries'
import { directoryFilter } from '@/lib/people/directory/schema'
import { siteContext } from '../context'
import { readerFor } from './reader'

type Props = {
  params: Promise<{ locale: string; network: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('directory'))('title'), robots: { index: false } }
}

/**
 * Who can be found, for members and for members of partner networks. Visitors get no list, not even of what is public:
 * a list of names is what harvesters come for; whoever opened their name publicly has a page with an address of its own.
 */
export default async function Directory({ params, searchParams }: Props) {
  const ctx = await siteContext(params)
  const path = `/${ctx.network.slug}/directory`
  if (!ctx.actor.loginId) redirect(localePath(ctx.locale, `/sign-in?next=${path}`))
  const reader = await readerFor(ctx)
  if (!canList(reader)) return <DirectoryClosed ctx={ctx} />
  const filter = directoryFilter.parse(await searchParams)
  const [t, { total, people }, sectors, groups] = await Promise.all([
    getTranslations('directory'),
    directoryList(ctx, reader, filter),
    sectorsOf(ctx),
    groupChoices(ctx),
  ])
  const { page, ...said } = filter
  const root = localePath(ctx.locale, path)
  const narrowed = Object.values(said).some(Boolean)
  const own = ctx.actor.personId ? localePath(ctx.locale, `/me/${ctx.network.slug}/visibility`) : null
  return (
    <>
      <FieldBand title={t('title')} sub={reader.viewer === 'partner' ? t('partner') : t('lead')}>
        <DirectoryFilter ctx={ctx} root={root} filter={filter} sectors={sectors} groups={groups} />
      </FieldBand>
      <Section
        title={narrowed ? t('found', { count: total }) : t('az')}
        aside={narrowed ? <a href={root}>{t('reset')}</a> : own && <a href={own}>{t('own')}</a>}
      >
        {filter.topic && <p className="mb-24">{t('topic', { topic: filter.topic })}</p>}
        {people.length > 0 ? (
          <DirectoryRows ctx={ctx} people={people} />
        ) : narrowed ? (
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        ) : (
          <EmptyState
            title={t('empty.first')}
            text={t('empty.firstText')}
            action={own && <ButtonLink href={own}>{t('open')}</ButtonLink>}
          />
        )}
        <Pager root={root} query={said} page={page} size={directoryPerPage} total={total} />
      </Section>
    </>
  )
}
